package app.dateline.desk.archive;

import app.dateline.article.ArticleId;
import app.dateline.article.Coded;
import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.list.Several;
import app.dateline.desk.task.Tasks;
import app.dateline.store.ListQuery;
import app.dateline.store.Store;
import app.dateline.store.Total;
import app.dateline.text.find.Finder;
import app.dateline.text.find.Found;
import app.dateline.text.find.Replacement;
import app.dateline.text.find.Sought;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Finds in all articles, shows every place, and replaces those that a person leaves ticked. FX thread only. */
public final class ArchiveModel {
    /** In which articles. */
    public enum Scope implements Coded {
        ALL,
        /** What the list shows, on all its pages. */
        LIST
    }

    /**
     * What it works with.
     *
     * @param listed what the list asks for
     * @param before stores what is open, then goes on
     * @param open   opens an article
     */
    public record Parts(
            Store store,
            Tasks tasks,
            Several several,
            Supplier<ListQuery> listed,
            Consumer<Runnable> before,
            Consumer<ArticleId> open,
            UiWords words) {}

    private final Parts parts;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<Sought> sought = new SimpleObjectProperty<>(Sought.NOTHING);
    private final StringProperty by = new SimpleStringProperty("");
    private final BooleanProperty keepCase = new SimpleBooleanProperty();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.ALL);
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Message> said = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyLongWrapper ticked = new ReadOnlyLongWrapper();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private AtomicBoolean stop = new AtomicBoolean();
    private Replacement replacement;
    private long articles;
    private long places;

    public ArchiveModel(Parts parts) {
        this.parts = parts;
        sought.addListener(_ -> forget());
        scope.addListener(_ -> forget());
        by.addListener(_ -> prepare());
        keepCase.addListener(_ -> prepare());
    }

    public BooleanProperty openProperty() {
        return open;
    }

    public ObjectProperty<Sought> soughtProperty() {
        return sought;
    }

    public StringProperty byProperty() {
        return by;
    }

    BooleanProperty keepCaseProperty() {
        return keepCase;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /** How far the search is, or what it has found; null before the first. */
    ReadOnlyObjectProperty<Message> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** What could not be done; null for nothing. */
    ReadOnlyObjectProperty<Message> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** How many places are to be replaced. */
    ReadOnlyLongProperty tickedProperty() {
        return ticked.getReadOnlyProperty();
    }

    ObservableList<Line> lines() {
        return lines;
    }

    /** What is found belongs to what was sought. */
    private void forget() {
        stop();
        searching.set(false);
        lines.clear();
        said.set(null);
        trouble.set(null);
        replacement = null;
        articles = 0;
        places = 0;
        count();
    }

    /** Ends the search; what is found so far stays. */
    public void stop() {
        stop.set(true);
    }

    public void close() {
        forget();
        open.set(false);
    }

    /** Looks through all articles, with what is being written now in them. */
    public void search() {
        forget();
        if (sought.get().isEmpty()) {
            return;
        }
        AtomicBoolean stopped = new AtomicBoolean();
        stop = stopped;
        searching.set(true);
        Sought now = sought.get();
        ListQuery query = scope.get() == Scope.ALL ? ListQuery.ALL : parts.listed().get();
        ArchiveSearch search = new ArchiveSearch(parts.store(), query);
        parts.before().accept(() -> parts.tasks().run(
                parts.words().now("desk.archive.searching", now.text()),
                progress -> search.run(now, () -> stopped.get() || progress.isCancelled(), step -> {
                    progress.of(step.looked(), Math.max(step.looked(), step.total().number()));
                    Platform.runLater(() -> take(step, stopped));
                }),
                whole -> ended(whole, stopped),
                why -> failed(why, stopped)));
    }

    private void take(ArchiveSearch.Step step, AtomicBoolean search) {
        if (search != stop) {
            return;
        }
        for (Found found : step.found()) {
            FoundArticle article = new FoundArticle(found);
            lines.add(new Line.Head(article));
            for (int i = 0; i < found.places().size(); i++) {
                lines.add(new Line.Place(article, i));
            }
            articles++;
            places += found.places().size();
        }
        count();
        if (replacement == null) {
            prepare();
        }
        step.failed().ifPresent(trouble::set);
        said.set(Message.of("desk.archive.looked", step.looked(), of(step.total()), places));
    }

    /** A large number is not counted to its end. */
    private static Message of(Total total) {
        return total.complete()
                ? Message.of("desk.list.total", total.number())
                : Message.of("desk.list.more-than", total.number() - 1);
    }

    private void ended(boolean whole, AtomicBoolean search) {
        if (search != stop) {
            return;
        }
        searching.set(false);
        Message found = Message.of("desk.archive.found", places, articles);
        said.set(whole
                ? found
                : Message.of(places >= ArchiveSearch.MOST ? "desk.archive.too-many" : "desk.archive.stopped", found));
    }

    private void failed(Message why, AtomicBoolean search) {
        if (search == stop) {
            searching.set(false);
            trouble.set(why);
        }
    }

    /** Ticks a place or all places of an article, or takes the ticks away. */
    void tick(Line line, boolean wanted) {
        switch (line) {
            case Line.Head head -> {
                for (int i = 0; i < head.article().places().size(); i++) {
                    head.article().tick(i, wanted);
                }
            }
            case Line.Place place -> place.article().tick(place.number(), wanted);
        }
        count();
    }

    boolean isTicked(Line line) {
        return switch (line) {
            case Line.Head head -> head.article().ticked() > 0;
            case Line.Place place -> place.article().isTicked(place.number());
        };
    }

    private void count() {
        long sum = 0;
        for (Line line : lines) {
            sum += line instanceof Line.Head head ? head.article().ticked() : 0;
        }
        ticked.set(sum);
    }

    /** What comes in the place of what was found; empty as long as it cannot be made. */
    Optional<Replacement> replacement() {
        return Optional.ofNullable(replacement);
    }

    private void prepare() {
        if (lines.isEmpty()) {
            return;
        }
        try {
            if (replacement == null) {
                trouble.set(null);
            }
            replacement = Finder.of(sought.get()).replacement(by.get(), keepCase.get());
        } catch (Failure e) {
            replacement = null;
            trouble.set(e.message());
        }
    }

    /** Replaces the ticked places, article by article; one undo takes all of it back. */
    public void replace() {
        replacement().ifPresent(next -> {
            Map<ArticleId, Several.Rewriting> changes = new LinkedHashMap<>();
            for (Line line : lines) {
                if (line instanceof Line.Head head && head.article().ticked() > 0) {
                    FoundArticle.Change change = head.article().change(next);
                    changes.put(head.article().id(), new Several.Rewriting(change::made, change::takenBack));
                }
            }
            Message what = Message.of("desk.edit.replace-archive", sought.get().text(), by.get());
            parts.several().rewrite(changes, what);
            forget();
        });
    }

    /** Leaves the archive for an article. */
    void open(Line line) {
        ArticleId id = line.article().id();
        close();
        parts.open().accept(id);
    }
}
