package app.dateline.desk.list;

import app.dateline.desk.control.UiWords;
import app.dateline.store.Sort;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** In which order the list is: by what, and whether turned round. */
final class SortButton extends MenuButton {
    SortButton(ArticleListModel model, UiWords words) {
        setId("list-sort");
        getStyleClass().addAll("flat", "no-arrow");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        FontIcon icon = new FontIcon(Feather.ARROW_DOWN);
        setGraphic(icon);
        ToggleGroup group = new ToggleGroup();
        for (Sort sort : Sort.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("sort-" + sort.name().toLowerCase(Locale.ROOT));
            item.textProperty().bind(words.say(Order.words(sort)));
            item.setToggleGroup(group);
            item.setOnAction(_ -> model.orderProperty().set(new Order(sort, model.orderProperty().get().reversed())));
            model.orderProperty().subscribe(now -> item.setSelected(now.by() == sort));
            getItems().add(item);
        }
        CheckMenuItem reversed = new CheckMenuItem();
        reversed.setId("sort-reversed");
        reversed.textProperty().bind(words.say("desk.list.sort.reversed"));
        reversed.setOnAction(_ ->
                model.orderProperty().set(new Order(model.orderProperty().get().by(), reversed.isSelected())));
        getItems().addAll(new SeparatorMenuItem(), reversed);
        model.orderProperty().subscribe(now -> {
            reversed.setSelected(now.reversed());
            icon.setIconCode(now.reversed() ? Feather.ARROW_UP : Feather.ARROW_DOWN);
        });
        setTooltip(new Tooltip());
        getTooltip().textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.now("desk.list.sorted", words.now(Order.words(model.orderProperty().get().by()))),
                        model.orderProperty(), words.languageProperty()));
        accessibleTextProperty().bind(getTooltip().textProperty());
        disableProperty().bind(model.filterProperty().isEqualTo(Filter.TRASH));
    }
}
