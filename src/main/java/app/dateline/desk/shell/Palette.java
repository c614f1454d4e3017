package app.dateline.desk.shell;

import app.dateline.article.Language;
import app.dateline.desk.command.Command;
import app.dateline.desk.command.Commands;
import app.dateline.desk.command.Fuzzy;
import app.dateline.desk.control.Gap;
import app.dateline.desk.control.UiWords;
import app.dateline.text.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Every command by its name in either language, a few letters of it in their order being enough. */
final class Palette {
    private final Commands commands;
    private final UiWords words;
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final StackPane veil = new StackPane();
    private Node before;

    Palette(Commands commands, UiWords words) {
        this.commands = commands;
        this.words = words;
        field.setId("palette-field");
        field.promptTextProperty().bind(words.say("desk.palette.prompt"));
        field.accessibleTextProperty().bind(words.say("desk.palette.prompt"));
        field.textProperty().addListener(_ -> fill());
        list.setId("palette-list");
        list.setCellFactory(_ -> new Cell());
        list.setFocusTraversable(false);
        list.accessibleTextProperty().bind(words.say("desk.palette.prompt"));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(command -> field.setAccessibleHelp(command == null ? "" : said(command)));
        list.setOnMouseClicked(_ -> choose());
        Label nothing = new Label();
        nothing.getStyleClass().add("muted");
        nothing.textProperty().bind(words.say("desk.palette.nothing"));
        list.setPlaceholder(nothing);
        VBox box = new VBox(field, list);
        box.getStyleClass().add("palette");
        VBox.setVgrow(list, Priority.ALWAYS);
        StackPane.setAlignment(box, javafx.geometry.Pos.TOP_CENTER);
        veil.getStyleClass().add("veil");
        veil.getChildren().setAll(box);
        veil.setVisible(false);
        veil.setOnMouseClicked(event -> {
            if (event.getTarget() == veil) {
                hide();
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    Node node() {
        return veil;
    }

    void show() {
        before = veil.getScene().getFocusOwner();
        field.clear();
        fill();
        veil.setVisible(true);
        field.requestFocus();
    }

    private void hide() {
        veil.setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> hide();
            case ENTER -> choose();
            case DOWN -> move(1);
            case UP -> move(-1);
            case TAB -> move(event.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int size = list.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(next);
        }
    }

    private void choose() {
        Command command = list.getSelectionModel().getSelectedItem();
        if (command != null) {
            hide();
            command.run();
        }
    }

    private void fill() {
        record Found(Command command, int rank) {}
        String typed = field.getText();
        list.getItems()
                .setAll(commands.all().stream()
                        .filter(command -> command.enabled().get())
                        .flatMap(command -> rank(typed, command).stream().mapToObj(rank -> new Found(command, rank)))
                        .sorted(Comparator.comparingInt(Found::rank))
                        .map(Found::command)
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    /** By the name in either language, whatever the window's is. */
    private static OptionalInt rank(String typed, Command command) {
        return Arrays.stream(Language.values())
                .map(language -> Fuzzy.rank(typed, Words.in(language).say(command.words())))
                .flatMapToInt(OptionalInt::stream)
                .min();
    }

    private String said(Command command) {
        KeyCombination key = commands.key(command).getValue();
        return words.now(command.words()) + (key == null ? "" : ", " + key.getDisplayText());
    }

    private final class Cell extends ListCell<Command> {
        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label name = new Label(words.now(command.words()));
            HBox row = new HBox(8, name, new Gap());
            if (command.on() != null) {
                Label state = new Label(words.now(command.on().get() ? "desk.palette.on" : "desk.palette.off"));
                state.getStyleClass().add("muted");
                row.getChildren().add(state);
            }
            KeyCombination key = commands.key(command).getValue();
            if (key != null) {
                row.getChildren().add(Window.key(key.getDisplayText()));
            }
            setGraphic(row);
            setAccessibleText(said(command));
        }
    }
}
