package app.dateline.desk.archive;

import app.dateline.desk.control.Gap;
import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.find.Toggles;
import app.dateline.text.find.Sought;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Replacing in the archive, over list and text: what, in which articles, every place, and the button. */
public final class ArchiveSheet {
    private final ArchiveModel model;
    private final UiWords words;
    private final BorderPane node = new BorderPane();
    private final TextField field = new TextField();
    private final TextField by = new TextField();
    private final ListView<Line> list = new ListView<>();

    public ArchiveSheet(ArchiveModel model, UiWords words) {
        this.model = model;
        this.words = words;
        node.setId("archive-sheet");
        node.getStyleClass().add("sheet");
        VBox head = new VBox(title(), first(), second(), said());
        head.getStyleClass().addAll("sheet-head", "archive-top");
        list.setId("archive-list");
        list.getStyleClass().add("archive-list");
        list.setItems(model.lines());
        list.setCellFactory(_ -> new LineCell(model, words));
        list.accessibleTextProperty().bind(words.say("desk.archive.places"));
        Label hint = new Label();
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.textProperty().bind(words.say("desk.archive.hint"));
        list.setPlaceholder(hint);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInList);
        node.setTop(head);
        node.setCenter(list);
        node.visibleProperty().bind(model.openProperty());
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
        model.byProperty().addListener(_ -> list.refresh());
        model.keepCaseProperty().addListener(_ -> list.refresh());
        words.languageProperty().addListener(_ -> list.refresh());
    }

    public Region node() {
        return node;
    }

    /** Opens it. @param text what to look for; "" for what was looked for before */
    public void open(String text) {
        if (!text.isBlank() && text.indexOf('\n') < 0) {
            model.soughtProperty().set(model.soughtProperty().get().withText(text));
        }
        model.openProperty().set(true);
        field.requestFocus();
        field.selectAll();
    }

    private Node title() {
        Label title = new Label();
        title.getStyleClass().add("sheet-title");
        title.textProperty().bind(words.say("desk.command.replace-archive"));
        return row(title, new Gap(), scope(), new IconButton("archive-close", Feather.X, words.say("desk.find.close"), model::close));
    }

    private Node scope() {
        HBox box = new HBox();
        box.getStyleClass().add("segmented");
        box.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (ArchiveModel.Scope scope : ArchiveModel.Scope.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("archive-scope-" + scope.code());
            button.textProperty().bind(words.say("desk.archive.scope." + scope.code()));
            button.setToggleGroup(group);
            model.scopeProperty().subscribe(now -> button.setSelected(now == scope));
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.scopeProperty().set(scope);
            });
            box.getChildren().add(button);
        }
        return box;
    }

    private Node first() {
        field("archive-text", field, "desk.find.text");
        field.textProperty().addListener((_, _, now) -> sought(model.soughtProperty().get().withText(now)));
        model.soughtProperty().subscribe(now -> {
            if (!now.text().equals(field.getText())) {
                field.setText(now.text());
            }
        });
        field.setOnAction(_ -> model.search());
        Button search = new Button();
        search.setId("archive-search");
        search.setMinWidth(Region.USE_PREF_SIZE);
        search.textProperty()
                .bind(model.searchingProperty().flatMap(on -> words.say(on ? "desk.archive.stop" : "desk.archive.search")));
        search.setOnAction(_ -> {
            if (model.searchingProperty().get()) {
                model.stop();
            } else {
                model.search();
            }
        });
        return row(field, new Toggles("archive", model.soughtProperty(), words), search);
    }

    private void sought(Sought next) {
        model.soughtProperty().set(next);
    }

    private Node second() {
        field("archive-by", by, "desk.find.by");
        by.textProperty().bindBidirectional(model.byProperty());
        ToggleButton keepCase = Toggles.button(
                "archive-keep-case", words.say("desk.find.keep-case"), words.say("desk.find.keep-case-what"));
        keepCase.selectedProperty().bindBidirectional(model.keepCaseProperty());
        Button replace = new Button();
        replace.setId("archive-replace");
        replace.getStyleClass().add("primary");
        replace.setMinWidth(Region.USE_PREF_SIZE);
        replace.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.now("desk.archive.replace", model.tickedProperty().get()),
                        model.tickedProperty(), words.languageProperty()));
        replace.disableProperty().bind(model.tickedProperty().isEqualTo(0).or(model.searchingProperty()));
        replace.setOnAction(_ -> model.replace());
        return row(by, keepCase, replace);
    }

    private void field(String id, TextField field, String key) {
        field.setId(id);
        field.promptTextProperty().bind(words.say(key));
        field.accessibleTextProperty().bind(words.say(key));
        field.setMinWidth(100);
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    private Node said() {
        Label said = new Label();
        said.setId("archive-said");
        said.getStyleClass().add("muted");
        said.textProperty()
                .bind(model.saidProperty().flatMap(message -> words.say(message)).orElse(""));
        Label trouble = new Label();
        trouble.setId("archive-trouble");
        trouble.getStyleClass().add("blocking");
        trouble.setWrapText(true);
        trouble.textProperty()
                .bind(model.troubleProperty().flatMap(message -> words.say(message)).orElse(""));
        for (Label label : java.util.List.of(said, trouble)) {
            label.visibleProperty().bind(label.textProperty().isNotEmpty());
            label.managedProperty().bind(label.visibleProperty());
        }
        return new VBox(said, trouble);
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("find-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void keyInList(KeyEvent event) {
        Line line = list.getFocusModel().getFocusedItem();
        if (line == null) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> {
                model.tick(line, !model.isTicked(line));
                list.refresh();
            }
            case ENTER -> model.open(line);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
