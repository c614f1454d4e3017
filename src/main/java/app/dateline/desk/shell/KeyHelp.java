package app.dateline.desk.shell;

import app.dateline.desk.command.Command;
import app.dateline.desk.command.Commands;
import app.dateline.desk.control.UiWords;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Every key of the window beside what it does. */
final class KeyHelp {
    private final StackPane veil = new StackPane();
    private final ScrollPane scroll;

    KeyHelp(Commands commands, UiWords words) {
        GridPane table = new GridPane(24, 8);
        int row = 0;
        for (Command command : commands.all()) {
            if (command.key().isPresent()) {
                Label name = new Label();
                name.textProperty().bind(words.say(command.words()));
                table.addRow(row++, name, Window.key(command.key().get().getDisplayText()));
            }
        }
        Label title = new Label();
        title.getStyleClass().add("strong");
        title.textProperty().bind(words.say("desk.command.keys"));
        table.setPadding(new Insets(0, 12, 0, 4));
        scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setId("key-help");
        VBox box = new VBox(title, scroll);
        box.getStyleClass().add("palette");
        box.setMaxHeight(560);
        veil.getStyleClass().add("veil");
        veil.getChildren().setAll(box);
    }

    /** Lies over the window until Escape or a click beside it. */
    void show(StackPane root) {
        if (root.lookup("#key-help") != null) {
            return;
        }
        Node before = root.getScene().getFocusOwner();
        Runnable hide = () -> {
            root.getChildren().remove(veil);
            if (before != null) {
                before.requestFocus();
            }
        };
        veil.setOnMouseClicked(event -> {
            if (event.getTarget() == veil) {
                hide.run();
            }
        });
        veil.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
                hide.run();
                event.consume();
            }
        });
        root.getChildren().add(veil);
        scroll.requestFocus();
    }
}
