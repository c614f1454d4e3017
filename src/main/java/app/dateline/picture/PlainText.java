package app.dateline.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Text as it may stand in a field: without white space around it and without what XML and a reader's eye cannot have. */
final class PlainText {
    private static final int MAX_LENGTH = 10_000;

    private PlainText() {}

    /** At most 10,000 characters. NUL ends a text in EXIF, and parts the photographer's copyright from the editor's. */
    static String of(String text) {
        String joined = Arrays.stream(text.split("\0"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        String plain = joined.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cntrl}\\p{Cs}\ufffe\uffff&&[^\n\t]]", "")
                .strip();
        return plain.length() <= MAX_LENGTH ? plain : cut(plain, MAX_LENGTH);
    }

    /** The same on one line. */
    static String line(String text) {
        return of(text).replaceAll("\\s+", " ");
    }

    /** At most so many characters, no letter cut in two. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).strip();
    }

    /** UTF-8 of at most so many bytes, no letter cut in two. */
    static byte[] utf8(String text, int bytes) {
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        if (all.length <= bytes) {
            return all;
        }
        int end = bytes;
        while ((all[end] & 0xc0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(all, end);
    }
}
