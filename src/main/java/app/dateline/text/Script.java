package app.dateline.text;

import app.dateline.article.Language;

/** In which alphabet a text is written, and so in which of our languages. Pure. */
public final class Script {
    private Script() {}

    /** How many letters of any alphabet there are. */
    public static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    /** The language by the alphabet of most letters; English for a text without letters. */
    public static Language language(String text) {
        long cyrillic = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                .count();
        return cyrillic > 0 && cyrillic * 2 >= letters(text) ? Language.RU : Language.EN;
    }
}
