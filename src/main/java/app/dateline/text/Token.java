package app.dateline.text;

/**
 * What a reader takes for one piece of a text: a word or a number, a run of spaces, a line end, a sign. A surrogate pair
 * and a letter with its accents are never cut.
 */
final class Token {
    private Token() {}

    /** Where the token that begins here ends. */
    static int end(String text, int from) {
        int first = text.codePointAt(from);
        int at = from + Character.charCount(first);
        boolean word = isLetter(first);
        boolean space = isSpace(first);
        while (at < text.length()) {
            int next = text.codePointAt(at);
            boolean goesOn = isAttached(next)
                    || word && (isLetter(next) || isJoint(text, at, next))
                    || space && isSpace(next);
            if (!goesOn) {
                break;
            }
            at += Character.charCount(next);
        }
        return at;
    }

    /** Whether the token that begins here is a word or a number. */
    static boolean isWord(String text, int from) {
        return isLetter(text.codePointAt(from));
    }

    /** The character as a reader sees it: a space at which no line breaks is a space. */
    static char seen(char c) {
        return c == '\u00a0' || c == '\u202f' ? ' ' : c;
    }

    /** Whether a reader sees the same in both stretches. */
    static boolean isSame(String text, int from, int to, String other, int otherFrom, int otherTo) {
        if (to - from != otherTo - otherFrom) {
            return false;
        }
        if (text.regionMatches(from, other, otherFrom, to - from)) {
            return true;
        }
        for (int i = 0; i < to - from; i++) {
            if (seen(text.charAt(from + i)) != seen(other.charAt(otherFrom + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isSpace(int c) {
        return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** An accent, a joiner, a hyphen that is not seen. */
    private static boolean isAttached(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || c == 0x200d
                || c == 0xad;
    }

    /** An apostrophe or a hyphen within a word, a point or a comma within a number. */
    private static boolean isJoint(String text, int at, int c) {
        if (at + 1 >= text.length() || !isLetter(text.codePointAt(at + 1))) {
            return false;
        }
        return switch (c) {
            case '-', '\'', '\u2010', '\u2011', '\u2019' -> true;
            case '.', ',' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            default -> false;
        };
    }
}
