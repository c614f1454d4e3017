package app.dateline.text.typography;

import app.dateline.text.Run;

/** What a character is to the rules. */
final class Signs {
    static final char NO_BREAK = '\u00a0';
    /** In a text that is being typed: what follows nobody knows yet. No text has it for a character. */
    static final char UNKNOWN = '\uffff';

    private Signs() {}

    /** A space within a line, of whatever width. */
    static boolean isSpace(char c) {
        return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    static boolean isGap(char c) {
        return c == '\n' || isSpace(c);
    }

    /** Of a word or a number. */
    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isObject(char c) {
        return c == Run.OBJECT;
    }

    /** Whether a word or number ends before it, and for good. */
    static boolean endsWord(char c) {
        return c != UNKNOWN && !isWord(c);
    }
}
