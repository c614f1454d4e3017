package app.dateline.mention;

/**
 * How a phrase must be written to be the name that it looks like: "China" is not "china".
 *
 * @param capitalAt the index of its first capital, which must be one in the text too; -1 if there is none
 * @param allCaps   whether all its letters are capitals
 */
record Casing(int capitalAt, boolean allCaps) {
    static final Casing ANY = new Casing(-1, false);

    /** As this spelling is written. */
    static Casing of(String spelling) {
        int first = -1;
        boolean small = false;
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            if (Character.isUpperCase(c) && first < 0) {
                first = i;
            }
            small |= Character.isLowerCase(c);
        }
        return new Casing(first, first >= 0 && !small);
    }

    /** Whether the text, between these indexes, is written so. */
    boolean fits(Folded text, int from, int to) {
        if (capitalAt < 0) {
            return true;
        }
        if (!allCaps) {
            return text.isUpper(from + capitalAt);
        }
        for (int i = from; i < to; i++) {
            if (text.isWord(i) && !text.isDigit(i) && !text.isUpper(i)) {
                return false;
            }
        }
        return true;
    }
}
