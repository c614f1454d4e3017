package app.dateline.sync;

import app.dateline.article.Language;
import app.dateline.portal.PortalOptions;
import app.dateline.portal.PortalServer;
import app.dateline.store.Store;
import app.dateline.sync.dateline.DatelinePortal;
import app.dateline.sync.dateline.Patience;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/** A real portal on loopback and real profiles in a temporary folder. */
final class Newsroom implements AutoCloseable {
    static final Patience CALM = new Patience(
            Duration.ofSeconds(10), Duration.ofSeconds(30), 1 << 20, 2, Duration.ofMillis(5), Duration.ofMillis(50));

    private final Path folder;
    private PortalServer server;
    private final String token;

    Newsroom(Path folder) {
        this.folder = folder;
        server = PortalServer.start(PortalOptions.local(data(), 0));
        token = server.firstToken().orElseThrow();
    }

    private Path data() {
        return folder.resolve("portal");
    }

    /** Stops the portal, copies its folder, and starts it again. */
    void backUp(Path copy) throws IOException {
        server.close();
        copy(data(), copy);
        server = PortalServer.start(PortalOptions.local(data(), 0));
    }

    /** Stops the portal and starts it with the copy. */
    void restore(Path copy) throws IOException {
        server.close();
        try (Stream<Path> files = Files.walk(data())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        copy(copy, data());
        server = PortalServer.start(PortalOptions.local(data(), 0));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
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
        return new DatelinePortal(address, token, () -> Language.EN, CALM);
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
