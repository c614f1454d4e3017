package app.dateline.desk.list;

import app.dateline.article.ArticleId;
import app.dateline.desk.control.UiWords;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The left side of the window: search, filters, and the articles. */
public final class ArticleListView {
    private final VBox node = new VBox();
    private final ListView<Row> list = new ListView<>();
    private final TextField find;
    private boolean following;

    /**
     * @param opened which article is open, null for none: the list selects it
     * @param open   is called with the article that a person chose
     * @param begin  begins a new article, from the empty list
     */
    public ArticleListView(
            ArticleListModel model,
            UiWords words,
            ObservableValue<ArticleId> opened,
            Consumer<ArticleId> open,
            Runnable begin) {
        node.getStyleClass().add("list");
        find = find(model, words);
        HBox top = new HBox(find);
        top.getStyleClass().add("find");
        HBox.setHgrow(find, Priority.ALWAYS);

        list.setId("article-list");
        list.getStyleClass().add("article-list");
        list.setItems(model.rows());
        list.setCellFactory(_ -> new ArticleCell(words, model.queryProperty()));
        list.accessibleTextProperty().bind(words.say("desk.list.name"));
        list.setPlaceholder(empty(model, words, begin));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (row != null && !following) {
                open.accept(row.listing().id());
            }
        });
        model.rows().addListener((javafx.collections.ListChangeListener<Row>) _ -> follow(opened.getValue()));
        opened.addListener((_, _, id) -> follow(id));

        VBox.setVgrow(list, Priority.ALWAYS);
        node.getChildren().setAll(top, filters(model, words), list);
    }

    public VBox node() {
        return node;
    }

    public void focusSearch() {
        find.requestFocus();
        find.selectAll();
    }

    public void focusList() {
        list.requestFocus();
    }

    private void follow(ArticleId id) {
        following = true;
        try {
            int place = -1;
            for (int i = 0; i < list.getItems().size() && id != null; i++) {
                if (list.getItems().get(i).listing().id().equals(id)) {
                    place = i;
                }
            }
            if (place < 0) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().clearAndSelect(place);
            }
        } finally {
            following = false;
        }
    }

    private static TextField find(ArticleListModel model, UiWords words) {
        CustomTextField field = new CustomTextField();
        field.setId("list-search");
        FontIcon icon = new FontIcon(Feather.SEARCH);
        StackPane left = new StackPane(icon);
        left.setPadding(new javafx.geometry.Insets(0, 0, 0, 8));
        field.setLeft(left);
        field.promptTextProperty().bind(words.say("desk.list.search"));
        field.accessibleTextProperty().bind(words.say("desk.list.search"));
        field.textProperty().bindBidirectional(model.textProperty());
        return field;
    }

    private static FlowPane filters(ArticleListModel model, UiWords words) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("filters");
        chips.setPrefWrapLength(100);
        ToggleGroup group = new ToggleGroup();
        for (Filter filter : Filter.values()) {
            ToggleButton chip = new ToggleButton();
            chip.setId("filter-" + filter.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            chip.getStyleClass().setAll("chip");
            chip.setToggleGroup(group);
            chip.setSelected(model.filterProperty().get() == filter);
            chip.textProperty()
                    .bind(Bindings.createStringBinding(
                            () -> words.now(filter.words()) + "  " + model.count(filter),
                            model.rows(),
                            model.loadedProperty(),
                            words.languageProperty()));
            chip.setOnAction(_ -> {
                chip.setSelected(true);
                model.filterProperty().set(filter);
            });
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private static VBox empty(ArticleListModel model, UiWords words, Runnable begin) {
        Label title = new Label();
        title.getStyleClass().add("title");
        Label what = new Label();
        what.getStyleClass().add("muted");
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.now(model.count(Filter.ALL) > 0 || !model.textProperty().get().isBlank()
                                ? "desk.list.none-found"
                                : "desk.list.empty"),
                        model.rows(),
                        model.textProperty(),
                        words.languageProperty()));
        what.textProperty().bind(words.say("desk.list.empty-hint"));
        Button button = new Button();
        button.setId("list-new");
        button.getStyleClass().add("primary");
        button.textProperty().bind(words.say("desk.command.new"));
        button.setOnAction(_ -> begin.run());
        VBox box = new VBox(title, what, button);
        box.getStyleClass().add("empty-state");
        box.visibleProperty().bind(model.loadedProperty());
        return box;
    }
}
