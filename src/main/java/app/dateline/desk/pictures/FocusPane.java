package app.dateline.desk.pictures;

import app.dateline.article.Focus;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A whole picture with a mark, which is put by pressing on it, dragged, or moved by the arrow keys. FX thread only. */
final class FocusPane extends Region {
    private static final double STEP = 0.01;
    private static final double LEAP = 0.1;

    private final ImageView view = new ImageView();
    private final Region mark = new Region();
    private final ObjectProperty<Focus> shown;
    private final Consumer<Focus> put;
    private final Consumer<Focus> moved;
    private double aspect;

    /**
     * @param aspect of the picture, its width by its height
     * @param shown  where the mark is; follows the pointer while a button is down
     * @param put    is told where the pointer left the mark; null for the centre, by Delete
     * @param moved  is told of each step by key
     */
    FocusPane(double aspect, ObjectProperty<Focus> shown, Consumer<Focus> put, Consumer<Focus> moved) {
        this.aspect = aspect;
        this.shown = shown;
        this.put = put;
        this.moved = moved;
        getStyleClass().add("focus-pane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        view.setSmooth(true);
        mark.getStyleClass().add("focus-mark");
        mark.setMouseTransparent(true);
        getChildren().addAll(view, mark);
        shown.subscribe(_ -> requestLayout());
        addEventHandler(MouseEvent.ANY, this::mouse);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void show(Image image) {
        view.setImage(image);
        aspect = image.getWidth() / image.getHeight();
        requestLayout();
    }

    private void mouse(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            requestFocus();
            Bounds picture = view.getBoundsInParent();
            shown.set(new Focus(
                    (event.getX() - picture.getMinX()) / picture.getWidth(),
                    (event.getY() - picture.getMinY()) / picture.getHeight()));
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            put.accept(shown.get());
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        double step = event.isShiftDown() ? LEAP : STEP;
        UnaryOperator<Focus> move = switch (event.getCode()) {
            case LEFT, KP_LEFT -> at -> new Focus(at.x() - step, at.y());
            case RIGHT, KP_RIGHT -> at -> new Focus(at.x() + step, at.y());
            case UP, KP_UP -> at -> new Focus(at.x(), at.y() - step);
            case DOWN, KP_DOWN -> at -> new Focus(at.x(), at.y() + step);
            case DELETE, BACK_SPACE -> _ -> null;
            default -> null;
        };
        if (move == null) {
            return;
        }
        Focus next = move.apply(shown.get());
        (next == null ? put : moved).accept(next);
        event.consume();
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
        return Math.max(0, width) / aspect;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth(), getHeight() * aspect);
        double height = width / aspect;
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate((getWidth() - width) / 2, (getHeight() - height) / 2);
        double size = mark.prefWidth(-1);
        mark.resizeRelocate(
                view.getLayoutX() + shown.get().x() * width - size / 2,
                view.getLayoutY() + shown.get().y() * height - size / 2,
                size,
                size);
    }
}
