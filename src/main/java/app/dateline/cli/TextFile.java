package app.dateline.cli;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a command reads: a file, or standard input where it is called "-". */
record TextFile(Invocation invocation, String file) {
    static final String STANDARD_INPUT = "-";

    /** @throws Failure if there is no such file */
    InputStream open() throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return new BufferedInputStream(invocation.console().in());
        }
        Path path = Path.of(file);
        try {
            if (Files.isDirectory(path)) {
                throw Failure.of("cli.failure.unreadable", file);
            }
            return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        } catch (NoSuchFileException e) {
            throw new Failure(Message.of("cli.failure.no-file", file), e);
        }
    }

    /** For failures. */
    String name() {
        return file.equals(STANDARD_INPUT)
                ? invocation.words().say("cli.tag.standard-input")
                : Console.oneLine(file);
    }

    /** Where the front matter of an article file ends: before its last line; 0 in a text that has none. */
    static int frontMatter(String text) {
        int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 3) : -1;
        return Math.max(0, end);
    }
}
