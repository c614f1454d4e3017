package app.dateline.store;

/** By what a list is sorted. Among equals the newest comes first; of equal headlines in the reversed order the oldest. */
public enum Sort {
    /** By the last change. A query with words puts the best answers first instead. */
    NEWEST(""),
    /** By the headline in the language in which the article was written first, as a dictionary does: ё as е. */
    HEADLINE("headline_key"),
    /** By the state of the edition that was written first, from draft to withdrawn. */
    STATE("state_rank"),
    /** By the author of the last change. */
    AUTHOR("author_key");

    private final String column;

    Sort(String column) {
        this.column = column;
    }

    /** The column of {@code article}; "" for none but the time. */
    String column() {
        return column;
    }
}
