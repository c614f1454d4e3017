package app.dateline.portal.draft;

import java.util.Optional;

/** What became of an attempt to write a draft. */
sealed interface Written {
    record Created(String etag) implements Written {}

    /** Replaced or deleted; or this very write had arrived before. */
    record Done(String etag) implements Written {}

    /** The head is another than the client believes; empty where there is none. */
    record Stale(Optional<Head> head) implements Written {}
}
