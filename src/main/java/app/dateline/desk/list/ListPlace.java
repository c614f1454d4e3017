package app.dateline.desk.list;

import app.dateline.article.ArticleId;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;

/** Where in a long list a person is: says which rows can be seen, and keeps them where they are when others come and go. */
final class ListPlace {
    private final ListView<Row> list;
    private final BiConsumer<Integer, Integer> seen;
    private final DoubleProperty bar = new SimpleDoubleProperty();
    private VirtualFlow<?> flow;
    private boolean waiting;

    /** @param seen is told the first and the last row in sight, from 0, after they may have changed */
    ListPlace(ListView<Row> list, BiConsumer<Integer, Integer> seen) {
        this.list = list;
        this.seen = seen;
        list.skinProperty().addListener(_ -> begin());
        list.heightProperty().addListener(_ -> later());
        list.getItems().addListener((ListChangeListener<Row>) _ -> later());
    }

    private void begin() {
        flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
        if (flow != null) {
            flow.positionProperty().addListener(_ -> later());
            for (Node node : flow.lookupAll(".scroll-bar")) {
                if (node instanceof ScrollBar found && found.getOrientation() == Orientation.VERTICAL) {
                    bar.bind(Bindings.when(found.visibleProperty()).then(found.widthProperty()).otherwise(0));
                }
            }
            later();
        }
    }

    private void later() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(this::look);
        }
    }

    private void look() {
        waiting = false;
        list.layout();
        if (flow != null && flow.getFirstVisibleCell() != null && flow.getLastVisibleCell() != null) {
            seen.accept(flow.getFirstVisibleCell().getIndex(), flow.getLastVisibleCell().getIndex());
        }
    }

    /** How wide the scroll bar is; 0 while there is none. */
    ObservableDoubleValue bar() {
        return bar;
    }

    void toTop() {
        list.scrollTo(0);
    }

    /** Changes the rows. A person at the top goes on seeing the top. */
    void keep(Runnable change) {
        IndexedCell<?> cell = flow == null ? null : flow.getFirstVisibleCell();
        int before = cell == null ? 0 : cell.getIndex();
        double y = cell == null ? 0 : cell.getLayoutY();
        if (before >= list.getItems().size() || before == 0 && y >= 0) {
            change.run();
            return;
        }
        ArticleId top = list.getItems().get(before).id();
        change.run();
        int now = indexOf(list.getItems(), top);
        if (now >= 0 && now != before) {
            list.layout();
            flow.scrollToTop(now);
            flow.scrollPixels(-y);
        }
    }

    static int indexOf(List<Row> rows, ArticleId id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
