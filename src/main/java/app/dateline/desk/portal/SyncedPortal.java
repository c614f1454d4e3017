package app.dateline.desk.portal;

import app.dateline.article.ArticleId;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.store.Store;
import app.dateline.sync.Address;
import app.dateline.sync.Cancellation;
import app.dateline.sync.Edits;
import app.dateline.sync.Portal;
import app.dateline.sync.Progress;
import app.dateline.sync.Report;
import app.dateline.sync.Reread;
import app.dateline.sync.Sync;
import app.dateline.sync.Tokens;
import app.dateline.wire.Publication;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A {@link PortalDesk} over the sync: the connection is made when it is first needed. Thread-safe. */
public final class SyncedPortal implements PortalDesk, AutoCloseable {
    private final Store store;
    private final Tokens tokens;
    private final Edits edits;
    private final BiFunction<URI, String, Portal> reach;
    private final Consumer<URI> chosen;
    private volatile URI address;
    private Portal portal;
    private Sync sync;

    /**
     * @param address the one that was used last; "" for none. One that is none counts as none
     * @param reach   makes the way to a portal from its address and token
     * @param chosen  told of another address; any thread
     */
    public SyncedPortal(
            Store store,
            Tokens tokens,
            Edits edits,
            String address,
            BiFunction<URI, String, Portal> reach,
            Consumer<URI> chosen) {
        this.store = store;
        this.tokens = tokens;
        this.edits = edits;
        this.reach = reach;
        this.chosen = chosen;
        this.address = read(address);
    }

    private static URI read(String address) {
        if (address.isBlank()) {
            return null;
        }
        try {
            return Address.of(address);
        } catch (Failure e) {
            // the settings file was written by hand; the form asks for another
            return null;
        }
    }

    @Override
    public Optional<URI> address() {
        return Optional.ofNullable(address);
    }

    @Override
    public synchronized void connect(String typed, String token) {
        URI next = Address.of(typed);
        String used = token.isBlank() ? kept(next) : token.strip();
        Portal reached = reach.apply(next, used);
        try {
            reached.changes(null, null, 1);
            if (!token.isBlank()) {
                tokens.keep(next, used);
            }
        } catch (Failure e) {
            reached.close();
            throw e;
        }
        close();
        portal = reached;
        sync = new Sync(store, reached);
        address = next;
        chosen.accept(next);
    }

    private String kept(URI portal) {
        return tokens.find(portal).orElseThrow(() -> Failure.of("inspector.portal.no-token", portal.toString()));
    }

    private synchronized Sync sync() {
        if (sync == null) {
            if (address == null) {
                throw Failure.of("inspector.portal.no-portal");
            }
            portal = reach.apply(address, kept(address));
            sync = new Sync(store, portal);
        }
        return sync;
    }

    @Override
    public Report pass(Progress progress, Cancellation cancellation) {
        return sync().pass(progress, cancellation);
    }

    @Override
    public Publication publish(ArticleId id, Language language, Cancellation cancellation) {
        return sync().publish(id, language, edits, cancellation);
    }

    @Override
    public Reread reread(
            ArticleId id, Publication publication, Predicate<Picture> shown, Cancellation cancellation) {
        return sync().reread(id, publication, shown, cancellation);
    }

    @Override
    public synchronized void close() {
        if (portal != null) {
            portal.close();
            portal = null;
            sync = null;
        }
    }
}
