package app.dateline.desk.list;

import app.dateline.store.search.Query;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text that wraps, with pieces of it marked as by a felt pen: the letters stay as they are, also where they stand. */
final class FoundText extends TextFlow {
    private final Text text = new Text();
    private final Path marks = new Path();
    private List<Query.Range> ranges = List.of();

    FoundText() {
        text.getStyleClass().add("text");
        marks.getStyleClass().setAll("found");
        marks.setStroke(null);
        marks.setManaged(false);
        getChildren().setAll(marks, text);
    }

    String text() {
        return text.getText();
    }

    /** Without marks. */
    void show(String words) {
        text.setText(words);
        mark(List.of());
    }

    void mark(List<Query.Range> pieces) {
        ranges = pieces;
        marks.getElements().clear();
        requestLayout();
        if (!ranges.isEmpty()) {
            // a request that is made while the list lays out its cells may be forgotten
            Platform.runLater(this::requestLayout);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.getElements().clear();
        for (Query.Range range : ranges) {
            marks.getElements().addAll(rangeShape(range.start(), range.end()));
        }
    }
}
