package app.dateline.sync;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.Failure;
import app.dateline.store.Cursor;
import app.dateline.store.Incoming;
import app.dateline.store.Outgoing;
import app.dateline.store.Store;
import app.dateline.store.SyncLedger;
import app.dateline.wire.Changes;
import app.dateline.wire.Draft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings in what has changed on the portal, page by page; a page and the cursor after it are stored together. */
final class Fetcher {
    private static final int PAGE = 100;
    /** How often somebody may type in between while two texts are merged. */
    private static final int PATIENCE = 5;
    /** Characters of text that may wait in memory to be stored. */
    private static final long HEAVY = 16 << 20;

    private final Store store;
    private final SyncLedger ledger;
    private final Portal portal;
    private final Pictures pictures;
    private final Sender sender;
    private final Cancellation cancellation;
    private final Removals allowed;
    private final Map<ArticleId, Incoming.Remove> removals = new LinkedHashMap<>();

    Fetcher(
            Store store,
            Portal portal,
            Pictures pictures,
            Sender sender,
            Cancellation cancellation,
            Removals allowed) {
        this.store = store;
        this.ledger = store.ledger();
        this.portal = portal;
        this.pictures = pictures;
        this.sender = sender;
        this.cancellation = cancellation;
        this.allowed = allowed;
    }

    /** @return false if the portal has lost its memory meanwhile: all has to be offered again */
    boolean fetch(String epoch, Tally tally, Progress progress) {
        Cursor cursor = ledger.cursor().orElse(new Cursor("", epoch));
        int done = 0;
        while (true) {
            String from = cursor.position().isEmpty() ? null : cursor.position();
            Optional<Changes> found = portal.changes(from, ledger.seen().orElse(null), PAGE);
            if (found.isEmpty() || !found.get().epoch().equals(epoch)) {
                return false;
            }
            ledger.confirmed();
            Changes page = found.get();
            if (page.more() && page.next().equals(cursor.position())) {
                throw Failure.of("sync.failure.endless", portal.address().toString());
            }
            Cursor next = new Cursor(page.next(), epoch);
            if (!page.items().isEmpty() || !next.equals(cursor)) {
                take(page.items(), next, tally);
            }
            cursor = next;
            done += page.items().size();
            progress.at(Progress.Stage.FETCHING, done, page.more() ? 0 : done);
            if (!page.more()) {
                remove(next, tally);
                return true;
            }
        }
    }

    private void take(List<Changes.Item> items, Cursor after, Tally tally) {
        List<Incoming> waiting = new ArrayList<>();
        long weight = 0;
        for (Changes.Item item : items) {
            cancellation.check();
            Optional<Incoming> incoming = incoming(item, tally);
            removals.remove(item.id());
            if (incoming.isPresent() && incoming.get() instanceof Incoming.Remove removal) {
                removals.put(item.id(), removal);
            } else if (incoming.isPresent()) {
                waiting.add(incoming.get());
                weight += weight(incoming.get());
            }
            if (weight > HEAVY) {
                store(waiting, null, tally);
                waiting.clear();
                weight = 0;
            }
        }
        // what is deleted waits until it is known how much that is, and so does the place from which to ask for it again
        store(waiting, removals.isEmpty() ? after : null, tally);
    }

    private void remove(Cursor after, Tally tally) {
        if (removals.isEmpty()) {
            return;
        }
        int articles = ledger.articles();
        if (allowed == Removals.ASK && Removals.isMany(removals.size(), articles)) {
            tally.held = removals.size();
            throw Failure.of("sync.held.removals", removals.size(), articles);
        }
        store(List.copyOf(removals.values()), after, tally);
        removals.clear();
    }

    /** @param cursor null as long as the page is not through: should we stop here, it comes once more */
    private void store(List<Incoming> page, Cursor cursor, Tally tally) {
        ledger.received(page, cursor);
        for (Incoming incoming : page) {
            ArticleId id = incoming.id();
            if (ledger.isInConflict(id)) {
                tally.conflicts.add(id);
            } else if (incoming instanceof Incoming.Remove) {
                if (!store.isThere(id)) {
                    tally.removed.add(id);
                }
            } else {
                tally.fetched.add(id);
            }
        }
    }

    /** Empty if it is known here, or settled already. */
    private Optional<Incoming> incoming(Changes.Item item, Tally tally) {
        boolean known = ledger.baseEtag(item.id()).filter(item.etag()::equals).isPresent();
        if (known) {
            here(item.id(), tally).ifPresent(pictures::fetch);
            return Optional.empty();
        }
        if (item.deleted()) {
            return removal(item.id(), item.etag());
        }
        return switch (portal.head(item.id())) {
            case Head.Absent() -> Optional.empty();
            case Head.Tombstone(String etag, _) -> removal(item.id(), etag);
            case Head.Live(Draft theirs, String etag) -> replacement(theirs, etag, tally);
        };
    }

    /** One that is damaged keeps none of the others waiting. */
    private Optional<Article> here(ArticleId id, Tally tally) {
        try {
            return store.find(id);
        } catch (Failure e) {
            tally.refused.put(id, e.message());
            return Optional.empty();
        }
    }

    /** Empty for one that is not here anyway, such as the echo of our own deletion. */
    private Optional<Incoming> removal(ArticleId id, String etag) {
        return store.isThere(id) ? Optional.of(new Incoming.Remove(id, etag)) : Optional.empty();
    }

    private Optional<Incoming> replacement(Draft theirs, String etag, Tally tally) {
        pictures.fetch(theirs.article());
        for (int i = 0; i < PATIENCE && !ledger.isPast(theirs); i++) {
            Optional<Outgoing> waiting = ledger.outgoing(theirs.article().id()).filter(out -> out.draft() != null);
            if (waiting.isEmpty()) {
                break;
            }
            Outgoing mine = waiting.get();
            if (mine.draft().article().equals(theirs.article())) {
                ledger.sent(mine.id(), mine.generation(), etag, theirs);
                return Optional.empty();
            }
            if (sender.merge(mine, theirs, etag, tally)) {
                return Optional.empty();
            }
            boolean typedMeanwhile = ledger.outgoing(mine.id()).filter(now -> now.generation() != mine.generation()).isPresent();
            if (!typedMeanwhile) {
                break;
            }
        }
        return Optional.of(new Incoming.Replace(theirs, etag));
    }

    private static long weight(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Replace(Draft draft, _) -> weight(draft.article());
            case Incoming.Conflict(_, _, Draft theirs) -> weight(theirs.article());
            case Incoming.Remove _ -> 100;
        };
    }

    private static long weight(Article article) {
        return 1000 + article.editions().values().stream().mapToLong(Fetcher::weight).sum();
    }

    private static long weight(Edition edition) {
        return edition.headline().length() + edition.lead().length() + edition.body().length();
    }
}
