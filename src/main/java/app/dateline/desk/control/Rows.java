package app.dateline.desk.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A column with a row an item. Rows of items that have not changed are kept, and the focus stays with its item, or goes
 * to the neighbour of one that is gone.
 */
public final class Rows<T> extends VBox {
    private final Function<T, Object> key;
    private final Function<T, Node> make;
    private final Map<Object, Row<T>> rows = new HashMap<>();
    private List<T> items = List.of();

    /**
     * @param key  what makes an item the same one although it has changed; keys must not repeat
     * @param make draws an item as it is now
     */
    public Rows(Function<T, Object> key, Function<T, Node> make) {
        this.key = key;
        this.make = make;
        getStyleClass().add("rows");
        managedProperty().bind(visibleProperty());
    }

    public void show(List<T> next) {
        int focused = focusedRow();
        Object focusedKey = focused < 0 ? null : key.apply(items.get(focused));
        List<Node> nodes = new ArrayList<>();
        Map<Object, Row<T>> kept = new HashMap<>();
        for (T item : next) {
            Object id = key.apply(item);
            Row<T> row = rows.get(id);
            if (row == null || !row.item().equals(item)) {
                row = new Row<>(item, make.apply(item));
            }
            kept.put(id, row);
            nodes.add(row.node());
        }
        rows.clear();
        rows.putAll(kept);
        items = List.copyOf(next);
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
        setVisible(!next.isEmpty());
        if (focused >= 0 && !nodes.isEmpty()) {
            Row<T> same = rows.get(focusedKey);
            Node target = same != null ? same.node() : nodes.get(Math.min(focused, nodes.size() - 1));
            if (!hasFocus(target)) {
                target.requestFocus();
            }
        }
    }

    /** Draws every row anew, in another language for example. */
    public void redraw() {
        rows.clear();
        show(items);
    }

    private int focusedRow() {
        List<Node> nodes = getChildren();
        for (int i = 0; i < nodes.size(); i++) {
            if (hasFocus(nodes.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasFocus(Node row) {
        return row.isFocusWithin();
    }

    private record Row<T>(T item, Node node) {}
}
