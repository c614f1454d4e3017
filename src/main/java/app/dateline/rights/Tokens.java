package app.dateline.rights;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text's words as they are compared: letters and digits only, without case, accents, ё and invisible characters. Pure. */
final class Tokens {
    private Tokens() {}

    static List<String> of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c == 'ё' ? 'е' : c);
            } else if (!isInvisible(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** A soft hyphen or a stress mark parts no word. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** In one string, in which whole words can be looked for. */
    static String line(String text) {
        return " " + String.join(" ", of(text)) + " ";
    }
}
