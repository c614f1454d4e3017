package app.dateline.sync;

import app.dateline.article.Message;
import app.dateline.wire.Publication;

/** What a portal says of one article that it was sent. */
public sealed interface Answer {
    /** @param etag of the head, or the tombstone, that the write left */
    record Done(String etag) implements Answer {}

    record Published(Publication publication) implements Answer {}

    /**
     * The head is not the one that was named.
     *
     * @param revision of the head as its writer named it, "" if not said
     */
    record Stale(String revision) implements Answer {}

    record Refused(Message why) implements Answer {}
}
