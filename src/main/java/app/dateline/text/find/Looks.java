package app.dateline.text.find;

import java.util.Locale;

/** How words are written: in small letters, with a capital at the beginning, in capitals, or as nothing of these. */
enum Looks {
    SMALL,
    BEGINS_WITH_CAPITAL,
    CAPITALS,
    MIXED;

    static Looks of(String text) {
        int letters = 0;
        int capitals = 0;
        boolean first = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                boolean capital = Character.isUpperCase(c);
                first |= letters == 0 && capital;
                letters++;
                capitals += capital ? 1 : 0;
            }
        }
        if (capitals == 0) {
            return SMALL;
        }
        if (capitals == letters && letters > 1) {
            return CAPITALS;
        }
        return first && capitals == 1 ? BEGINS_WITH_CAPITAL : MIXED;
    }

    /** The text as it looks in this way; one in small letters is left as it was typed, and so is a mixed one. */
    String of(String text, Locale locale) {
        return switch (this) {
            case CAPITALS -> text.toUpperCase(locale);
            case BEGINS_WITH_CAPITAL -> text.isEmpty()
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(locale)
                            + text.substring(text.offsetByCodePoints(0, 1));
            case SMALL, MIXED -> text;
        };
    }
}
