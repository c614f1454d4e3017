package app.dateline.desk.shell;

import app.dateline.desk.command.Command;
import app.dateline.desk.command.Commands;
import app.dateline.desk.control.UiWords;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
        list.setOnMouseClicked(_ -> choose());
        Label nothing = new Label();
        nothing.getStyleClass().add("muted");
        nothing.textProperty().bind(words.say("desk.palette.nothing"));
        list.setPlaceholder(nothing);
        VBox box = new VBox(field, list);
        box.getStyleClass().add("palette");
        VBox.setVgrow(list, Priority.ALWAYS);
        StackPane.setAlignment(box, javafx.geometry.Pos.TOP_CENTER);
        StackPane.setMargin(box, new javafx.geometry.Insets(56, 0, 0, 0));
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
        String typed = field.getText().strip().toLowerCase(Locale.ROOT);
        List<Command> found = commands.all().stream()
                .filter(command -> command.enabled().get())
                .filter(command -> matches(typed, command))
                .toList();
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
    }

    private static boolean matches(String typed, Command command) {
        return java.util.Arrays.stream(app.dateline.article.Language.values())
                .map(language -> app.dateline.text.Words.in(language).say(command.words()))
                .anyMatch(name -> inOrder(typed, name.toLowerCase(Locale.ROOT)));
    }

    /** Whether the letters stand in the name in this order, others between them allowed. */
    static boolean inOrder(String letters, String name) {
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            at = name.indexOf(letters.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private final class Cell extends ListCell<Command> {
        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            Label name = new Label(words.now(command.words()));
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox row = new HBox(8, name, gap);
            if (command.on() != null) {
                Label state = new Label(words.now(command.on().get() ? "desk.palette.on" : "desk.palette.off"));
                state.getStyleClass().add("muted");
                row.getChildren().add(state);
            }
            command.key().ifPresent(key -> {
                Label label = new Label(key.getDisplayText());
                label.getStyleClass().add("key");
                row.getChildren().add(label);
            });
            setGraphic(row);
        }
    }
}
