package app.dateline.text.stem;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text: letters and digits, with what may stand unseen between them.
 *
 * @param start  of the word in the text, in UTF-16 units
 * @param end    behind the word
 * @param form   what a reader takes for the same word: letter case, ё, accents and soft hyphens make no difference
 * @param joined whether only a hyphen stands between this word and the one before
 */
public record Token(int start, int end, String form, boolean joined) {
    /** More than a word has; what follows makes no difference. */
    private static final int MAX_LETTERS = 80;

    /** The words of a text in their order. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!Character.isLetterOrDigit(c) && !isOtherNumber(c)) {
                at += Character.charCount(c);
                continue;
            }
            int start = at;
            int end = at;
            while (at < text.length() && isInside(c = text.codePointAt(at))) {
                at += Character.charCount(c);
                end = at;
            }
            String form = form(text.substring(start, end));
            if (!form.isEmpty()) {
                boolean joined = !tokens.isEmpty()
                        && tokens.getLast().end() == start - 1
                        && isHyphen(text.charAt(start - 1));
                tokens.add(new Token(start, end, form, joined));
            }
        }
        return tokens;
    }

    /** The words of a text, folded, with a space between: the form in which names are compared and sorted. */
    public static String fold(String text) {
        StringBuilder out = new StringBuilder();
        for (Token token : of(text)) {
            out.append(out.isEmpty() ? "" : " ").append(token.form());
        }
        return out.toString();
    }

    private static boolean isInside(int c) {
        return Character.isLetterOrDigit(c) || isOtherNumber(c) || isUnseen(c);
    }

    private static boolean isOtherNumber(int c) {
        int type = Character.getType(c);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** Stress marks, soft hyphens and the like: part of the spelling to nobody who searches. */
    private static boolean isUnseen(int c) {
        return c == 0xad || c == 0x200b || c == 0xfeff || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2012' || c == '\u2212';
    }

    private static String form(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        String plain = isPlain(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length() && out.length() < MAX_LETTERS; ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (c == 'ё') {
                out.append('е');
            } else if (c == '\u0306' && !out.isEmpty() && out.charAt(out.length() - 1) == 'и') {
                out.setCharAt(out.length() - 1, 'й');
            } else if (!isUnseen(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** Whether there is nothing in it that could be a letter with a mark. */
    private static boolean isPlain(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c >= 0x80 && (c < 'а' || c > 'ё')) {
                return false;
            }
        }
        return true;
    }
}
