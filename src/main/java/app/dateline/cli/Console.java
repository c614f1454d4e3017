package app.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a run of the program reads and writes.
 *
 * @param in  what a command without a file reads
 * @param out data, for other programs as for people
 * @param err words, for people
 */
public record Console(InputStream in, PrintStream out, PrintStream err) {
    /** The process's own. UTF-8 whatever the locale says, so that a cron job under LANG=C loses no letter. */
    public static Console standard() {
        return new Console(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** A text of unknown origin on one line, without what could move a terminal's cursor or change its colours. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\u2028\u2029&&[^\u200c\u200d\u00ad]]+", " ").strip();
    }
}
