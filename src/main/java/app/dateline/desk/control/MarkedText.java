package app.dateline.desk.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text that is read, not written in, with stretches of it set off: each has a ground of its own under its words. */
public final class MarkedText extends Region {
    /**
     * @param start in UTF-16 units
     * @param end   exclusive
     * @param style of the words; their ground has it with {@code -ground} added
     */
    public record Mark(int start, int end, String style) {}

    private record Ground(Mark mark, Path path) {}

    private final TextFlow flow = new TextFlow();
    private final List<Ground> grounds = new ArrayList<>();

    /** @param marks in their order, none over another */
    public MarkedText(String text, List<Mark> marks) {
        getStyleClass().add("marked-text");
        int at = 0;
        for (Mark mark : marks) {
            add(text.substring(at, mark.start()), "");
            add(text.substring(mark.start(), mark.end()), mark.style());
            at = mark.end();
            Path path = new Path();
            path.getStyleClass().add(mark.style() + "-ground");
            path.setManaged(false);
            grounds.add(new Ground(mark, path));
            getChildren().add(path);
        }
        add(text.substring(at), "");
        getChildren().add(flow);
    }

    private void add(String words, String style) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().add("words");
            if (!style.isEmpty()) {
                text.getStyleClass().add(style);
            }
            flow.getChildren().add(text);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return flow.prefHeight(room) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        flow.resizeRelocate(x, y, getWidth() - x - snappedRightInset(), getHeight() - y - snappedBottomInset());
        flow.layout();
        for (Ground ground : grounds) {
            ground.path().getElements().setAll(flow.rangeShape(ground.mark().start(), ground.mark().end()));
            ground.path().relocate(0, 0);
            ground.path().setLayoutX(x);
            ground.path().setLayoutY(y);
        }
    }
}
