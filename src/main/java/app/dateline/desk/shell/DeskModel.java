package app.dateline.desk.shell;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.list.ArticleListModel;
import app.dateline.desk.open.Autosave;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.open.SaveStatus;
import app.dateline.desk.open.Track;
import app.dateline.desk.open.UndoFiles;
import app.dateline.desk.settings.Settings;
import app.dateline.desk.task.Tasks;
import app.dateline.store.Revision;
import app.dateline.store.Saved;
import app.dateline.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Which article is open, that it is stored before another takes its place, and what a person chose for the window. */
public final class DeskModel {
    private final Store store;
    private final Path profile;
    private final UndoFiles undo;
    private final Tasks tasks;
    private final Current current;
    private final ArticleListModel list;
    private final Consumer<Message> failed;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Autosave> autosave = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ObservableValue<SaveStatus> status;
    private final ObservableValue<ArticleId> openId;

    public DeskModel(
            Store store,
            Path profile,
            Settings settings,
            Tasks tasks,
            Current current,
            ArticleListModel list,
            Consumer<Message> failed,
            Clock clock) {
        this.store = store;
        this.profile = profile;
        this.undo = new UndoFiles(profile.resolve("undo"));
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.tasks = tasks;
        this.current = current;
        this.list = list;
        this.failed = failed;
        this.clock = clock;
        this.status = autosave.flatMap(Autosave::statusProperty);
        this.openId = current.part(Article::id);
        status.addListener((_, _, now) -> {
            if (now instanceof SaveStatus.Saved) {
                list.refresh();
            }
        });
    }

    /** Null while no article is open. */
    public ObservableValue<SaveStatus> statusProperty() {
        return status;
    }

    public ObservableValue<ArticleId> openIdProperty() {
        return openId;
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** Remembers the settings, at once and on disk. */
    public void choose(Settings next) {
        settings.set(next);
        tasks.quietly(
                _ -> {
                    next.write(profile);
                    return null;
                },
                _ -> {},
                failed);
    }

    /** Deletes the undo of articles that are gone for good, at leisure. */
    public void tidy() {
        tasks.quietly(
                _ -> {
                    Set<ArticleId> trashed = store.trash(Integer.MAX_VALUE).stream()
                            .map(trash -> trash.listing().id())
                            .collect(Collectors.toSet());
                    undo.sweep(id -> trashed.contains(id) || store.isThere(id));
                    return null;
                },
                _ -> {},
                failed);
    }

    /** Begins an article; it comes into the list with its first word. */
    public void begin(Language original) {
        leave(() -> take(Article.create(original), null, null, Track.NONE));
    }

    public void open(ArticleId id) {
        if (current.article() != null && current.article().id().equals(id)) {
            return;
        }
        leave(() -> load(id));
    }

    private void load(ArticleId id) {
        record Opened(Article article, String revision, Instant at, Track track) {}
        tasks.quietly(
                _ -> {
                    List<Revision> revisions = store.revisions(id);
                    Instant at = revisions.isEmpty() ? clock.instant() : revisions.getFirst().at();
                    return store.load(id).map(loaded -> new Opened(
                            loaded.article(), loaded.revision(), at, undo.read(loaded.article())));
                },
                (Optional<Opened> opened) -> opened.ifPresent(o -> take(o.article(), o.revision(), o.at(), o.track())),
                failed);
    }

    /** @param revision that is opened, null of an article that is not stored yet */
    private void take(Article article, String revision, Instant storedAt, Track track) {
        if (autosave.get() != null) {
            autosave.get().stop();
        }
        OpenArticle open = new OpenArticle(article, track, clock);
        AtomicReference<String> over = new AtomicReference<>(revision);
        autosave.set(new Autosave(
                open, storedAt, (next, restored, steps) -> save(over, next, restored, steps), tasks));
        current.show(open);
    }

    /** @param over the revision that was opened or stored last: what came from the portal since is not overruled */
    private Instant save(AtomicReference<String> over, Article article, boolean restored, Track track) {
        undo.write(article.id(), track);
        String label = restored ? Revision.RESTORED : "";
        Saved saved = over.get() == null
                ? store.save(article, settings.get().author(), label)
                : store.saveOver(over.get(), article, settings.get().author(), label);
        over.set(saved.revision());
        return saved.at();
    }

    /** Goes on when the open article is on disk, and not before. */
    private void leave(Runnable next) {
        if (autosave.get() == null) {
            next.run();
        } else {
            autosave.get().thenRun(next);
        }
    }

    /** Stores at once what is open, then does the next thing. */
    public void stored(Runnable next) {
        leave(next);
    }

    /** Stores at once what is open, closes it if it is one of these, then does the next thing. */
    public void putAway(Collection<ArticleId> articles, Runnable next) {
        leave(() -> {
            if (current.article() != null && articles.contains(current.article().id())) {
                autosave.get().stop();
                autosave.set(null);
                current.show(null);
            }
            next.run();
        });
    }

    /**
     * Stores what is left before the window goes; blocks.
     *
     * @throws Failure if the store refuses: the text is then only in memory
     */
    public void close() {
        if (autosave.get() != null) {
            autosave.get().closeNow();
        }
    }
}
