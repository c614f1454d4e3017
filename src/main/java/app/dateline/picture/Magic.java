package app.dateline.picture;

import java.nio.charset.StandardCharsets;

/** Signatures in the first bytes of files. */
final class Magic {
    private Magic() {}

    /** Whether these characters, each of them one byte, are there. */
    static boolean at(byte[] bytes, int from, String expected) {
        if (from < 0 || from + expected.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if ((bytes[from + i] & 0xff) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The bytes as characters of one byte each, without byte-order marks and NULs: enough to look for ASCII words. */
    static String text(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1)
                .replaceAll("[\\x00\\u00ef\\u00bb\\u00bf\\u00fe\\u00ff]", "")
                .strip();
    }
}
