package app.dateline.desk.tour;

import app.dateline.desk.control.Gap;
import app.dateline.desk.control.UiWords;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Lies over the window: dims all but the part that is spoken of, and says beside it what it is for. */
public final class TourView extends Pane {
    private static final double GAP = 14;
    private static final double BAR = 80;

    private final TourModel model;
    private final UiWords words;
    private final Function<TourStep, Node> places;
    private final Path dim = new Path();
    private final Region ring = new Region();
    private final Label count = new Label();
    private final Label title = new Label();
    private final Label text = new Label();
    private final Button skip = button("tour-skip", TourModel::end);
    private final Button back = button("tour-back", TourModel::back);
    private final Button next = button("tour-next", TourModel::next);
    private final VBox card = new VBox();
    private Node before;

    /** @param places where in the window each step is */
    public TourView(TourModel model, UiWords words, Function<TourStep, Node> places) {
        this.model = model;
        this.words = words;
        this.places = places;
        setId("tour");
        dim.getStyleClass().add("tour-dim");
        dim.setFillRule(FillRule.EVEN_ODD);
        dim.setStroke(null);
        ring.getStyleClass().add("tour-ring");
        ring.setMouseTransparent(true);
        count.getStyleClass().addAll("muted", "small");
        title.getStyleClass().add("title");
        for (Label label : List.of(title, text)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        skip.textProperty().bind(words.say("desk.tour.skip"));
        skip.getStyleClass().add("flat");
        back.textProperty().bind(words.say("desk.tour.back"));
        next.getStyleClass().add("primary");
        HBox buttons = new HBox(skip, new Gap(), back, next);
        buttons.getStyleClass().add("buttons");
        card.getChildren().setAll(count, title, text, buttons);
        card.getStyleClass().add("tour-card");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        getChildren().setAll(dim, ring, card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        setVisible(false);
        model.stepProperty().addListener((_, last, now) -> show(last, now));
        words.languageProperty().addListener(_ -> say(model.stepProperty().get()));
    }

    private Button button(String id, Consumer<TourModel> action) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.accept(model));
        return button;
    }

    private void show(TourStep last, TourStep now) {
        setVisible(now != null);
        if (now == null) {
            if (before != null) {
                before.requestFocus();
            }
            return;
        }
        if (last == null) {
            before = getScene().getFocusOwner();
        }
        say(now);
        back.setDisable(now.ordinal() == 0);
        requestLayout();
        next.requestFocus();
    }

    private void say(TourStep step) {
        if (step == null) {
            return;
        }
        count.setText(words.now("desk.tour.count", step.ordinal() + 1, TourStep.values().length));
        title.setText(words.now("desk.tour." + step.code() + ".title"));
        text.setText(words.now("desk.tour." + step.code() + ".text"));
        next.setText(words.now(model.isLast() ? "desk.tour.done" : "desk.tour.next"));
        card.setAccessibleText(title.getText());
        // what has the focus is what a screen reader says
        next.setAccessibleText(String.join(". ", title.getText(), text.getText(), next.getText()));
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> model.end();
            case RIGHT -> model.next();
            case LEFT -> model.back();
            case TAB -> turn(event.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The focus stays among the buttons: what is behind is not to be acted on now. */
    private void turn(int by) {
        List<Button> there = List.of(skip, back, next).stream()
                .filter(button -> !button.isDisabled())
                .toList();
        int now = there.indexOf(getScene().getFocusOwner());
        there.get(Math.floorMod(now + by, there.size())).requestFocus();
    }

    @Override
    protected void layoutChildren() {
        TourStep step = model.stepProperty().get();
        Node place = step == null ? null : places.apply(step);
        if (place == null || place.getScene() == null) {
            return;
        }
        Bounds at = sceneToLocal(place.localToScene(place.getLayoutBounds()));
        dim.getElements().clear();
        outline(0, 0, getWidth(), getHeight());
        outline(at.getMinX(), at.getMinY(), at.getMaxX(), at.getMaxY());
        ring.resizeRelocate(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
        double width = Math.min(card.prefWidth(-1), getWidth() - 2 * GAP);
        double height = card.prefHeight(width);
        double x;
        double y;
        boolean bar = at.getHeight() < BAR;
        if (bar) {
            x = at.getMaxX() - width;
            y = at.getMaxY() + GAP + height < getHeight() ? at.getMaxY() + GAP : at.getMinY() - GAP - height;
        } else {
            y = at.getMinY() + GAP;
            boolean right = at.getMaxX() + GAP + width < getWidth();
            boolean left = at.getMinX() - GAP - width > 0;
            x = right ? at.getMaxX() + GAP : left ? at.getMinX() - GAP - width : at.getCenterX() - width / 2;
        }
        card.resizeRelocate(
                Math.clamp(Math.round(x), GAP, Math.max(GAP, getWidth() - GAP - width)),
                Math.clamp(Math.round(y), GAP, Math.max(GAP, getHeight() - GAP - height)),
                width,
                height);
    }

    private void outline(double left, double top, double right, double bottom) {
        dim.getElements()
                .addAll(
                        new MoveTo(left, top),
                        new LineTo(right, top),
                        new LineTo(right, bottom),
                        new LineTo(left, bottom),
                        new ClosePath());
    }
}
