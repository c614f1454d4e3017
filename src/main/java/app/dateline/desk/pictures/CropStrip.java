package app.dateline.desk.pictures;

import app.dateline.article.Focus;
import app.dateline.picture.Crop;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/**
 * What each crop has of a picture, side by side and equally high. They are parts of one small image that is there
 * already, so that they follow the mark at the cost of a frame. FX thread only.
 */
final class CropStrip extends Region {
    private static final double GAP = 8;
    private static final double ASPECTS = Arrays.stream(Crop.values()).mapToDouble(Crop::aspect).sum();

    private record Cell(ImageView view, Label name) {}

    private final Map<Crop, Cell> cells = new EnumMap<>(Crop.class);
    private final ObservableValue<Focus> focus;
    private Image image;

    /** @param id of the card, with which the previews' ids begin */
    CropStrip(String id, ObservableValue<Focus> focus) {
        this.focus = focus;
        for (Crop crop : Crop.values()) {
            ImageView view = new ImageView();
            view.setId(id + "-crop-" + crop.name().toLowerCase(Locale.ROOT));
            view.setSmooth(true);
            Label name = new Label(crop.ratio());
            name.getStyleClass().addAll("muted", "small");
            cells.put(crop, new Cell(view, name));
            getChildren().addAll(view, name);
        }
        focus.subscribe(_ -> cut());
    }

    void show(Image image) {
        this.image = image;
        cells.values().forEach(cell -> cell.view().setImage(image));
        cut();
    }

    private void cut() {
        if (image != null) {
            cells.forEach((crop, cell) -> {
                Crop.Part part = crop.of((int) image.getWidth(), (int) image.getHeight(), focus.getValue());
                cell.view().setViewport(new Rectangle2D(part.x(), part.y(), part.width(), part.height()));
            });
        }
    }

    private double pictureHeight(double width) {
        return Math.max(0, width - GAP * (cells.size() - 1)) / ASPECTS;
    }

    private double nameHeight() {
        return cells.values().stream().mapToDouble(cell -> cell.name().prefHeight(-1)).max().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0; // takes what there is
    }

    @Override
    protected double computePrefHeight(double width) {
        return pictureHeight(width) + nameHeight() + 2;
    }

    @Override
    protected void layoutChildren() {
        double height = pictureHeight(getWidth());
        double x = 0;
        for (Map.Entry<Crop, Cell> entry : cells.entrySet()) {
            double width = height * entry.getKey().aspect();
            Cell cell = entry.getValue();
            cell.view().setFitWidth(width);
            cell.view().setFitHeight(height);
            cell.view().relocate(x, 0);
            cell.name().resizeRelocate(x, height + 2, Math.min(getWidth() - x, cell.name().prefWidth(-1)), nameHeight());
            x += width + GAP;
        }
    }
}
