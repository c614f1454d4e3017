package app.dateline.translate;

import app.dateline.text.stem.Stems;
import app.dateline.text.stem.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a rendering as they are looked for.
 *
 * @param stems    of the words
 * @param capitals which of them are written in capitals, and count only so
 */
record Phrase(String text, List<String> stems, List<Boolean> capitals) {
    /** @param exact the case is looked at by others, then */
    static Phrase of(String text, Stems stems, boolean exact) {
        List<String> found = new ArrayList<>();
        List<Boolean> capitals = new ArrayList<>();
        for (Token token : Token.of(text)) {
            String word = text.substring(token.start(), token.end());
            found.add(key(stems.of(token.form())));
            capitals.add(!exact && isCapitals(word));
        }
        return new Phrase(text, List.copyOf(found), List.copyOf(capitals));
    }

    /** Of a stem what its forms share that have a vowel or have it not: селезень and селезня, as Snowball leaves them. */
    static String key(String stem) {
        int length = stem.length();
        boolean fleeting = length >= 5
                && (stem.charAt(length - 2) == 'е' || stem.charAt(length - 2) == 'о')
                && "нлрцкт".indexOf(stem.charAt(length - 1)) >= 0
                && "аеиоуыэюяь".indexOf(stem.charAt(length - 3)) < 0;
        return fleeting ? stem.substring(0, length - 2) + stem.charAt(length - 1) : stem;
    }

    static boolean isCapitals(String word) {
        return word.length() > 1
                && word.codePoints().anyMatch(Character::isUpperCase)
                && word.codePoints().noneMatch(Character::isLowerCase);
    }
}
