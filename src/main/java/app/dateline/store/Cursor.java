package app.dateline.store;

/**
 * How far the portal's changes have been read.
 *
 * @param position opaque
 * @param epoch    of the portal when that was
 */
public record Cursor(String position, String epoch) {}
