package app.dateline.rights.credit;

import java.util.Locale;
import java.util.Map;

/** What is the same in all spellings of a name: no case, no ё, no marks, one kind of space and hyphen. Pure, linear. */
final class NameKey {
    private static final String SEPARATORS = "/,;&|·•©";
    private static final Map<String, String> ALIKE = Map.of(
            "the", "",
            "defense", "defence",
            "center", "centre",
            "россии", "рф");

    private NameKey() {}

    /** "" if there is neither a letter nor a digit in it. */
    static String of(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == 'ё' || c == 'Ё') {
                plain.append('е');
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '+') {
                plain.append(c);
            } else if (isGap(c)) {
                plain.append(' ');
            } else if (SEPARATORS.indexOf(c) >= 0) {
                // these part names from each other, so that a name with them is another one without
                plain.append(' ').append(c).append(' ');
            }
        }
        StringBuilder key = new StringBuilder(plain.length());
        for (String word : plain.toString().toLowerCase(Locale.ROOT).split(" ")) {
            String alike = ALIKE.getOrDefault(word, word);
            if (!alike.isEmpty()) {
                key.append(key.isEmpty() ? "" : " ").append(alike);
            }
        }
        return key.toString().replace("российской федерации", "рф");
    }

    private static boolean isGap(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.DASH_PUNCTUATION;
    }
}
