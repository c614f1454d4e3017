package app.dateline.desk.open;

import app.dateline.article.Message;
import java.time.Instant;

/** What the status bar says of the open article's text. */
public sealed interface SaveStatus {
    /** Begun, and nothing written in it yet. */
    record Fresh() implements SaveStatus {}

    /** On disk since then. */
    record Saved(Instant at) implements SaveStatus {}

    /** Typed and not on disk yet. */
    record Waiting() implements SaveStatus {}

    /** Not on disk, and why; it is tried again, and the text stays in memory. */
    record Failed(Message why) implements SaveStatus {}
}
