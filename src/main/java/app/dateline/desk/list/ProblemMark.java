package app.dateline.desk.list;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A dot in the colour of the worst problem, and how many of that weight there are. */
final class ProblemMark extends HBox {
    private final Region dot = new Region();
    private final Label count = new Label();

    ProblemMark() {
        setSpacing(6);
        setAlignment(Pos.CENTER_LEFT);
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(dot, count);
    }

    void show(Row row) {
        boolean counted = row.blocking() >= 0;
        int shown = row.blocking() > 0 ? row.blocking() : row.warnings();
        String style = row.blocking() > 0 ? "blocking" : row.warnings() > 0 ? "warning" : "good";
        RowNode.style(dot, "dot", style);
        dot.setVisible(counted);
        count.setText(counted && shown > 0 ? String.valueOf(shown) : "");
    }
}
