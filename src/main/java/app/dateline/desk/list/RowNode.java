package app.dateline.desk.list;

import app.dateline.store.search.Query;
import java.util.List;
import javafx.scene.Node;

/** One of the two ways in which an article is drawn in the list. */
interface RowNode {
    void show(Row row);

    /** Marks what the query asked for in what is shown. */
    void mark(Query query);

    /** For a screen reader. */
    String said();

    /** Mostly the next article has the same: to set it again would have the node look through the whole stylesheet. */
    static void style(Node node, String... classes) {
        List<String> wanted = List.of(classes);
        if (!node.getStyleClass().equals(wanted)) {
            node.getStyleClass().setAll(wanted);
        }
    }
}
