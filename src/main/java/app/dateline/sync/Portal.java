package app.dateline.sync;

import app.dateline.article.ArticleId;
import app.dateline.article.Entity;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.wire.Changes;
import app.dateline.wire.Draft;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where articles go. Every call blocks, ends in bounded time, and throws {@link Failure} when the portal as a whole
 * cannot serve: it is down, it is no portal, it does not know us. What it says of one article is an {@link Answer}.
 * Thread-safe; never called on the window's thread.
 */
public interface Portal extends AutoCloseable {
    /** For people and for the ledger; holds no secret. */
    URI address();

    /** The same portal, whose calls end at once with a failure when this is cancelled. */
    default Portal until(Cancellation cancellation) {
        return until(cancellation, _ -> {});
    }

    /**
     * The same.
     *
     * @param moments told of each moment of the portal's life that an answer names, before the call returns: opaque, to
     *                be given to {@link #changes(String, String, int)} again
     */
    Portal until(Cancellation cancellation, Consumer<String> moments);

    /** Sends a draft that the portal must not have yet, nor a tombstone of it. */
    Answer create(Draft draft);

    /** Sends a draft in the place of the head, or of the tombstone, with this entity tag. */
    Answer replace(Draft draft, String etag);

    /**
     * Leaves a tombstone in the place of the head with this entity tag.
     *
     * @param etag null to leave one where the portal never had anything, so that a creation still under way is refused
     */
    Answer delete(ArticleId id, String etag);

    Head head(ArticleId id);

    boolean hasBlob(String sha256);

    /** Why the portal will not take the file, empty when it has it now. */
    Optional<Message> putBlob(String sha256, Path file);

    /**
     * Hands the file's bytes to the taker, which need not trust them; a reading that fails throws {@link Failure}.
     *
     * @return false if the portal does not have it
     */
    boolean blob(String sha256, Taker taker);

    /**
     * What has changed since.
     *
     * @param cursor null to begin
     * @param seen   the newest moment that the portal named, null if it has named none
     * @return empty if the portal has not had the one or the other: it has lost its memory
     */
    Optional<Changes> changes(String cursor, String seen, int limit);

    /**
     * Shows readers the edition as it is in the head with this entity tag.
     *
     * @param key the same for every try of one publication, so that it happens once
     */
    Answer publish(ArticleId id, Language language, String etag, String key);

    /**
     * Hands the taker what a reader gets at an address of the portal, who has no token.
     *
     * @param limit the most bytes to take
     * @throws Failure if a reader does not get it at once: also if the portal answers with another address
     */
    void read(URI address, long limit, Taker taker);

    /** The countries and companies that newsrooms have added. */
    List<Entity> entities();

    /** Why the portal will not take the entity, empty when it has it now. */
    Optional<Message> put(Entity entity);

    @Override
    void close();

    /** Reads a stream to its end. */
    interface Taker {
        void take(InputStream bytes);
    }
}
