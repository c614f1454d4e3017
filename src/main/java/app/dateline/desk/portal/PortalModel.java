package app.dateline.desk.portal;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.findings.FindingsModel;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.open.SaveStatus;
import app.dateline.desk.task.Latest;
import app.dateline.desk.task.Pause;
import app.dateline.desk.task.Tasks;
import app.dateline.rights.Reason;
import app.dateline.store.Store;
import app.dateline.sync.Cancellation;
import app.dateline.sync.Progress;
import app.dateline.sync.Report;
import app.dateline.sync.Reread;
import app.dateline.wire.Publication;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/** The way to readers: what waits, what was refused, what is in conflict, what is published. FX thread only. */
public final class PortalModel implements AutoCloseable {
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.UNKNOWN);
    private final ReadOnlyObjectWrapper<URI> address = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Pass> lastPass = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Progress.Stage> stage = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<Language, Reread>> rereads = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Pause timer = new Pause(Duration.minutes(1), this::syncInTime);
    /** The looks that are under way: what one says that was overtaken by another is of a page that is no more. */
    private final Map<Language, Cancellation> rereading = new EnumMap<>(Language.class);
    private final Current current;
    private final FindingsModel findings;
    private final Store store;
    private final PortalDesk portal;
    private final Consumer<Runnable> stored;
    private final Tasks tasks;
    private final UiWords words;
    private final Clock clock;
    private final Arrivals arrivals;
    private final Latest<Read> reads;
    private final Readiness readiness;
    private final ConflictModel conflict;
    private final Consumer<Report> passed;
    private final Consumer<Publication> published;

    private record Read(ArticleId open, Standing standing) {}

    /** A pass that has ended. */
    public record Pass(Report report, Instant at) {}

    /**
     * @param saves     changes whenever something has been stored
     * @param stored    goes on when what is open is on disk
     * @param passed    told of each pass that has ended, since articles may have changed
     * @param published told of what readers can see now
     */
    public PortalModel(
            Current current,
            FindingsModel findings,
            ObservableValue<?> saves,
            Store store,
            PortalDesk portal,
            Consumer<Runnable> stored,
            Consumer<Report> passed,
            Consumer<Publication> published,
            Tasks tasks,
            UiWords words,
            Clock clock) {
        this.current = current;
        this.findings = findings;
        this.store = store;
        this.portal = portal;
        this.stored = stored;
        this.passed = passed;
        this.published = published;
        this.tasks = tasks;
        this.words = words;
        this.clock = clock;
        this.arrivals = new Arrivals(current, store, tasks, failure::set);
        this.reads = new Latest<>(tasks, this::show, failure::set);
        this.readiness = new Readiness(address, busy, findings.findingsProperty());
        this.conflict = new ConflictModel(current, store, stored, tasks, this::read, failure::set);
        address.set(portal.address().orElse(null));
        current.openProperty().addListener(_ -> {
            standing.set(Standing.UNKNOWN);
            failure.set(null);
            rereads.set(Map.of());
            read();
        });
        saves.addListener((_, _, now) -> {
            if (!(now instanceof SaveStatus.Waiting)) {
                read();
            }
        });
        read();
    }

    /** What the store knows; never null. */
    public ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** Null while no portal has been named. */
    public ReadOnlyObjectProperty<URI> addressProperty() {
        return address.getReadOnlyProperty();
    }

    /** Null before the first pass since the program was started. */
    public ReadOnlyObjectProperty<Pass> lastPassProperty() {
        return lastPass.getReadOnlyProperty();
    }

    /** Why the last thing that was asked for was not done; null if it was. */
    public ReadOnlyObjectProperty<Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** How far the pass is that a person asked for; null while none is under way. */
    public ReadOnlyObjectProperty<Progress.Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** What readers got of the open article's credits after it was published here, by language. */
    public ReadOnlyObjectProperty<Map<Language, Reread>> rereadsProperty() {
        return rereads.getReadOnlyProperty();
    }

    /** Whether something is on its way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private void read() {
        ArticleId open = openId();
        reads.start(_ -> new Read(open, Standing.read(store, open)));
    }

    private void show(Read read) {
        if (Objects.equals(read.open(), openId())) {
            standing.set(read.standing());
        }
    }

    private ArticleId openId() {
        return current.article() == null ? null : current.article().id();
    }

    /** Sends and fetches, because a person asked for it. */
    public void syncNow() {
        failure.set(null);
        sync(false);
    }

    /** Sends and fetches from time to time; what fails is shown in this tab only, and tried again. */
    public void syncQuietly() {
        if (address.get() != null) {
            sync(true);
        }
    }

    /** From now on {@link #syncQuietly} at this distance, until {@link #close}. */
    public void syncEvery(Duration distance) {
        timer.restart(distance);
    }

    private void syncInTime() {
        timer.restart();
        syncQuietly();
    }

    /** Syncs by itself no more, and looks at nothing more. */
    @Override
    public void close() {
        timer.stop();
        rereading.values().forEach(Cancellation::cancel);
    }

    private void sync(boolean quietly) {
        stored.accept(() -> {
            if (busy.get()) {
                return;
            }
            busy.set(true);
            OpenArticle open = current.openProperty().get();
            Article before = current.article();
            Consumer<Report> done = report -> {
                lastPass.set(new Pass(report, clock.instant()));
                failure.set(report.stopped().orElse(null));
                arrivals.after(report, open, before);
                ended();
                passed.accept(report);
            };
            if (quietly) {
                tasks.quietly(_ -> portal.pass(Progress.NONE, new Cancellation()), done, this::failed);
            } else {
                tasks.run(
                        words.now("inspector.portal.syncing"),
                        this::watchedPass,
                        done,
                        this::failed);
            }
        });
    }

    /** On the worker. */
    private Report watchedPass(Tasks.Progress progress) {
        Cancellation cancellation = new Cancellation();
        return portal.pass(
                (now, at, total) -> {
                    if (progress.isCancelled()) {
                        cancellation.cancel();
                    }
                    progress.of(at, total == 0 ? -1 : total);
                    Platform.runLater(() -> stage.set(busy.get() ? now : null));
                },
                cancellation);
    }

    private void failed(Message why) {
        failure.set(why);
        ended();
    }

    private void ended() {
        busy.set(false);
        stage.set(null);
        read();
    }

    /** Whether this edition may be published now. */
    public ObservableValue<Boolean> canPublish(Language language) {
        return readiness.canPublish(language);
    }

    /** What keeps this edition from being published; null if nothing does. */
    public ObservableValue<Message> hindrance(Language language) {
        return readiness.hindrance(language);
    }

    /** Shows readers this edition as it is now. */
    public void publish(Language language) {
        if (current.article() == null) {
            return;
        }
        ArticleId id = current.article().id();
        String title =
                words.now(language == Language.RU ? "inspector.portal.publishing-ru" : "inspector.portal.publishing-en");
        stored.accept(() -> {
            if (busy.get()) {
                return;
            }
            busy.set(true);
            failure.set(null);
            tasks.run(
                    title,
                    _ -> publishIfAllowed(id, language),
                    publication -> {
                        published.accept(publication);
                        ended();
                        reread(id, publication);
                    },
                    this::failed);
        });
    }

    /** On the worker: what is stored may be newer than what was looked through when the button was pressed. */
    private Publication publishIfAllowed(ArticleId id, Language language) {
        List<Reason> reasons = store.load(id)
                .map(loaded -> findings.verdict(loaded.article(), language).reasons(language))
                .orElse(List.of());
        if (!reasons.isEmpty()) {
            throw new Failure(Readiness.mayNot(reasons));
        }
        return portal.publish(id, language, new Cancellation());
    }

    /** The person goes on meanwhile: to read a picture's file may take a while. */
    private void reread(ArticleId id, Publication publication) {
        Language language = publication.language();
        Cancellation cancellation = new Cancellation();
        Cancellation former = rereading.put(language, cancellation);
        if (former != null) {
            former.cancel();
        }
        show(id, language, null);
        Consumer<Reread> seen = reread -> {
            if (rereading.remove(language, cancellation)) {
                show(id, language, reread);
            }
        };
        tasks.quietly(
                _ -> portal.reread(id, publication, findings::isShown, cancellation),
                seen,
                why -> seen.accept(Reread.failed(language, why)));
    }

    private void show(ArticleId id, Language language, Reread reread) {
        if (id.equals(openId())) {
            Map<Language, Reread> next = new HashMap<>(rereads.get());
            if (reread == null) {
                next.remove(language);
            } else {
                next.put(language, reread);
            }
            rereads.set(Map.copyOf(next));
        }
    }

    /** Where readers see a publication. */
    public URI page(Publication publication) {
        return URI.create(address.get() + publication.path());
    }

    /** The choice between two texts. */
    public ConflictModel conflict() {
        return conflict;
    }

    /** Uses another portal, or the same one with another token. */
    public void connect(String typed, String token) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        failure.set(null);
        tasks.run(
                words.now("inspector.portal.connecting"),
                _ -> {
                    portal.connect(typed, token);
                    return null;
                },
                _ -> {
                    address.set(portal.address().orElse(null));
                    busy.set(false);
                    sync(true);
                },
                this::failed);
    }
}
