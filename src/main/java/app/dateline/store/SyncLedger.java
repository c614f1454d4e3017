package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.wire.Draft;
import app.dateline.wire.Publication;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What this desk and the portal know of each other. Each method is one transaction. Blocks, thread-safe, throws
 * {@link Failure}.
 */
public final class SyncLedger {
    private final Database database;
    private final Clock clock;
    private final Exchange exchange;
    private final Seen seen = new Seen();

    /** What {@link #unsentEntities()} gave out last. */
    private final Map<EntityKey, Entity> offered = new ConcurrentHashMap<>();

    SyncLedger(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.exchange = new Exchange(clock);
    }

    /** The articles that wait, oldest change first, without those in conflict. Those that were refused are among them. */
    public List<ArticleId> waiting() {
        return database.read(Outbox::waiting);
    }

    /** What there is to send of one article; empty when nothing is, or when it is in conflict. */
    public Optional<Outgoing> outgoing(ArticleId id) {
        return database.read(sql -> Outbox.outgoing(sql, id));
    }

    /** {@link #waiting()} with their texts, all in memory at once: for a large archive ask one by one. */
    public List<Outgoing> outgoing() {
        return waiting().stream().flatMap(id -> outgoing(id).stream()).toList();
    }

    /**
     * The portal has taken it: remembers the etag and the article as sent as the new base, and takes it out of the
     * queue unless it has changed since.
     *
     * @param sent null for a deletion, after which there is no base
     */
    public void sent(ArticleId id, long generation, String etag, Draft sent) {
        change(id, (sql, article) -> {
            if (sent == null) {
                // should it come back, it is made from the text that was deleted
                Sides.BASE.rename(sql, article.number(), etag);
            } else {
                long revision = exchange.keep(sql, article, sent);
                Revisions.name(sql, revision, Revision.SENT);
                Sides.BASE.set(sql, article.number(), etag, revision);
            }
            Sides.CONFLICT.forget(sql, article.number());
            Outbox.remove(sql, article.number(), generation);
        });
    }

    /** The portal said no. It stays in the queue with the reason, which the next change of the article clears. */
    public void refused(ArticleId id, long generation, Message why) {
        change(id, (sql, article) -> Outbox.refuse(sql, article.number(), generation, why));
    }

    /**
     * The last common state; empty for an article that was never sent or fetched, and for one of which that text is
     * damaged: then nothing can be merged, and a person chooses.
     */
    public Optional<Base> base(ArticleId id) {
        return database.read(sql -> {
            Optional<Sides.Side> base = Sides.BASE.of(sql, id);
            try {
                return base.isEmpty() ? Optional.empty() : Optional.of(new Base(
                        base.get().etag(), Revisions.text(sql, id, base.get().revision()).article()));
            } catch (Failure e) {
                if (Revisions.isDamage(e)) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    /** Whether the article as it is here goes on from this state of it. */
    public boolean isPast(Draft state) {
        return database.read(sql -> Revisions.isPast(sql, state.article().id(), state.revision()));
    }

    /** How many articles there are, without those in the trash. */
    public int articles() {
        return database.read(sql -> (int) sql.number("select count(*) from article where deleted_at is null"));
    }

    /** The portal has named a moment of its life: {@code run.place}. Kept with what is stored next. */
    public void heard(String moment) {
        seen.hear(moment);
    }

    /** The newest moment that the portal has named; empty if it has named none. */
    public Optional<String> seen() {
        return database.read(seen::newest);
    }

    /** The portal has had {@link #seen}. */
    public void confirmed() {
        seen.confirm();
    }

    /** The portal's name of the last common state; no text is read. */
    public Optional<String> baseEtag(ArticleId id) {
        return database.read(sql -> Sides.BASE.of(sql, id).map(Sides.Side::etag));
    }

    /** Empty before the first fetch from this portal. */
    public Optional<Cursor> cursor() {
        return database.read(sql -> {
            String epoch = Settings.get(sql, Settings.EPOCH).orElse("");
            return Settings.get(sql, Settings.POSITION).map(position -> new Cursor(position, epoch));
        });
    }

    /**
     * Takes a page of the portal's changes in, together with the cursor that comes after it; null leaves the cursor.
     *
     * <p>A state that is already known (its etag is the base's, or what is here goes on from it) only becomes the base,
     * and what is here is offered again. A {@code Replace} never takes the place of what was written here and waits: it
     * becomes a conflict. An article deleted here comes back if it was changed elsewhere. A {@code Remove} puts an
     * article into the trash; one that was changed here stays, and meets the tombstone when it is sent.
     */
    public void received(List<Incoming> page, Cursor cursor) {
        write(sql -> {
            for (Incoming change : page) {
                exchange.take(sql, change);
            }
            if (cursor != null) {
                Settings.set(sql, Settings.POSITION, cursor.position());
                Settings.set(sql, Settings.EPOCH, cursor.epoch());
            }
            return null;
        });
    }

    /** Whether it was changed here and elsewhere; no text is read. */
    public boolean isInConflict(ArticleId id) {
        return database.read(sql -> Sides.CONFLICT.of(sql, id).isPresent());
    }

    /** @throws Failure if the portal's side of it is damaged */
    public Optional<Conflict> conflict(ArticleId id) {
        return database.read(sql -> {
            Optional<Sides.Side> side = Sides.CONFLICT.of(sql, id);
            return side.isEmpty() ? Optional.empty() : Optional.of(new Conflict(
                    id, side.get().etag(), Revisions.text(sql, id, side.get().revision()).article()));
        });
    }

    /**
     * Ends a conflict: saves the choice, made from both sides, as the successor of the portal's state.
     *
     * @throws IllegalStateException if there is none
     */
    public void resolve(ArticleId id, Article chosen) {
        change(id, (sql, article) -> {
            Optional<Sides.Side> theirs = Sides.CONFLICT.of(sql, article.number());
            if (theirs.isEmpty()) {
                throw new IllegalStateException("no conflict of " + id);
            }
            exchange.settle(sql, article, theirs.get(), chosen, Revision.RESOLVED);
        });
    }

    /**
     * Saves what was made without a person's help from the article as it was in this generation and the portal's
     * state, as the successor of the latter.
     *
     * @return false if the article has changed since, in which case nothing was done
     */
    public boolean merged(ArticleId id, long generation, String etag, Draft theirs, Article merged) {
        return write(sql -> {
            Optional<Articles.Present> article = Articles.present(sql, id);
            if (article.isEmpty() || article.get().deleted() || article.get().generation() != generation) {
                return false;
            }
            long revision = exchange.keep(sql, article.get(), theirs);
            exchange.settle(sql, article.get(), new Sides.Side(etag, revision), merged, Revision.MERGED);
            return true;
        });
    }

    /** Readers can see it. @param portal its address, as in {@link #usePortal} */
    public void published(ArticleId id, Publication publication, String portal) {
        change(id, (sql, article) -> Publications.add(
                sql, article.number(), publication, address(portal), clock.millis()));
    }

    /** Where readers see it on the portal in use, RU first; the newest a language. */
    public List<Publication> publications(ArticleId id) {
        return database.read(sql -> Publications.of(sql, id));
    }

    /** The newsroom's own countries and companies that the portal does not have yet. */
    public List<Entity> unsentEntities() {
        List<Entity> unsent = database.read(Entities::unsent);
        unsent.forEach(entity -> offered.put(entity.key(), entity));
        return unsent;
    }

    /** The portal has it as {@link #unsentEntities()} gave it last; one that has changed since stays unsent. */
    public void entitySent(EntityKey key) {
        write(sql -> {
            Optional<Entity> present = Entities.find(sql, key);
            if (present.isPresent() && present.get().equals(offered.get(key))) {
                Entities.put(sql, present.get(), false);
            }
            return null;
        });
    }

    /** Takes in what other desks have added; never over one that was changed here and is not sent. */
    public void entitiesReceived(List<Entity> theirs) {
        write(sql -> {
            for (Entity entity : theirs) {
                Entities.receive(sql, entity);
            }
            return null;
        });
    }

    /** The address given to {@link #usePortal} last; empty when there never was one. */
    public Optional<String> portal() {
        return database.read(sql -> Settings.get(sql, Settings.PORTAL));
    }

    /**
     * Says which portal the articles go to. Another one than before has never seen anything: etags, bases, cursor and
     * conflicts are forgotten and every article is offered again.
     */
    public void usePortal(String url) {
        write(sql -> {
            if (!Settings.get(sql, Settings.PORTAL).equals(Optional.of(address(url)))) {
                Settings.set(sql, Settings.PORTAL, address(url));
                Outbox.forgetDeletions(sql);
                forgetEverything(sql);
            }
            return null;
        });
    }

    /**
     * The same portal has lost its memory (another epoch, or 410): as for another portal, but what was deleted here is
     * still to be deleted there. Deletes nothing here.
     */
    public void startOver() {
        write(sql -> {
            forgetEverything(sql);
            return null;
        });
    }

    /** A part of a transaction, with an article that there is. */
    private interface Change {
        void of(Sql sql, Articles.Present article) throws SQLException;
    }

    /** Does nothing when there is no such article. */
    private void change(ArticleId id, Change change) {
        write(sql -> {
            Optional<Articles.Present> article = Articles.present(sql, id);
            if (article.isPresent()) {
                change.of(sql, article.get());
            }
            return null;
        });
    }

    private <T> T write(Database.Work<T> work) {
        return database.write(sql -> {
            seen.keep(sql);
            return work.on(sql);
        });
    }

    private void forgetEverything(Sql sql) throws SQLException {
        seen.forget(sql);
        Sides.BASE.forgetAll(sql);
        Sides.CONFLICT.forgetAll(sql);
        Settings.forget(sql, Settings.POSITION);
        Settings.forget(sql, Settings.EPOCH);
        Outbox.offerAll(sql);
        sql.run("update entity set unsent = 1");
    }

    private static String address(String url) {
        return url.strip().replaceAll("/+$", "");
    }
}
