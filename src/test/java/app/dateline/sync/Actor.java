package app.dateline.sync;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Language;
import app.dateline.store.ClockedStore;
import app.dateline.store.Loaded;
import app.dateline.store.Store;
import app.dateline.sync.dateline.DatelinePortal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;

/** A desk of the simulator, behind its own bad network. */
final class Actor implements AutoCloseable {
    final String name;
    final FaultProxy proxy;
    private final Path folder;
    private final Clock clock;
    private final Ablation ablation;
    private final Portal portal;
    Store store;
    private Sync sync;
    volatile Cancellation cancellation = new Cancellation();

    /** What is open in the editor, and from which revision on; null if nothing is. */
    Loaded open;

    Actor(
            Path folder, Clock clock, URI server, String token, Ablation ablation, FaultProxy.Weather weather,
            Runnable meanwhile)
            throws IOException {
        this.name = folder.getFileName().toString();
        this.folder = folder;
        this.clock = clock;
        this.ablation = ablation;
        store = ClockedStore.open(folder, clock);
        ablation.desk(database());
        proxy = new FaultProxy(server, weather);
        portal = ablation.around(
                new DatelinePortal(proxy.address(), token, () -> Language.EN, Newsroom.CALM), database(), meanwhile);
        sync = new Sync(store, portal);
    }

    private Path database() {
        return folder.resolve("dateline.db");
    }

    Report pass() {
        cancellation = new Cancellation();
        Report report = sync.pass(Progress.NONE, cancellation, Removals.ALLOWED);
        proxy.awaitQuiet();
        return report;
    }

    /** What the portal has, past all that was taken out. */
    Head head(ArticleId id) {
        return portal.head(id);
    }

    /** The program ends and is started again; what was not stored is gone. */
    void restart() {
        open = null;
        store.close();
        store = ClockedStore.open(folder, clock);
        sync = new Sync(store, portal);
    }

    void open(ArticleId id) {
        open = store.load(id).orElse(null);
    }

    /** As the window does: over what it has opened, whatever has come meanwhile. */
    void saveOpen(Article next) {
        open = new Loaded(next, store.saveOver(open.revision(), next, name, "").revision());
    }

    @Override
    public void close() {
        portal.close();
        proxy.close();
        store.close();
    }
}
