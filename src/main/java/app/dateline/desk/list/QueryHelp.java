package app.dateline.desk.list;

import app.dateline.desk.control.DressedPopOver;
import app.dateline.desk.control.Link;
import app.dateline.desk.control.UiWords;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** What can be typed to find articles: an example of everything, which a click puts into the field. */
final class QueryHelp {
    private static final List<String> EXAMPLES = List.of(
            "words", "phrase", "not", "state", "language", "country", "company", "author", "after", "before", "licence",
            "problem");

    private final DressedPopOver over;

    QueryHelp(UiWords words, Consumer<String> insert) {
        Label title = new Label(words.now("desk.list.query.title"));
        title.getStyleClass().add("strong");
        GridPane table = new GridPane(16, 6);
        int row = 0;
        for (String code : EXAMPLES) {
            String example = words.now("desk.list.query." + code);
            Link link = new Link("query-" + code, example, () -> choose(example, insert));
            link.setWrapText(false);
            link.setMinWidth(Link.USE_PREF_SIZE);
            Label what = new Label(words.now("desk.list.query." + code + "-what"));
            what.getStyleClass().add("muted");
            table.addRow(row++, link, what);
        }
        VBox box = new VBox(title, table);
        box.setId("query-help");
        box.getStyleClass().add("query-help");
        over = new DressedPopOver(box, PopOver.ArrowLocation.TOP_LEFT);
    }

    void open(Node at) {
        over.open(at);
    }

    private void choose(String example, Consumer<String> insert) {
        over.hide();
        insert.accept(example);
    }
}
