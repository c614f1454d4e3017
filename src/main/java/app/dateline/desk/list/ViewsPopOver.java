package app.dateline.desk.list;

import app.dateline.desk.control.DressedPopOver;
import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.Link;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.settings.SavedView;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/** The saved views: to choose, rename and remove, and a field for the name of the present one. */
final class ViewsPopOver {
    private final SavedViews views;
    private final UiWords words;
    private final VBox rows = new VBox();
    private final TextField name = new TextField();
    private final Button save = new Button();
    private final DressedPopOver over;
    private int renamed = -1;

    ViewsPopOver(SavedViews views, UiWords words) {
        this.views = views;
        this.words = words;
        Label title = new Label(words.now("desk.list.views"));
        title.getStyleClass().add("strong");
        rows.getStyleClass().add("views");
        name.setId("view-name");
        name.setPrefColumnCount(18);
        name.setPromptText(words.now("desk.list.view-name"));
        name.setAccessibleText(words.now("desk.list.view-name"));
        name.setOnAction(_ -> done());
        HBox.setHgrow(name, Priority.ALWAYS);
        save.setId("view-save");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.disableProperty().bind(name.textProperty().isEmpty());
        save.setOnAction(_ -> done());
        HBox form = new HBox(name, save);
        form.getStyleClass().add("view-row");
        VBox box = new VBox(title, rows, form);
        box.setId("views");
        box.getStyleClass().add("tag-form");
        over = new DressedPopOver(box, PopOver.ArrowLocation.TOP_LEFT);
        show();
    }

    void open(Node at) {
        over.open(at);
        name.requestFocus();
    }

    private void show() {
        save.setText(words.now(renamed < 0 ? "desk.list.view-save" : "desk.list.view-rename"));
        List<SavedView> all = views.keptProperty().getValue();
        rows.getChildren().clear();
        for (int i = 0; i < all.size(); i++) {
            rows.getChildren().add(row(i, all.get(i)));
        }
        if (all.isEmpty()) {
            Label none = new Label(words.now("desk.list.no-views"));
            none.getStyleClass().add("muted");
            rows.getChildren().add(none);
        }
    }

    private HBox row(int number, SavedView view) {
        Link link = new Link("view-" + number, view.name(), () -> {
            over.hide();
            views.choose(number);
        });
        link.setWrapText(false);
        HBox.setHgrow(link, Priority.ALWAYS);
        link.setMaxWidth(Double.MAX_VALUE);
        Label key = new Label(KeyCombination.valueOf("Shortcut+" + (number + 1)).getDisplayText());
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(
                link, key,
                new IconButton("view-rename-" + number, Feather.EDIT_2, words.now("desk.list.view-rename-of", view.name()), () -> rename(number)),
                new IconButton("view-remove-" + number, Feather.X, words.now("desk.list.view-remove-of", view.name()), () -> remove(number)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("view-row");
        if (views.isShown(view)) {
            link.getStyleClass().add("shown");
        }
        return row;
    }

    private void rename(int number) {
        renamed = number;
        name.setText(views.keptProperty().getValue().get(number).name());
        name.requestFocus();
        name.selectAll();
        show();
    }

    private void remove(int number) {
        renamed = -1;
        views.remove(number);
        show();
        name.requestFocus();
    }

    private void done() {
        if (renamed >= 0) {
            views.rename(renamed, name.getText());
        } else {
            views.save(name.getText());
        }
        renamed = -1;
        name.clear();
        show();
    }
}
