package app.dateline.sync;

import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.Entity;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.store.Base;
import app.dateline.store.Cursor;
import app.dateline.store.Store;
import app.dateline.store.SyncLedger;
import app.dateline.wire.Changes;
import app.dateline.wire.Publication;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a profile and a portal equal. One thing at a time: a second caller waits. Blocks for as long as the network takes;
 * never called on the window's thread. What cannot be sent stays in the store's queue.
 */
public final class Sync {
    private static final Logger LOG = LoggerFactory.getLogger(Sync.class);

    private final Store store;
    private final SyncLedger ledger;
    private final Portal portal;
    private final ReentrantLock turn = new ReentrantLock();

    public Sync(Store store, Portal portal) {
        this.store = store;
        this.ledger = store.ledger();
        this.portal = portal;
    }

    /** Sends all that waits, then fetches all that is new. Never throws {@link Failure}: the report has it. */
    public Report pass(Progress progress, Cancellation cancellation) {
        return pass(progress, cancellation, Removals.ASK);
    }

    /** The same. */
    public Report pass(Progress progress, Cancellation cancellation, Removals removals) {
        Tally tally = new Tally();
        try {
            takeTurn(cancellation);
        } catch (Failure e) {
            return tally.report(e.message());
        }
        try {
            Portal reached = portal.until(cancellation, ledger::heard);
            boolean settled = false;
            for (int round = 0; round < 2 && !settled; round++) {
                settled = round(reached, progress, cancellation, removals, tally);
            }
            return tally.report(null);
        } catch (Failure e) {
            return tally.report(e.message());
        } finally {
            turn.unlock();
        }
    }

    /** @throws Failure if cancelled meanwhile */
    private void takeTurn(Cancellation cancellation) {
        try {
            while (!turn.tryLock(100, TimeUnit.MILLISECONDS)) {
                cancellation.check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure(Message.of("sync.failure.cancelled"), e);
        }
    }

    private boolean round(
            Portal reached, Progress progress, Cancellation cancellation, Removals removals, Tally tally) {
        String epoch = greet(reached);
        Pictures pictures = new Pictures(store.media(), reached, tally);
        Sender sender = new Sender(store, reached, pictures);
        sendNames(reached, progress, tally);
        sendArticles(sender, progress, cancellation, tally);
        boolean settled = new Fetcher(store, reached, pictures, sender, cancellation, removals)
                .fetch(epoch, tally, progress);
        ledger.entitiesReceived(reached.entities());
        return settled;
    }

    /**
     * Makes sure, before anything is sent or changed, that a portal answers, that it knows us, and that it remembers
     * what it knew.
     *
     * @return the portal's epoch
     */
    private String greet(Portal reached) {
        String address = portal.address().toString();
        boolean same = ledger.portal().filter(address::equals).isPresent();
        Optional<Cursor> cursor = same ? ledger.cursor() : Optional.empty();
        String position = cursor.map(Cursor::position).filter(p -> !p.isEmpty()).orElse(null);
        String seen = same ? ledger.seen().orElse(null) : null;
        Optional<Changes> first = reached.changes(position, seen, 1);
        boolean forgot = first.isEmpty() || cursor.isPresent() && !cursor.get().epoch().equals(first.get().epoch());
        if (first.isEmpty()) {
            first = reached.changes(null, null, 1);
        } else {
            ledger.confirmed();
        }
        String epoch = first.orElseThrow(() -> Failure.of("sync.failure.endless", address)).epoch();
        ledger.usePortal(address);
        if (forgot) {
            ledger.startOver();
        }
        return epoch;
    }

    private void sendNames(Portal reached, Progress progress, Tally tally) {
        List<Entity> names = ledger.unsentEntities();
        for (int i = 0; i < names.size(); i++) {
            progress.at(Progress.Stage.NAMES, i, names.size());
            Optional<Message> refusal = reached.put(names.get(i));
            refusal.ifPresentOrElse(tally.notes::add, sent(names.get(i)));
        }
    }

    private Runnable sent(Entity name) {
        return () -> ledger.entitySent(name.key());
    }

    private void sendArticles(Sender sender, Progress progress, Cancellation cancellation, Tally tally) {
        List<ArticleId> waiting = ledger.waiting();
        for (int i = 0; i < waiting.size(); i++) {
            cancellation.check();
            progress.at(Progress.Stage.SENDING, i, waiting.size());
            ArticleId id = waiting.get(i);
            switch (sender.send(id, tally)) {
                case SENT -> tally.sent.add(id);
                case CONFLICT -> tally.conflicts.add(id);
                case CAME_BACK -> tally.fetched.add(id);
                case GONE -> tally.removed.add(id);
                case REFUSED, NOTHING_TO_SEND -> {}
            }
        }
        progress.at(Progress.Stage.SENDING, waiting.size(), waiting.size());
    }

    /**
     * Shows readers one edition as it is stored now: sends the article, publishes that state, and marks the edition as
     * published. To do it again after a lost answer publishes once.
     *
     * @throws Failure if it is not published, and why
     */
    public Publication publish(ArticleId id, Language language, Edits edits, Cancellation cancellation) {
        takeTurn(cancellation);
        try {
            Portal reached = portal.until(cancellation, ledger::heard);
            Pictures pictures = new Pictures(store.media(), reached, new Tally());
            Sender sender = new Sender(store, reached, pictures);
            greet(reached);
            sendNames(reached, Progress.NONE, new Tally());
            String etag = sendBeforePublishing(sender, id);
            Publication publication =
                    switch (reached.publish(id, language, etag, key(id, language, etag))) {
                        case Answer.Published(Publication published) -> published;
                        case Answer.Refused(Message why) -> throw new Failure(why);
                        case Answer.Stale _, Answer.Done _ -> throw Failure.of("sync.refused.publication-stale");
                    };
            ledger.published(id, publication, portal.address().toString());
            edits.change(id, article -> {
                Edition edition = article.edition(language);
                return edition.state().isPublic() ? article : article.with(edition.withState(EditionState.PUBLISHED));
            });
            sendAfterwards(sender, id);
            return publication;
        } finally {
            turn.unlock();
        }
    }

    /**
     * Reads what was published as a reader does, and says whether the pictures' credits have arrived there. Blocks for
     * some minutes at most.
     *
     * @param shown which pictures readers may see
     * @throws Failure if cancelled, or the article is not here any more
     */
    public Reread reread(
            ArticleId id, Publication publication, Predicate<Picture> shown, Cancellation cancellation) {
        Base base = ledger.base(id).orElseThrow(() -> Failure.of("sync.refused.publication-gone"));
        return new Rereading(portal, cancellation, Rereading.DEADLINE).of(publication, base.article(), shown);
    }

    private String sendBeforePublishing(Sender sender, ArticleId id) {
        if (store.find(id).isEmpty()) {
            throw Failure.of("sync.refused.publication-gone");
        }
        Tally tally = new Tally();
        switch (sender.send(id, tally)) {
            case REFUSED -> throw new Failure(tally.refused.get(id));
            case CONFLICT -> throw Failure.of("sync.refused.publication-conflict");
            case SENT, CAME_BACK, GONE, NOTHING_TO_SEND -> {}
        }
        return ledger.baseEtag(id).orElseThrow(() -> Failure.of("sync.refused.publication-gone"));
    }

    /** Readers see it already, so a portal that is gone now is no failure: the state waits in the queue. */
    private void sendAfterwards(Sender sender, ArticleId id) {
        try {
            sender.send(id, new Tally());
        } catch (Failure e) {
            LOG.info("{} is published; its state is sent later", id, e);
        }
    }

    private static String key(ArticleId id, Language language, String etag) {
        try {
            byte[] text = (id + "\n" + language.code() + "\n" + etag).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
