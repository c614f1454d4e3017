package app.dateline.mention;

/**
 * How a phrase must be written to be the name that it looks like: "China" is not "china".
 *
 * @param capitals where words begin with a capital, a bit for each of the first 64 places; one of them must in the text
 * @param all      whether all capitals must be capitals: abbreviations and names as short as «МиГ»
 */
record Casing(long capitals, boolean all) {
    static final Casing ANY = new Casing(0, false);

    private static final int SHORT_NAME = 4;

    /** As this spelling is written. */
    static Casing of(String spelling) {
        long starts = 0;
        long inside = 0;
        boolean small = false;
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            if (Character.isUpperCase(c) && i < Long.SIZE) {
                if (i == 0 || !Character.isLetter(spelling.charAt(i - 1))) {
                    starts |= 1L << i;
                } else {
                    inside |= 1L << i;
                }
            }
            small |= Character.isLowerCase(c);
        }
        boolean all = !small || spelling.length() <= SHORT_NAME;
        return new Casing(all ? starts | inside : starts == 0 ? inside : starts, all && (starts | inside) != 0);
    }

    /** Whether the text has these capitals where the phrase begins at this index. */
    boolean fits(Folded text, int from) {
        for (long left = capitals; left != 0; left &= left - 1) {
            boolean capital = text.isUpper(from + Long.numberOfTrailingZeros(left));
            if (capital != all) {
                return capital;
            }
        }
        return capitals == 0 || all;
    }
}
