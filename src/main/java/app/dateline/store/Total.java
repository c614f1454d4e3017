package app.dateline.store;

/**
 * How many articles a query finds.
 *
 * @param number   that were counted
 * @param complete false if there are more, which nobody has counted
 */
public record Total(int number, boolean complete) {
    /** Further nobody counts. */
    static final int MOST = 10_000;
}
