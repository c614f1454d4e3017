package app.dateline.desk.list;

import app.dateline.article.ArticleId;
import app.dateline.desk.control.UiWords;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The left side of the window: search, filters, the articles, and what can be done to those that are selected. */
public final class ArticleListView {
    private final VBox node = new VBox();
    private final ListView<Row> list = new ListView<>();
    private final ArticleListModel model;
    private final SearchBox search;
    private final SelectionBar bar;
    private final Chosen chosen;

    /**
     * @param opened which article is open, null for none: the list selects it
     * @param open   is called with the article that a person chose
     * @param begin  begins a new article, from the empty list
     */
    public ArticleListView(
            ArticleListModel model,
            ListActions actions,
            UiWords words,
            ObservableValue<ArticleId> opened,
            Consumer<ArticleId> open,
            Runnable begin) {
        this.model = model;
        node.getStyleClass().add("list");
        this.search = new SearchBox(model, words, this::focusList);
        ObservableValue<Boolean> wide = search.fontProperty()
                .flatMap(font -> node.widthProperty().map(width -> width.doubleValue() >= Columns.WIDE * font.getSize()));
        list.setId("article-list");
        list.getStyleClass().add("article-list");
        list.setItems(model.rows());
        list.setCellFactory(_ -> new ArticleCell(words, model.queryProperty(), wide));
        list.accessibleTextProperty().bind(words.say("desk.list.name"));
        list.setPlaceholder(new EmptyList(model, words, begin));
        this.chosen = new Chosen(list, model, opened, open);
        ListPlace place = new ListPlace(list, model::look);
        model.keepingPlace(change -> {
            chosen.settle();
            place.keep(change);
            chosen.restore();
        });
        model.questionProperty().addListener(_ -> place.toTop());
        ColumnHead head = new ColumnHead(model, words);
        head.visibleProperty().bind(wide);
        place.bar().subscribe(width -> VBox.setMargin(head, new Insets(0, width.doubleValue(), 0, 0)));
        head.managedProperty().bind(head.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        this.bar = new SelectionBar(model, actions, words, () -> {
            actions.deselect();
            chosen.restore();
        });
        node.getChildren().setAll(search, new FilterChips(model, words), head, list, bar);
    }

    /** Puts the saved views beside the search. */
    public void offer(SavedViews views, UiWords words) {
        search.offer(views, words);
    }

    /** Shows the saved views, to choose one or keep the present one. */
    public void showViews() {
        search.showViews();
    }

    public VBox node() {
        return node;
    }

    /** Where to ask what is needed for an action on the selected articles. */
    public Node actions() {
        return bar.isVisible() ? bar : search;
    }

    public void focusSearch() {
        search.focus();
    }

    public void focusList() {
        list.requestFocus();
        if (list.getFocusModel().getFocusedIndex() < 0) {
            list.getFocusModel().focus(0);
        }
    }

    /** Where the keys that act on the selected articles count. */
    public ObservableBooleanValue focused() {
        return list.focusedProperty();
    }

    /** Selects all that is found, also what has not been read yet; a very long list not to its end. */
    public void selectAll() {
        model.readAll(() -> list.getSelectionModel().selectAll());
    }
}
