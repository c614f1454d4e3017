package app.dateline.mention;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as the dictionary sees it: small letters, ё as е, accents and soft hyphens gone, every white space one space,
 * every dash a hyphen, every quotation mark one mark. ASCII stays as it is and Cyrillic comes right after it, so that
 * the automaton's tables stay dense. It knows where each code stood in the text. Read by one thread.
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

    private final String text;
    private final char[] codes;
    private final int size;
    /** From which code on the text is how many characters ahead: few texts have many double spaces. */
    private final Shifts shifts;

    private Folded(String text, char[] codes, int size, Shifts shifts) {
        this.text = text;
        this.codes = codes;
        this.size = size;
        this.shifts = shifts;
    }

    static Folded of(String text) {
        int length = text.length();
        char[] codes = new char[length];
        text.getChars(0, length, codes, 0); // and each is overwritten after it was read
        Shifts shifts = new Shifts();
        int size = 0;
        int wordStart = 0;
        int alphabets = 0;
        char last = PARAGRAPH;
        for (int i = 0; i < length; i++) {
            char c = codes[i];
            char code = c < TABLE.length ? TABLE[c] : beyond(c);
            if (isLetter(code)) {
                alphabets |= code < CYRILLIC ? 1 : 2;
            } else if (code == NOTHING) {
                if (c == 0x0306 && last == CYRILLIC + 8) {
                    codes[size - 1] = ++last; // и and a breve written apart are й
                }
                shifts.add(size, i + 1);
                continue;
            } else {
                if (alphabets == 3) {
                    unmix(codes, wordStart, size);
                }
                alphabets = 0;
                wordStart = size + 1;
                if (code == ' ' && size > 0 && (last == ' ' || last == PARAGRAPH)) {
                    if (isBreak(c) && isBreak(text.charAt(shifts.place(size - 1)))) {
                        codes[size - 1] = last = PARAGRAPH;
                    } else if (isBreak(c)) {
                        shifts.add(size - 1, i);
                    }
                    wordStart = size;
                    shifts.add(size, i + 1);
                    continue;
                }
            }
            codes[size++] = last = code;
        }
        if (alphabets == 3) {
            unmix(codes, wordStart, size);
        }
        return new Folded(text, size == length ? codes : Arrays.copyOf(codes, size), size, shifts);
    }

    /** Where codes stand in the text, as the places from which on more characters were left out. */
    private static final class Shifts {
        private int[] from = new int[8];
        private int[] ahead = new int[8];
        private int count;
        /** Which codes the last answer was for: most questions are about neighbours. */
        private int seenFrom;
        private int seenTo;
        private int seenAhead;

        void add(int code, int place) {
            seenTo = 0;
            while (count > 0 && from[count - 1] > code) {
                // a line end takes the place of a space that was there already
                count--;
            }
            if (count > 0 && from[count - 1] == code) {
                ahead[count - 1] = place - code;
                return;
            }
            if (count == from.length) {
                from = Arrays.copyOf(from, count * 2);
                ahead = Arrays.copyOf(ahead, count * 2);
            }
            from[count] = code;
            ahead[count++] = place - code;
        }

        int place(int code) {
            if (code < seenFrom || code >= seenTo) {
                int found = Arrays.binarySearch(from, 0, count, code);
                int last = found >= 0 ? found : -found - 2;
                seenFrom = last < 0 ? 0 : from[last];
                seenTo = last + 1 < count ? from[last + 1] : Integer.MAX_VALUE;
                seenAhead = last < 0 ? 0 : ahead[last];
            }
            return code + seenAhead;
        }
    }

    /** What the automaton reads. Not copied: nobody may write to it. */
    char[] codes() {
        return codes;
    }

    int size() {
        return size;
    }

    String text() {
        return text;
    }

    /** Where the code at this index begins in the text. */
    int start(int index) {
        return shifts.place(index);
    }

    /** Where the code before this index ends in the text. */
    int end(int index) {
        return shifts.place(index - 1) + 1;
    }

    char at(int index) {
        return index < 0 || index >= size ? PARAGRAPH : codes[index];
    }

    /** The codes between two indexes, to compare with a {@link #key}. */
    String between(int from, int to) {
        return new String(codes, from, to - from);
    }

    /** Whether a letter or digit stands there. */
    boolean isWord(int index) {
        return index >= 0 && index < size && (isLetter(codes[index]) || isDigit(codes[index]));
    }

    boolean isDigit(int index) {
        return index >= 0 && index < size && isDigit(codes[index]);
    }

    boolean isUpper(int index) {
        return Character.isUpperCase(text.charAt(shifts.place(index)));
    }

    /** What this character is in a key. */
    static char code(char c) {
        return c < TABLE.length ? TABLE[c] : beyond(c);
    }

    /** The codes as a key of the dictionary. */
    static String key(String text) {
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
