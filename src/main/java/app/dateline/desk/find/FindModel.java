package app.dateline.desk.find;

import app.dateline.article.Article;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.editor.EditorModel;
import app.dateline.desk.open.Current;
import app.dateline.desk.task.Latest;
import app.dateline.desk.task.Pause;
import app.dateline.desk.task.Tasks;
import app.dateline.text.find.Found;
import app.dateline.text.find.Replacement;
import app.dateline.text.find.Sought;
import app.dateline.text.find.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;

/** Finds in the texts of the open article that are shown, as one types, and replaces there. FX thread only. */
public final class FindModel {
    private static final Duration PAUSE = Duration.millis(120);

    /**
     * What there is to show.
     *
     * @param current which of the places a person is at; -1 for none
     * @param message what could not be done, or was done; null for nothing
     */
    public record Shown(Found found, int current, Message message, boolean failed) {
        static final Shown NOTHING = new Shown(Looked.NOWHERE.found(), -1, null, false);

        /** Where the person is. */
        public Optional<Found.Place> place() {
            return current < 0 ? Optional.empty() : Optional.of(found.places().get(current));
        }
    }

    private final Current current;
    private final EditorModel editor;
    private final Latest<Looked> latest;
    private final ObjectProperty<Sought> sought = new SimpleObjectProperty<>(Sought.NOTHING);
    private final StringProperty by = new SimpleStringProperty("");
    private final BooleanProperty keepCase = new SimpleBooleanProperty();
    private final BooleanProperty bothEditions = new SimpleBooleanProperty(true);
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final BooleanProperty replacing = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private final ReadOnlyObjectWrapper<Found.Place> gone = new ReadOnlyObjectWrapper<>();
    private final Pause typing = new Pause(PAUSE, () -> look(false));
    private Looked looked = Looked.NOWHERE;
    private Looked.Point point;
    private boolean go;
    private Runnable waiting;
    private Message done;

    public FindModel(Current current, EditorModel editor, Tasks tasks) {
        this.current = current;
        this.editor = editor;
        this.latest = new Latest<>(tasks, this::take, this::failed);
        sought.addListener(_ -> look(true));
        bothEditions.addListener(_ -> look(true));
        editor.layoutProperty().addListener(_ -> look(false));
        editor.activeProperty().addListener(_ -> look(false));
        current.articleProperty().addListener((_, _, _) -> {
            if (open.get()) {
                typing.restart();
            }
        });
    }

    public ObjectProperty<Sought> soughtProperty() {
        return sought;
    }

    /** What comes in the place of what is found; groups of a regular expression as {@code $1}. */
    public StringProperty byProperty() {
        return by;
    }

    /** Whether the replacement gets capitals where what is found has them. */
    public BooleanProperty keepCaseProperty() {
        return keepCase;
    }

    /** Whether both editions are looked into where both are shown, and not only the one that is written in. */
    public BooleanProperty bothEditionsProperty() {
        return bothEditions;
    }

    public BooleanProperty replacingProperty() {
        return replacing;
    }

    public BooleanProperty openProperty() {
        return open;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The place that a person has gone to, to be brought into sight; null before the first. */
    public ReadOnlyObjectProperty<Found.Place> goneToProperty() {
        return gone.getReadOnlyProperty();
    }

    /**
     * Begins to find.
     *
     * @param spot      the text that the person is in
     * @param offset    where in it
     * @param selection what is selected there: one looks for that
     */
    public void open(Spot spot, int offset, String selection, boolean replace) {
        point = new Looked.Point(spot, offset);
        gone.set(null);
        replacing.set(replacing.get() || replace);
        open.set(true);
        boolean oneLine = !selection.isBlank() && selection.indexOf('\n') < 0;
        Sought next = oneLine && !sought.get().expression() ? sought.get().withText(selection) : sought.get();
        if (next.equals(sought.get())) {
            look(true);
        } else {
            sought.set(next);
        }
    }

    public void close() {
        open.set(false);
        waiting = null;
        go = false;
        looked = Looked.NOWHERE;
        shown.set(Shown.NOTHING);
    }

    private Set<Language> languages() {
        boolean both = bothEditions.get() && editor.layoutProperty().get().isBoth();
        return both ? Set.of(Language.values()) : Set.of(editor.activeProperty().get());
    }

    private boolean isCurrent() {
        return looked.isOf(current.article(), sought.get(), languages());
    }

    /** Whether all that was asked for has been found and done. */
    boolean isSettled() {
        return isCurrent() && waiting == null;
    }

    private void look(boolean goThere) {
        typing.stop();
        if (!open.get()) {
            return;
        }
        go |= goThere;
        Article article = current.article();
        Sought now = sought.get();
        Set<Language> languages = languages();
        if (article == null) {
            looked = Looked.NOWHERE;
            shown.set(Shown.NOTHING);
        } else if (!isCurrent() || goThere) {
            latest.start(_ -> Looked.of(article, now, languages));
        }
    }

    private void take(Looked next) {
        if (!open.get() || !next.isOf(current.article(), sought.get(), languages())) {
            // the next one is on its way
            return;
        }
        looked = next;
        show(looked.from(point));
        if (go) {
            go = false;
            goTo(shown.get().current());
        }
        if (waiting != null) {
            Runnable then = waiting;
            waiting = null;
            then.run();
        }
    }

    private void show(int at) {
        shown.set(new Shown(looked.found(), at, done, false));
        done = null;
    }

    private void failed(Message why) {
        waiting = null;
        go = false;
        if (open.get()) {
            looked = Looked.NOWHERE;
            shown.set(new Shown(looked.found(), -1, why, true));
        }
    }

    private void goTo(int at) {
        if (at < 0) {
            return;
        }
        point = Looked.Point.of(looked.places().get(at));
        shown.set(new Shown(looked.found(), at, shown.get().message(), false));
        gone.set(null);
        gone.set(looked.places().get(at));
    }

    /** Goes on when what is found is that of this moment. */
    private void whenFound(Runnable then) {
        if (isCurrent()) {
            then.run();
        } else if (open.get()) {
            waiting = then;
            look(false);
        }
    }

    /** Goes to the next place, behind the last to the first. */
    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    private void step(int by) {
        whenFound(() -> {
            int count = looked.places().size();
            if (count > 0) {
                shown.set(new Shown(looked.found(), shown.get().current(), null, false));
                goTo(Math.floorMod(shown.get().current() + by, count));
            }
        });
    }

    /** Replaces the place that the person is at and goes to the next one. */
    public void replaceOne() {
        whenFound(() -> shown.get().place().ifPresent(place -> replace(List.of(place))));
    }

    /** Replaces every place; one undo takes all of it back. */
    public void replaceAll() {
        whenFound(() -> replace(looked.places()));
    }

    private void replace(List<Found.Place> places) {
        if (places.isEmpty()) {
            return;
        }
        try {
            Replacement replacement = looked.finder().replacement(by.get(), keepCase.get());
            Found found = looked.found();
            Found.Place last = places.getFirst();
            int length = replacement.of(last.hit(), last.spot().in(found.article())).length();
            point = new Looked.Point(last.spot(), last.hit().start() + length);
            go = places.size() == 1;
            done = go ? null : Message.of("desk.find.replaced", places.size());
            current.edit(
                    Message.of("desk.edit.replace", places.size()), article -> found.replaced(article, places, replacement));
            look(go);
        } catch (Failure e) {
            shown.set(new Shown(looked.found(), shown.get().current(), e.message(), true));
        }
    }
}
