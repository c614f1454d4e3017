package app.dateline.desk.list;

import app.dateline.article.Language;
import app.dateline.desk.control.UiWords;
import app.dateline.store.Sort;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The names of the columns above the wide list; a click on one sorts by it, a second one turns the order round. */
final class ColumnHead extends HBox {
    private final ArticleListModel model;

    ColumnHead(ArticleListModel model, UiWords words) {
        this.model = model;
        setId("list-columns");
        getStyleClass().add("column-head");
        ObservableValue<Boolean> inTrash = model.inTrash();
        ObservableValue<String> changed = Bindings.createStringBinding(
                () -> words.now(inTrash.getValue() ? "desk.list.column.deleted" : "desk.list.column.changed"),
                inTrash, words.languageProperty());
        Label problems = Columns.PROBLEMS.fit(new Label());
        problems.textProperty().bind(words.say("desk.list.column.problems"));
        getChildren().setAll(
                name(Columns.RU, Sort.HEADLINE, words.say("desk.list.column.headline", Language.RU.name())),
                name(Columns.EN, Sort.HEADLINE, words.say("desk.list.column.headline", Language.EN.name())),
                name(Columns.STATE, Sort.STATE, words.say("desk.list.column.state")),
                name(Columns.AUTHOR, Sort.AUTHOR, words.say("desk.list.column.author")),
                name(Columns.CHANGED, Sort.NEWEST, changed),
                problems);
    }

    private Button name(Columns column, Sort sort, ObservableValue<String> name) {
        Button button = new Button();
        button.setId("column-" + column.name().toLowerCase(java.util.Locale.ROOT));
        button.getStyleClass().setAll("button", "column-name");
        column.fit(button);
        button.setFocusTraversable(false);
        button.textProperty().bind(name);
        FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
        button.setContentDisplay(ContentDisplay.RIGHT);
        model.orderProperty().subscribe(now -> {
            // an alphabet that goes down the page, and times that do
            arrow.setIconCode(now.reversed() ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN);
            button.setGraphic(now.by() == sort ? arrow : null);
        });
        button.setOnAction(_ -> model.orderProperty().set(model.orderProperty().get().clicked(sort)));
        button.disableProperty().bind(model.filterProperty().isEqualTo(Filter.TRASH));
        return button;
    }
}
