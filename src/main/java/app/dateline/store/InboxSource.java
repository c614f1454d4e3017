package app.dateline.store;

/**
 * A feed that has a story.
 *
 * @param name of the feed
 * @param link of the story there, http or https, "" for none
 */
public record InboxSource(long feed, String name, String link) {}
