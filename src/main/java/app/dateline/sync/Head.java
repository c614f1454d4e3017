package app.dateline.sync;

import app.dateline.wire.Draft;

/** What a portal holds under an article's id. */
public sealed interface Head {
    record Live(Draft draft, String etag) implements Head {}

    record Tombstone(String etag) implements Head {}

    record Absent() implements Head {}
}
