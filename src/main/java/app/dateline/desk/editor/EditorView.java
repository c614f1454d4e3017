package app.dateline.desk.editor;

import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.control.FileDrop;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.findings.Findings;
import app.dateline.desk.settings.Display;
import app.dateline.desk.task.Latest;
import app.dateline.desk.task.Tasks;
import app.dateline.desk.text.RichTextBox;
import app.dateline.proof.Field;
import app.dateline.proof.Place;
import app.dateline.text.find.Found;
import app.dateline.text.find.Spot;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The centre of the window: one edition or both, side by side over the same article. */
public final class EditorView {
    private static final double LEAST = 340;
    private static final double FOR_BOTH = 360;

    private final EditorModel model;
    private final DoubleProperty factor = new SimpleDoubleProperty(1);
    private final BooleanBinding narrow;
    private final VBox node = new VBox();
    private final HBox panes = new HBox();
    private final Map<Language, EditionPane> all = new EnumMap<>(Language.class);

    /**
     * @param pictures     makes the strip of pictures of one edition
     * @param editDateline opens what the dateline is edited in
     * @param dropped      takes files that were dropped onto the text
     * @param begin        begins a new article, from the empty desk
     */
    public EditorView(
            EditorModel model,
            UiWords words,
            Function<Language, Region> pictures,
            Runnable editDateline,
            Consumer<List<Path>> dropped,
            Runnable begin) {
        this.model = model;
        for (Language language : Language.values()) {
            EditionPane pane = new EditionPane(language, model, words, pictures.apply(language), editDateline);
            HBox.setHgrow(pane.node(), Priority.ALWAYS);
            pane.node().setPrefWidth(400);
            all.put(language, pane);
        }
        panes.getStyleClass().add("editor");
        panes.setId("editor");
        panes.visibleProperty().bind(model.isOpen());
        Node nothing = nothing(words, begin);
        nothing.visibleProperty().bind(panes.visibleProperty().not());
        StackPane ground = new StackPane(nothing, panes);
        VBox.setVgrow(ground, Priority.ALWAYS);
        node.getChildren().setAll(ground);
        node.minWidthProperty().bind(factor.multiply(LEAST));
        narrow = node.widthProperty().greaterThan(0).and(node.widthProperty().lessThan(factor.multiply(FOR_BOTH)));
        model.layoutProperty().addListener(_ -> show());
        model.activeProperty().addListener(_ -> show());
        // the width changes during a layout, which children must not do
        narrow.addListener(_ -> Platform.runLater(this::show));
        show();
        FileDrop.onto(panes, dropped);
    }

    public Region node() {
        return node;
    }

    /** Puts a bar above the panes. */
    public void above(Region bar) {
        node.getChildren().addFirst(bar);
    }

    /** Where there is no room for both, the one that is being written is shown. */
    private void show() {
        boolean one = narrow.get() && model.layoutProperty().get() == Layout.BOTH;
        List<VBox> shown = all.entrySet().stream()
                .filter(e -> one ? e.getKey() == active() : model.layoutProperty().get().shows(e.getKey()))
                .map(e -> e.getValue().node())
                .toList();
        if (!panes.getChildren().equals(shown)) {
            panes.getChildren().setAll(shown);
        }
    }

    private static VBox nothing(UiWords words, Runnable begin) {
        Label title = new Label();
        title.getStyleClass().add("title");
        title.textProperty().bind(words.say("desk.editor.nothing"));
        Label hint = new Label();
        hint.getStyleClass().add("muted");
        hint.textProperty().bind(words.say("desk.editor.nothing-hint"));
        Button button = new Button();
        button.setId("editor-new");
        button.getStyleClass().add("primary");
        button.textProperty().bind(words.say("desk.command.new"));
        button.setOnAction(_ -> begin.run());
        VBox box = new VBox(title, hint, button);
        box.getStyleClass().add("empty-state");
        return box;
    }

    /** Marks in the texts what is found in them, now and later. @param failed what becomes of a failure, of which none is known */
    public void follow(ObservableValue<Findings> findings, Tasks tasks, Consumer<Message> failed) {
        record Drawn(Findings findings, Map<Language, PaneMarks> marks) {}
        // the last that was told of: of findings that are the same as those before nothing is told
        AtomicReference<Findings> told = new AtomicReference<>();
        Latest<Drawn> latest = new Latest<>(
                tasks,
                drawn -> {
                    if (drawn.findings() == told.get()) {
                        all.forEach((language, pane) -> pane.mark(drawn.marks().get(language)));
                    }
                },
                failed);
        findings.subscribe(found -> {
            told.set(found);
            if (found.article() == null) {
                all.values().forEach(pane -> pane.mark(PaneMarks.NONE));
            } else {
                // a long text has thousands
                latest.start(_ -> new Drawn(found, PaneMarks.of(found)));
            }
        });
    }

    /** Draws the texts in the size and the width that a person chose. */
    public void dress(Display display) {
        factor.set(display.factor());
        all.values().forEach(pane -> pane.dress(display));
    }

    /** The pane of one edition, in the window or not. */
    public Region pane(Language language) {
        return all.get(language).node();
    }

    /** Puts the caret where a new text begins. */
    public void focus() {
        focus(model.activeProperty().get());
    }

    /** Shows the edition, if only the other one is shown, and puts the caret there. */
    public void focus(Language language) {
        if (!model.layoutProperty().get().shows(language)) {
            model.layoutProperty().set(Layout.BOTH);
        }
        model.activeProperty().set(language);
        all.get(language).requestFocus();
    }

    /** Shows the place in its text and selects it; a place that is no text is left to others. */
    public void reveal(Place place) {
        Language language = place.language() == null ? model.activeProperty().get() : place.language();
        EditionPane pane = all.get(language);
        RichTextBox box =
                switch (place.field()) {
                    case HEADLINE -> pane.headline();
                    case LEAD -> pane.lead();
                    case BODY -> pane.body();
                    default -> null;
                };
        if (box != null) {
            model.activeProperty().set(language);
            box.reveal(place.start(), place.end());
        }
    }

    /** What is selected in the text that a person is in. */
    public Optional<Place> selected() {
        Language language = model.activeProperty().get();
        EditionPane pane = all.get(language);
        RichTextBox box = pane.focused();
        Field field = box == pane.headline() ? Field.HEADLINE : box == pane.lead() ? Field.LEAD : Field.BODY;
        IndexRange range = box.selected();
        return range.getLength() == 0
                ? Optional.empty()
                : Optional.of(new Place(language, field, range.getStart(), range.getEnd(), ""));
    }

    /** Lights these places. @param current which of them the person is at; -1 for none */
    public void light(Found found, int current) {
        all.forEach((language, pane) -> pane.light(Lit.of(found, current, language)));
    }

    /** Brings a place into sight; the focus stays where it is. */
    public void goTo(Found.Place place) {
        model.activeProperty().set(place.spot().language());
        if (place.spot().part() != Spot.Part.BODY) {
            all.get(place.spot().language()).unfold();
        }
        box(place.spot()).goTo(place.hit().end());
    }

    /** Selects a place and takes the focus there. */
    public void select(Found.Place place) {
        model.activeProperty().set(place.spot().language());
        box(place.spot()).reveal(place.hit().start(), place.hit().end());
    }

    private RichTextBox box(Spot spot) {
        EditionPane pane = all.get(spot.language());
        return switch (spot.part()) {
            case HEADLINE -> pane.headline();
            case LEAD -> pane.lead();
            case BODY -> pane.body();
        };
    }

    /** Which text that is. */
    public Spot spot() {
        EditionPane pane = all.get(active());
        RichTextBox box = pane.focused();
        Spot.Part part = box == pane.headline() ? Spot.Part.HEADLINE : box == pane.lead() ? Spot.Part.LEAD : Spot.Part.BODY;
        return new Spot(active(), part);
    }

    /**
     * A place in a text where a person is writing.
     *
     * @param onScreen null while it cannot be seen
     * @param caret    where the person goes on
     */
    public record Caret(Place place, Node text, Bounds onScreen, ObservableValue<Integer> caret) {}

    /** Where a person is writing, and what is selected there; empty while the focus is in no text. */
    public Optional<Caret> caret() {
        Language language = model.activeProperty().get();
        EditionPane pane = all.get(language);
        RichTextBox box = pane.focused();
        if (!box.focusedProperty().getValue()) {
            return Optional.empty();
        }
        Field field = box == pane.headline() ? Field.HEADLINE : box == pane.lead() ? Field.LEAD : Field.BODY;
        return Optional.of(caret(box, new Place(
                language, field, box.selected().getStart(), box.selected().getEnd(), "")));
    }

    private static Caret caret(RichTextBox box, Place place) {
        return new Caret(place, box.control(), box.caretOnScreen().orElse(null), box.caretProperty());
    }

    /** Tells from now on which place of a text a person clicks on. */
    public void onClick(Consumer<Caret> told) {
        all.forEach((language, pane) -> Map.of(
                        Field.HEADLINE, pane.headline(), Field.LEAD, pane.lead(), Field.BODY, pane.body())
                .forEach((field, box) -> box.onClicked(
                        at -> told.accept(caret(box, new Place(language, field, at, at, ""))))));
    }

    /** Tells from now on where in a body a person is. */
    public void onCaret(Consumer<Place> told) {
        all.forEach((language, pane) -> pane.body().caretProperty().addListener((_, _, at) -> {
            if (pane.body().focusedProperty().getValue()) {
                told.accept(new Place(language, Field.BODY, at, at, ""));
            }
        }));
    }

    /** The text that a person is in. */
    public RichTextBox focused() {
        return all.get(model.activeProperty().get()).focused();
    }

    /** The edition that is written in now. */
    Language active() {
        return model.activeProperty().get();
    }

    /** Whether a person is in a body, which has Markdown, and not in a headline or a lead. */
    boolean isInBody() {
        return focused() == all.get(active()).body();
    }

    /** Puts the caret of a body there, unless the person is elsewhere by now. */
    void caret(Language language, int place) {
        RichTextBox body = all.get(language).body();
        if (body.focusedProperty().getValue()) {
            body.reveal(place, place);
        }
    }
}
