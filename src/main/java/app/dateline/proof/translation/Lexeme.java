package app.dateline.proof.translation;

import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a number in figures or a sign of a text.
 *
 * @param form of a word its small letters without ё, else as it is written
 * @param bare whether nothing stands between it and the one before
 */
record Lexeme(int start, int end, Type type, String form, boolean bare) {
    enum Type {
        WORD,
        /** Figures that are a quantity: with groups and a decimal sign. */
        NUMBER,
        /** A day written in figures. */
        DATE,
        /** Hours and minutes with a colon. */
        CLOCK,
        SIGN
    }

    /** More figures than these no quantity has. */
    private static final int LONGEST = 30;

    private static final Pattern DATE = Pattern.compile(
            "(?:(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.(?:\\d{4}|\\d{2})|(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile("(?:[01]?\\d|2[0-4]):[0-5]\\d(?!\\d)");
    private static final String SPACE = "[ \\u00a0\\u202f\\u2009]";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:" + SPACE + "\\d{3})+(?![\\d])(?:[.,]\\d+)?"
            + "|\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)|\\d+[.,]\\d+|\\d+");

    static List<Lexeme> of(String text, Language language) {
        List<Lexeme> all = new ArrayList<>(text.length() / 5 + 4);
        int before = -1;
        Matcher matcher = NUMBER.matcher(text);
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
                continue;
            }
            Lexeme next = c >= '0' && c <= '9'
                    ? figures(text, at, matcher, before == at)
                    : Character.isLetter(c) ? word(text, at, before == at) : sign(text, at, before == at);
            all.add(next);
            at = next.end;
            before = at;
        }
        return all;
    }

    private static Lexeme sign(String text, int at, boolean bare) {
        return new Lexeme(at, at + 1, Type.SIGN, text.substring(at, at + 1), bare);
    }

    private static Lexeme word(String text, int at, boolean bare) {
        int end = at;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        String form = text.substring(at, end).toLowerCase(Locale.ROOT).replace('ё', 'е');
        return new Lexeme(at, end, Type.WORD, form, bare);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00ad';
    }

    private static Lexeme figures(String text, int at, Matcher matcher, boolean bare) {
        int limit = Math.min(text.length(), at + LONGEST);
        Type type = Type.NUMBER;
        if (matcher.usePattern(DATE).region(at, limit).lookingAt()) {
            type = Type.DATE;
        } else if (matcher.usePattern(CLOCK).region(at, limit).lookingAt()) {
            type = Type.CLOCK;
        } else {
            matcher.usePattern(NUMBER).region(at, limit).lookingAt();
        }
        return new Lexeme(at, matcher.end(), type, matcher.group(), bare);
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isSign(String signs) {
        return type == Type.SIGN && signs.contains(form);
    }
}
