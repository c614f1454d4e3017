package app.dateline.desk.find;

import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.editor.EditorModel;
import app.dateline.text.find.Found;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Above the panes while a person finds: what, how, how often, and what to put in its place. Escape closes it. */
public final class FindBar {
    /** Narrower than this, the options have a line of their own. */
    private static final double WIDE = 760;

    private final FindModel model;
    private final UiWords words;
    private final Consumer<Found.Place> back;
    private final VBox node = new VBox();
    private final HBox first = new HBox();
    private final HBox options = new HBox();
    private final TextField field = new TextField();
    private final TextField by = new TextField();
    private Node before;

    /** @param back selects a place in its text and takes the focus there */
    public FindBar(FindModel model, EditorModel editor, UiWords words, Consumer<Found.Place> back) {
        this.model = model;
        this.words = words;
        this.back = back;
        field.setId("find-text");
        field.promptTextProperty().bind(words.say("desk.find.text"));
        field.accessibleTextProperty().bind(words.say("desk.find.text"));
        field.textProperty().addListener((_, _, now) -> model.soughtProperty().set(model.soughtProperty().get().withText(now)));
        model.soughtProperty().subscribe(now -> {
            if (!now.text().equals(field.getText())) {
                field.setText(now.text());
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setMinWidth(100);
        Toggles how = new Toggles("find", model.soughtProperty(), words);
        ToggleButton both = Toggles.button(
                "find-both", new SimpleStringProperty("RU + EN"), words.say("desk.find.both-what"));
        both.selectedProperty().bindBidirectional(model.bothEditionsProperty());
        both.visibleProperty().bind(editor.layoutProperty().map(layout -> layout.isBoth()));
        both.managedProperty().bind(both.visibleProperty());
        options.getChildren().setAll(how, both);
        first.getChildren().setAll(
                more(), field, count(),
                new IconButton("find-previous", Feather.CHEVRON_UP, words.say("desk.command.find-previous"), model::previous),
                new IconButton("find-next", Feather.CHEVRON_DOWN, words.say("desk.command.find-next"), model::next),
                new IconButton("find-close", Feather.X, words.say("desk.find.close"), this::close));
        Label trouble = trouble();
        HBox second = second();
        for (HBox row : java.util.List.of(first, options, second)) {
            row.getStyleClass().add("find-row");
        }
        node.setId("find-bar");
        node.getStyleClass().add("find-bar");
        node.getChildren().setAll(first, options, second, trouble);
        node.visibleProperty().bind(model.openProperty());
        node.managedProperty().bind(node.visibleProperty());
        node.widthProperty().subscribe(width -> arrange(width.doubleValue() >= WIDE));
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    public Region node() {
        return node;
    }

    private void arrange(boolean wide) {
        if (wide != first.getChildren().contains(options)) {
            node.getChildren().remove(options);
            first.getChildren().remove(options);
            if (wide) {
                first.getChildren().add(2, options);
            } else {
                node.getChildren().add(1, options);
            }
        }
    }

    private ToggleButton more() {
        ToggleButton more = new ToggleButton();
        more.setId("find-more");
        more.getStyleClass().addAll("flat", "find-more");
        more.setGraphic(new FontIcon());
        more.selectedProperty().bindBidirectional(model.replacingProperty());
        more.accessibleTextProperty().bind(words.say("desk.command.replace"));
        model.replacingProperty().subscribe(now ->
                ((FontIcon) more.getGraphic()).setIconCode(now ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        return more;
    }

    private Label count() {
        Label count = new Label();
        count.setId("find-count");
        count.getStyleClass().addAll("muted", "find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        this::counted, model.shownProperty(), model.soughtProperty(), words.languageProperty()));
        return count;
    }

    private String counted() {
        FindModel.Shown shown = model.shownProperty().get();
        if (model.soughtProperty().get().isEmpty() || shown.failed()) {
            return "";
        }
        if (shown.message() != null) {
            return words.now(shown.message());
        }
        int count = shown.found().places().size();
        return count == 0 ? words.now("desk.find.none") : words.now("desk.find.count", shown.current() + 1, count);
    }

    private Label trouble() {
        Label trouble = new Label();
        trouble.setId("find-trouble");
        trouble.getStyleClass().add("blocking");
        trouble.setWrapText(true);
        trouble.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.shownProperty().get().failed() ? words.now(model.shownProperty().get().message()) : "",
                        model.shownProperty(), words.languageProperty()));
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        return trouble;
    }

    private HBox second() {
        by.setId("find-by");
        by.promptTextProperty().bind(words.say("desk.find.by"));
        by.accessibleTextProperty().bind(words.say("desk.find.by"));
        by.textProperty().bindBidirectional(model.byProperty());
        HBox.setHgrow(by, Priority.ALWAYS);
        by.setMinWidth(100);
        ToggleButton keepCase = Toggles.button(
                "find-keep-case", words.say("desk.find.keep-case"), words.say("desk.find.keep-case-what"));
        keepCase.selectedProperty().bindBidirectional(model.keepCaseProperty());
        HBox second = new HBox(
                by, keepCase,
                button("find-replace", "desk.find.replace", model::replaceOne),
                button("find-replace-all", "desk.find.replace-all", model::replaceAll));
        second.getStyleClass().add("find-second");
        second.visibleProperty().bind(model.replacingProperty());
        second.managedProperty().bind(second.visibleProperty());
        return second;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(words.say(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        button.disableProperty().bind(model.shownProperty().map(shown -> shown.found().places().isEmpty()));
        return button;
    }

    private void keyPressed(KeyEvent event) {
        boolean inField = event.getTarget() == field;
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (event.getCode() == KeyCode.ENTER && inField) {
            if (event.isShiftDown()) {
                model.previous();
            } else {
                model.next();
            }
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == by) {
            model.replaceOne();
        } else {
            return;
        }
        event.consume();
    }

    /** Where the person comes from, to go back there. */
    void remember() {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        if (owner != field && owner != by) {
            before = owner;
        }
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void close() {
        FindModel.Shown shown = model.shownProperty().get();
        boolean moved = model.goneToProperty().get() != null;
        model.close();
        if (moved && shown.place().isPresent()) {
            back.accept(shown.place().get());
        } else if (before != null) {
            before.requestFocus();
        }
    }
}
