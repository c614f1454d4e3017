package app.dateline.store;

import app.dateline.article.ArticleId;
import app.dateline.wire.Draft;

/** A change that the portal told of. */
public sealed interface Incoming {
    ArticleId id();

    /** The strong ETag of the portal's state. */
    String etag();

    /** The portal's newest state of an article. */
    record Replace(Draft draft, String etag) implements Incoming {
        @Override
        public ArticleId id() {
            return draft.article().id();
        }
    }

    /**
     * Deleted elsewhere.
     *
     * @param etag of the tombstone
     * @param last the text that was deleted, null if that is not known: if it is what is here, whoever deleted it had
     *             seen all that was written here
     */
    record Remove(ArticleId id, String etag, Draft last) implements Incoming {
        public Remove(ArticleId id, String etag) {
            this(id, etag, null);
        }
    }

    /** The portal's state cannot be merged with what was written here; a person has to choose. */
    record Conflict(ArticleId id, String etag, Draft theirs) implements Incoming {}
}
