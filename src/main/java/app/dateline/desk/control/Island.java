package app.dateline.desk.control;

import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Gives a part of the window all its room and keeps to that room what is laid out in the part: a letter that is typed or
 * a count that changes moves nothing outside, so nothing outside is measured again. How large the part would like to be
 * is asked when the island is told to lay itself out, as after a change of the scale, or the part is given another size by
 * name.
 */
public final class Island extends Region {
    private final Region part;

    public Island(Region part) {
        this.part = part;
        part.setManaged(false);
        getChildren().add(part);
        Stream.<ObservableDoubleValue>of(
                        part.minWidthProperty(),
                        part.minHeightProperty(),
                        part.prefWidthProperty(),
                        part.prefHeightProperty(),
                        part.maxWidthProperty(),
                        part.maxHeightProperty())
                .forEach(size -> size.addListener((_, _, _) -> requestLayout()));
    }

    @Override
    public Orientation getContentBias() {
        return part.getContentBias();
    }

    @Override
    protected void layoutChildren() {
        part.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computeMinWidth(double height) {
        return part.minWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return part.minHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return part.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return part.prefHeight(width);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return part.maxWidth(height);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return part.maxHeight(width);
    }
}
