package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.wire.Draft;
import app.dateline.wire.Publication;
import java.util.List;
import java.util.Optional;

/**
 * What this desk and the portal know of each other. Each method is one transaction. Blocks, thread-safe, throws
 * {@link Failure}.
 */
public final class SyncLedger {
    /** The articles that wait, oldest change first, without those in conflict. Those that were refused are among them. */
    public List<ArticleId> waiting() {
        throw new UnsupportedOperationException();
    }

    /** What there is to send of one article; empty when nothing is, or when it is in conflict. */
    public Optional<Outgoing> outgoing(ArticleId id) {
        throw new UnsupportedOperationException();
    }

    /** {@link #waiting()} with their texts, all in memory at once: for a large archive ask one by one. */
    public List<Outgoing> outgoing() {
        throw new UnsupportedOperationException();
    }

    /**
     * The portal has taken it: remembers the etag and the article as sent as the new base, and takes it out of the
     * queue unless it has changed since.
     *
     * @param sent null for a deletion, after which there is no base
     */
    public void sent(ArticleId id, long generation, String etag, Draft sent) {
        throw new UnsupportedOperationException();
    }

    /** The portal said no. It stays in the queue with the reason, which the next change of the article clears. */
    public void refused(ArticleId id, long generation, Message why) {
        throw new UnsupportedOperationException();
    }

    /** The last common state; empty for an article that was never sent or fetched. */
    public Optional<Base> base(ArticleId id) {
        throw new UnsupportedOperationException();
    }

    /** Empty before the first fetch from this portal. */
    public Optional<Cursor> cursor() {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes a page of the portal's changes in, together with the cursor that comes after it.
     *
     * <p>A state that is already known (its etag is the base's, or its revision was written here) only becomes the base.
     * A {@code Replace} never takes the place of what was written here and waits: it becomes a conflict. An article
     * deleted here comes back if it was changed elsewhere. A {@code Remove} puts an article into the trash; one that was
     * changed here stays and is offered as a new one.
     */
    public void received(List<Incoming> page, Cursor cursor) {
        throw new UnsupportedOperationException();
    }

    public Optional<Conflict> conflict(ArticleId id) {
        throw new UnsupportedOperationException();
    }

    /** Ends a conflict: saves the choice, made from both sides, as the successor of the portal's state. */
    public void resolve(ArticleId id, Article chosen) {
        throw new UnsupportedOperationException();
    }

    /**
     * Saves what was made without a person's help from the article as it was in this generation and the portal's
     * state, as the successor of the latter.
     *
     * @return false if the article has changed since, in which case nothing was done
     */
    public boolean merged(ArticleId id, long generation, String etag, Draft theirs, Article merged) {
        throw new UnsupportedOperationException();
    }

    /** Readers can see it. @param portal its address, as in {@link #usePortal} */
    public void published(ArticleId id, Publication publication, String portal) {
        throw new UnsupportedOperationException();
    }

    /** Where readers see it on the portal in use, RU first; the newest a language. */
    public List<Publication> publications(ArticleId id) {
        throw new UnsupportedOperationException();
    }

    /** The newsroom's own countries and companies that the portal does not have yet. */
    public List<Entity> unsentEntities() {
        throw new UnsupportedOperationException();
    }

    /** The portal has it as {@link #unsentEntities()} gave it last; one that has changed since stays unsent. */
    public void entitySent(EntityKey key) {
        throw new UnsupportedOperationException();
    }

    /** Takes in what other desks have added; never over one that was changed here and is not sent. */
    public void entitiesReceived(List<Entity> theirs) {
        throw new UnsupportedOperationException();
    }

    /** The address given to {@link #usePortal} last; empty when there never was one. */
    public Optional<String> portal() {
        throw new UnsupportedOperationException();
    }

    /**
     * Says which portal the articles go to. Another one than before has never seen anything: etags, bases, cursor and
     * conflicts are forgotten and every article is offered again.
     */
    public void usePortal(String url) {
        throw new UnsupportedOperationException();
    }

    /**
     * The same portal has lost its memory (another epoch, or 410): as for another portal, but what was deleted here is
     * still to be deleted there. Deletes nothing here.
     */
    public void startOver() {
        throw new UnsupportedOperationException();
    }
}
