package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A person at a terminal, whose profile and settings are in a folder of the test's own. */
final class Terminal {
    private final Path folder;
    private final Locale locale;

    Terminal(Path folder) {
        this(folder, Locale.ENGLISH);
    }

    private Terminal(Path folder, Locale locale) {
        this.folder = folder;
        this.locale = locale;
    }

    /** The same person, who reads another language. */
    Terminal in(Locale other) {
        return new Terminal(folder, other);
    }

    Path profile() {
        return folder.resolve("profile");
    }

    /** What one command did. */
    record Run(int exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }

        /** One failure is one sentence or two, with no trace of the program in it. */
        Run isOneSentence() {
            assertThat(err.lines().toList()).as(err).hasSize(1);
            assertThat(err).doesNotContain("Exception", "\tat ", "cli.", "null");
            return this;
        }
    }

    Run run(String... args) {
        return type(new byte[0], args);
    }

    /** With this on standard input. */
    Run type(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = cli(new ByteArrayInputStream(in), out, err).run(args);
        return new Run(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Cli cli(InputStream in, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        Map<String, String> environment = Map.of(
                "DATELINE_PROFILE", profile().toString(),
                "XDG_CONFIG_HOME", folder.resolve("config").toString());
        Console console = new Console(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Cli(console, environment, locale);
    }

    /** The path of a file that comes with Dateline. */
    static String sample(String file) {
        try {
            return Path.of(Terminal.class.getResource("/app/dateline/samples/" + file).toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file of this test, made of text. */
    String file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    String file(String name, byte[] content) {
        try {
            Path path = folder.resolve(name);
            Files.createDirectories(path.getParent());
            return Files.write(path, content).toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
