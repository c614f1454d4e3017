package app.dateline.desk.list;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The columns of the wide list, as wide in its head as in its lines. The headlines share what the others leave. */
enum Columns {
    RU,
    EN,
    STATE,
    AUTHOR,
    CHANGED,
    PROBLEMS;

    /** From this width of the list on there is room for columns; in widths of an m of the window's font. */
    static final double WIDE = 48;

    <T extends Region> T fit(T cell) {
        if (this != RU && this != EN) {
            cell.getStyleClass().add("column-" + name().toLowerCase(java.util.Locale.ROOT));
        } else {
            cell.setMinWidth(0);
            cell.setPrefWidth(0);
            cell.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(cell, Priority.ALWAYS);
        }
        return cell;
    }
}
