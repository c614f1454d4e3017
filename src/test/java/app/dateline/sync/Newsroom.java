package app.dateline.sync;

import app.dateline.article.Language;
import app.dateline.portal.PortalOptions;
import app.dateline.portal.PortalServer;
import app.dateline.store.Store;
import app.dateline.sync.dateline.DatelinePortal;
import app.dateline.sync.dateline.Patience;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** A real portal on loopback and real profiles in a temporary folder. */
final class Newsroom implements AutoCloseable {
    static final Patience HASTE = new Patience(
            Duration.ofSeconds(5), Duration.ofSeconds(10), 1 << 20, 2, Duration.ofMillis(5), Duration.ofMillis(50));

    private final Path folder;
    private final PortalServer server;
    private final String token;

    Newsroom(Path folder) {
        this.folder = folder;
        server = PortalServer.start(PortalOptions.local(folder.resolve("portal"), 0));
        token = server.firstToken().orElseThrow();
    }

    PortalServer server() {
        return server;
    }

    String token() {
        return token;
    }

    Desk desk(String name) {
        return desk(name, server.address());
    }

    /** @param address where this desk finds the portal */
    Desk desk(String name, URI address) {
        Store store = Store.open(folder.resolve(name));
        Portal portal = portal(token, address);
        return new Desk(name, store, portal, new Sync(store, portal));
    }

    Portal portal(String token, URI address) {
        return new DatelinePortal(address, token, () -> Language.EN, HASTE);
    }

    @Override
    public void close() {
        server.close();
    }

    record Desk(String name, Store store, Portal portal, Sync sync) implements AutoCloseable {
        Report pass() {
            return sync.pass(Progress.NONE, new Cancellation());
        }

        @Override
        public void close() {
            portal.close();
            store.close();
        }
    }
}
