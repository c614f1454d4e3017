package app.dateline.desk.shell;

import app.dateline.desk.command.Command;
import app.dateline.desk.command.Commands;
import app.dateline.desk.command.Rebinding;
import app.dateline.desk.control.Gap;
import app.dateline.desk.control.UiWords;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Every command beside its key, which can be changed here. */
final class KeyHelp {
    private final Commands commands;
    private final Rebinding rebinding;
    private final UiWords words;
    private final StackPane veil = new StackPane();
    private final ListView<Command> list = new ListView<>();
    private Node before;

    KeyHelp(Commands commands, Rebinding rebinding, UiWords words) {
        this.commands = commands;
        this.rebinding = rebinding;
        this.words = words;
        list.setId("key-list");
        list.setCellFactory(_ -> new Cell());
        list.accessibleTextProperty().bind(words.say("desk.command.keys"));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                change();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox box = new VBox(Window.label("strong", words.say("desk.command.keys")), list, said(), buttons());
        box.getStyleClass().addAll("palette", "key-help");
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        veil.setId("key-help");
        veil.getStyleClass().add("veil");
        veil.getChildren().setAll(box);
        veil.setVisible(false);
        veil.setOnMouseClicked(event -> {
            if (event.getTarget() == veil) {
                hide();
            }
        });
        veil.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        commands.keysProperty().addListener(_ -> list.refresh());
        rebinding.waitingProperty().addListener(_ -> list.refresh());
    }

    Node node() {
        return veil;
    }

    /** Lies over the window until Escape, its key once more, or a click beside it. */
    void toggle() {
        if (veil.isVisible()) {
            hide();
            return;
        }
        before = veil.getScene().getFocusOwner();
        list.getItems().setAll(commands.all());
        list.getSelectionModel().selectFirst();
        veil.setVisible(true);
        list.requestFocus();
    }

    private void hide() {
        rebinding.cancel();
        veil.setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
        } else if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
            change();
        } else {
            return;
        }
        event.consume();
    }

    private Label said() {
        Label label = new Label();
        label.setId("key-said");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        ObservableValue<String> hint = words.say("desk.keys.hint");
        label.textProperty().bind(rebinding.saidProperty().flatMap(words::say).orElse("").flatMap(
                text -> text.isEmpty() ? hint : new javafx.beans.property.SimpleStringProperty(text)));
        return label;
    }

    private HBox buttons() {
        HBox buttons = new HBox(
                button("key-change", "desk.keys.change", this::change),
                button("key-standard", "desk.keys.standard", () -> rebinding.standard(selected())),
                new Gap(),
                button("key-all-standard", "desk.keys.all", rebinding::allStandard));
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(words.say(key));
        button.disableProperty()
                .bind(rebinding.waitingProperty().isNotNull().or(list.getSelectionModel().selectedItemProperty().isNull()));
        button.setOnAction(_ -> {
            action.run();
            list.requestFocus();
        });
        return button;
    }

    private Command selected() {
        return list.getSelectionModel().getSelectedItem();
    }

    private void change() {
        if (selected() != null) {
            rebinding.begin(selected());
        }
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
            KeyCombination key = commands.key(command).getValue();
            boolean waits = command == rebinding.waitingProperty().get();
            Label name = new Label(words.now(command.words()));
            HBox row = new HBox(8, name, new Gap());
            if (waits) {
                row.getChildren().add(Window.key("…"));
            } else if (key != null) {
                Label label = Window.key(key.getDisplayText());
                if (commands.keysProperty().get().isChosen(command)) {
                    label.getStyleClass().add("chosen");
                }
                row.getChildren().add(label);
            }
            setGraphic(row);
            setAccessibleText(name.getText() + ", " + (key == null ? words.now("desk.keys.no-key") : key.getDisplayText()));
        }
    }
}
