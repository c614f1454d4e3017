package app.dateline.text;

/**
 * Tells Markdown that a person may have written from one that is made to exhaust the parser, whose time grows with the
 * square of the brackets in a paragraph or the rows of a table and whose stack grows with the nesting. The limits are far above any article
 * and far below what costs half a second or half the stack of a thread.
 */
final class Tame {
    private static final int LENGTH = 2_000_000;
    private static final int NESTING = 60;
    private static final int RUN = 400;
    private static final int SPECIAL_IN_PARAGRAPH = 6_000;
    private static final int ROWS_IN_TABLE = 4_000;
    /** Of the sum of squares over all paragraphs; 100 million are about a third of a second. */
    private static final long COST = 100_000_000;

    private final String body;
    private int special;
    private int rows;
    private long cost;

    private Tame(String body) {
        this.body = body;
    }

    static boolean is(String body) {
        return new Tame(body).check();
    }

    private boolean check() {
        int length = body.length();
        if (length > LENGTH) {
            return false;
        }
        for (int start = 0; start < length; ) {
            int end = body.indexOf('\n', start);
            end = end < 0 ? length : end;
            if (!line(start, end)) {
                return false;
            }
            start = end + 1;
        }
        return paragraphEnds();
    }

    private boolean line(int start, int end) {
        boolean blank = true;
        boolean prefix = true;
        boolean row = false;
        int markers = 0;
        int run = 0;
        char before = 0;
        for (int i = start; i < end; i++) {
            char c = body.charAt(i);
            row |= c == '|';
            blank &= c == ' ' || c == '\t';
            if (isSpecial(c)) {
                special++;
            }
            run = c == before && c != ' ' && !Character.isLetterOrDigit(c) ? run + 1 : 1;
            before = c;
            if (prefix && !Character.isDigit(c)) {
                prefix = " \t>-+*.):[]^".indexOf(c) >= 0;
                markers += prefix && c != ' ' && c != '\t' ? 1 : 0;
            }
            if (run > RUN || prefix && markers > NESTING && !isRule(start, end)) {
                return false;
            }
        }
        rows += row ? 1 : 0;
        return !blank || paragraphEnds();
    }

    /** Whether the line is but one sign repeated, as a rule or a line of a table is, and short. */
    private boolean isRule(int start, int end) {
        String line = body.substring(start, end).strip();
        return line.length() <= RUN && line.chars().distinct().filter(c -> c != ' ').count() == 1 && line.charAt(0) != '>';
    }

    private boolean paragraphEnds() {
        cost += (long) special * special + (long) rows * rows;
        boolean tame = special <= SPECIAL_IN_PARAGRAPH && rows <= ROWS_IN_TABLE && cost <= COST;
        special = 0;
        rows = 0;
        return tame;
    }

    private static boolean isSpecial(char c) {
        return switch (c) {
            case '[', ']', '(', '<', '*', '_', '`', '!', '\\' -> true;
            default -> false;
        };
    }
}
