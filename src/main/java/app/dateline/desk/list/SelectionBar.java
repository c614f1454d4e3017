package app.dateline.desk.list;

import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.UiWords;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Below the list while several articles are selected, or one in the trash: how many, and what can be done to them. */
final class SelectionBar extends VBox {
    private final UiWords words;
    private Button tag;

    SelectionBar(ArticleListModel model, ListActions actions, UiWords words, Runnable deselect) {
        this.words = words;
        ObservableValue<Boolean> inTrash = model.inTrash();
        BooleanBinding shown = Bindings.createBooleanBinding(
                () -> model.selectedProperty().get().size() > (inTrash.getValue() ? 0 : 1),
                model.selectedProperty(), inTrash);
        Label count = new Label();
        count.setId("selected-count");
        count.getStyleClass().add("strong");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.now("desk.list.selected", model.selectedProperty().get().size()),
                        model.selectedProperty(), words.languageProperty()));
        HBox top = new HBox(
                count, new IconButton("deselect", Feather.X, words.say("desk.list.deselect"), deselect));
        top.getStyleClass().add("selected");

        tag = button("selected-tag", "desk.list.tag", Feather.TAG, () -> actions.tag(tag));
        Button export = button("selected-export", "desk.list.export", Feather.DOWNLOAD, actions::export);
        Button trash = button("selected-trash", "desk.list.trash", Feather.TRASH_2, actions::trash);
        Button back = button("selected-back", "desk.notice.bring-back", Feather.CORNER_UP_LEFT, actions::bringBack);
        for (Button button : java.util.List.of(tag, export, trash)) {
            button.visibleProperty().bind(actions.canChange());
            button.managedProperty().bind(button.visibleProperty());
        }
        back.visibleProperty().bind(actions.canBringBack());
        back.managedProperty().bind(back.visibleProperty());
        FlowPane buttons = new FlowPane(tag, export, trash, back);
        buttons.getStyleClass().add("buttons");
        buttons.setPrefWrapLength(100);

        setId("selection-bar");
        getStyleClass().add("selection-bar");
        getChildren().setAll(top, buttons);
        visibleProperty().bind(shown);
        managedProperty().bind(shown);
    }

    private Button button(String id, String key, Ikon icon, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.textProperty().bind(words.say(key));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
