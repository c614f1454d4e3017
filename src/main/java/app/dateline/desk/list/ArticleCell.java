package app.dateline.desk.list;

import app.dateline.article.Language;
import app.dateline.desk.control.UiWords;
import app.dateline.store.search.Query;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListCell;

/** An article in the list: a card where it is narrow, a line in columns where it is wide. */
final class ArticleCell extends ListCell<Row> {
    private final RowWords words;
    private final ObservableValue<Query> query;
    private final ObservableValue<Boolean> wide;
    private final ChangeListener<Language> again;
    private final ChangeListener<Boolean> otherWidth;
    private final ChangeListener<Query> mark;
    private RowNode node;

    /**
     * @param query for which the list was found, whose words are marked
     * @param wide  whether there is room for columns
     */
    ArticleCell(UiWords words, ObservableValue<Query> query, ObservableValue<Boolean> wide) {
        this.words = new RowWords(words);
        this.query = query;
        this.wide = wide;
        setPrefWidth(0);
        again = (_, _, _) -> updateItem(getItem(), isEmpty());
        words.languageProperty().addListener(new WeakChangeListener<>(again));
        otherWidth = (_, _, _) -> updateItem(getItem(), isEmpty());
        wide.addListener(new WeakChangeListener<>(otherWidth));
        mark = (_, _, now) -> {
            if (node != null && !isEmpty()) {
                node.mark(now);
            }
        };
        query.addListener(new WeakChangeListener<>(mark));
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            // the node stays where it is: to take it out and put it back costs a look through the whole stylesheet
            if (node != null) {
                node.mark(Query.NONE);
                ((Node) node).setVisible(false);
            }
            setAccessibleText(null);
            return;
        }
        boolean line = wide.getValue();
        if (node == null || line != node instanceof ArticleLine) {
            node = line ? new ArticleLine(words) : new ArticleCard(words);
        }
        node.show(row);
        node.mark(query.getValue());
        ((Node) node).setVisible(true);
        setGraphic((Node) node);
        setAccessibleText(node.said());
    }
}
