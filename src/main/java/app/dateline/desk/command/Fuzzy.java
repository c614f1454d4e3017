package app.dateline.desk.command;

import java.util.Locale;
import java.util.OptionalInt;

/** How well a few typed letters fit a name: ё counts as е, capitals as small letters. */
public final class Fuzzy {
    private static final int WITHIN = 1;
    private static final int SCATTERED = 2;

    private Fuzzy() {}

    /** The smaller the better; empty where the letters do not stand in the name in their order. */
    public static OptionalInt rank(String typed, String name) {
        String letters = plain(typed).strip();
        String in = plain(name);
        int at = in.indexOf(letters);
        while (at > 0 && Character.isLetterOrDigit(in.charAt(at - 1))) {
            at = in.indexOf(letters, at + 1);
        }
        if (at >= 0) {
            return OptionalInt.of(0);
        }
        if (in.contains(letters)) {
            return OptionalInt.of(WITHIN);
        }
        return scattered(letters.replace(" ", ""), in);
    }

    /** Letters apart: the fewer others between them, the better. */
    private static OptionalInt scattered(String letters, String name) {
        int first = -1;
        int at = -1;
        for (int i = 0; i < letters.length(); i++) {
            at = name.indexOf(letters.charAt(i), at + 1);
            if (at < 0) {
                return OptionalInt.empty();
            }
            first = i == 0 ? at : first;
        }
        return OptionalInt.of(SCATTERED + at - first + 1 - letters.length());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
