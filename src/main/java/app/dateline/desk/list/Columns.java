package app.dateline.desk.list;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** How wide the columns of the wide list are: in its head and in its lines alike. The headlines share what is left. */
enum Columns {
    RU(0),
    EN(0),
    STATE(112),
    AUTHOR(110),
    CHANGED(84),
    PROBLEMS(64);

    /** From this width of the list on there is room for columns. */
    static final double WIDE = 620;

    private final double width;

    Columns(double width) {
        this.width = width;
    }

    /** 0 for a headline. */
    double width() {
        return width;
    }

    <T extends Region> T fit(T cell) {
        if (width > 0) {
            cell.setMinWidth(width);
            cell.setPrefWidth(width);
            cell.setMaxWidth(width);
        } else {
            cell.setMinWidth(0);
            cell.setPrefWidth(0);
            cell.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(cell, Priority.ALWAYS);
        }
        return cell;
    }
}
