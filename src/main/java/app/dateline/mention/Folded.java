package app.dateline.mention;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as the dictionary sees it: small letters, ё as е, accents and soft hyphens gone, every white space one space,
 * every dash a hyphen, every quotation mark one mark. ASCII stays as it is and Cyrillic comes right after it, so that
 * the automaton's tables stay dense. It knows where each code stood in the text.
 */
final class Folded {
    private static final char CYRILLIC = 0x80;
    private static final char OTHER_LETTER = 0xA0;
    private static final char SYMBOL = 0xA1;
    /** In the table only: a character that is not there for the dictionary. */
    private static final char NOTHING = 0xFFFF;
    /** A blank line: no name goes across one. */
    private static final char PARAGRAPH = '\n';
    /** Letters of the two alphabets that look alike; a word that mixes alphabets is read as Cyrillic. */
    private static final String LOOKS_LATIN = "aeopcxykmthb";
    private static final String LOOKS_CYRILLIC = "аеорсхукмтнв";

    private static final char[] TABLE = table();

    private final CharSequence text;
    private final char[] codes;
    private final int[] places;

    private Folded(CharSequence text, char[] codes, int[] places) {
        this.text = text;
        this.codes = codes;
        this.places = places;
    }

    static Folded of(CharSequence text) {
        int length = text.length();
        char[] codes = new char[length];
        int[] places = new int[length];
        int size = 0;
        int wordStart = 0;
        int alphabets = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            char code = code(c);
            if (code == NOTHING) {
                if (c == 0x0306 && size > 0 && codes[size - 1] == CYRILLIC + 8) {
                    codes[size - 1]++; // и and a breve written apart are й
                }
                continue;
            }
            if (code == ' ' && size > 0 && (codes[size - 1] == ' ' || codes[size - 1] == PARAGRAPH)) {
                if (isBreak(c) && isBreak(text.charAt(places[size - 1]))) {
                    codes[size - 1] = PARAGRAPH;
                } else if (isBreak(c)) {
                    places[size - 1] = i;
                }
                continue;
            }
            if (isLetter(code)) {
                alphabets |= code < CYRILLIC ? 1 : 2;
            } else {
                if (alphabets == 3) {
                    unmix(codes, wordStart, size);
                }
                alphabets = 0;
                wordStart = size + 1;
            }
            codes[size] = code;
            places[size++] = i;
        }
        if (alphabets == 3) {
            unmix(codes, wordStart, size);
        }
        return new Folded(text, size == length ? codes : Arrays.copyOf(codes, size), places);
    }

    /** What the automaton reads. Not copied: nobody may write to it. */
    char[] codes() {
        return codes;
    }

    int size() {
        return codes.length;
    }

    CharSequence text() {
        return text;
    }

    /** Where the code at this index begins in the text. */
    int start(int index) {
        return places[index];
    }

    /** Where the code before this index ends in the text. */
    int end(int index) {
        return places[index - 1] + 1;
    }

    char at(int index) {
        return index < 0 || index >= codes.length ? PARAGRAPH : codes[index];
    }

    /** The codes between two indexes, to compare with a {@link #key}. */
    String between(int from, int to) {
        return new String(codes, from, to - from);
    }

    /** Whether a letter or digit stands there. */
    boolean isWord(int index) {
        return index >= 0 && index < codes.length && (isLetter(codes[index]) || isDigit(codes[index]));
    }

    boolean isDigit(int index) {
        return index >= 0 && index < codes.length && isDigit(codes[index]);
    }

    boolean isUpper(int index) {
        return Character.isUpperCase(text.charAt(places[index]));
    }

    /** What this character is in a key. */
    static char code(char c) {
        return c < TABLE.length ? TABLE[c] : beyond(c);
    }

    /** The codes as a key of the dictionary. */
    static String key(CharSequence text) {
        return new String(of(text).codes);
    }

    private static boolean isLetter(char code) {
        return code >= 'a' && code <= 'z' || code >= CYRILLIC && code <= OTHER_LETTER;
    }

    private static boolean isDigit(char code) {
        return code >= '0' && code <= '9';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == 0x2029;
    }

    private static void unmix(char[] codes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (codes[i] < CYRILLIC && LOOKS_LATIN.indexOf(codes[i]) < 0) {
                return;
            }
        }
        for (int i = from; i < to; i++) {
            int like = LOOKS_LATIN.indexOf(codes[i]);
            if (like >= 0) {
                codes[i] = (char) (LOOKS_CYRILLIC.charAt(like) - 'а' + CYRILLIC);
            }
        }
    }

    private static char beyond(char c) {
        if (c == 0xFEFF) {
            return NOTHING;
        }
        return Character.isLetterOrDigit(c) ? OTHER_LETTER : SYMBOL;
    }

    private static char[] table() {
        char[] table = new char[0x2100];
        for (char c = 0; c < table.length; c++) {
            table[c] = fold(c);
        }
        return table;
    }

    private static char fold(char c) {
        int type = Character.getType(c);
        if (c == 0xAD || type == Character.NON_SPACING_MARK || c >= 0x200B && c <= 0x200F || c == 0x2060) {
            return NOTHING;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (type == Character.DASH_PUNCTUATION || c == '\u2212') {
            return '-';
        }
        if ("«»“”„‟\"".indexOf(c) >= 0) {
            return '"';
        }
        if ("’‘‛`´ʼ'".indexOf(c) >= 0) {
            return '\'';
        }
        char small = Character.toLowerCase(c);
        if (small == 'ё') {
            small = 'е';
        }
        if (small >= 'а' && small <= 'я') {
            return (char) (small - 'а' + CYRILLIC);
        }
        if (small < 0x80) {
            return small < ' ' ? SYMBOL : small;
        }
        if (!Character.isLetterOrDigit(small)) {
            return SYMBOL;
        }
        if (small == 'ı' || small == 'ø' || small == 'ł') {
            return small == 'ı' ? 'i' : small == 'ø' ? 'o' : 'l';
        }
        char plain = Character.toLowerCase(Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD).charAt(0));
        return plain >= 'a' && plain <= 'z' ? plain : OTHER_LETTER;
    }
}
