package app.dateline.sync;

import app.dateline.wire.Draft;
import java.util.Optional;

/** What a portal holds under an article's id. */
public sealed interface Head {
    record Live(Draft draft, String etag) implements Head {}

    /** @param last the text before it was deleted, empty if the portal cannot tell */
    record Tombstone(String etag, Optional<Draft> last) implements Head {}

    record Absent() implements Head {}
}
