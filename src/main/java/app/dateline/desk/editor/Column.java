package app.dateline.desk.editor;

import app.dateline.desk.settings.Display;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;

/** Where the text stands on its paper: in the middle, its lines no longer than a person reads with ease. */
final class Column {
    /** The width of a letter of the text, on the average of Russian and English. */
    private static final double LETTER = 8.5;
    /** What a paragraph keeps free to its left and its right, for its light to be wider than the text. */
    private static final double PARAGRAPH = 14;
    private static final double LEAST = 14;
    private static final double BELOW = 8;

    private final ObjectProperty<Display> display = new SimpleObjectProperty<>(Display.STANDARD);
    private final ObservableDoubleValue sides;
    private final ObservableValue<Insets> front;

    /** @param paper how wide there is room */
    Column(ObservableDoubleValue paper) {
        this.sides = Bindings.createDoubleBinding(() -> sides(paper.get()), paper, display);
        this.front = Bindings.createObjectBinding(
                () -> {
                    double side = sides.get() + PARAGRAPH * display.get().textFactor();
                    return new Insets(0, side, BELOW * display.get().factor(), side);
                },
                sides,
                display);
    }

    ObjectProperty<Display> displayProperty() {
        return display;
    }

    /** What the body leaves free to its left and its right. */
    ObservableDoubleValue sidesProperty() {
        return sides;
    }

    /** The same for what stands before it, which has no paragraphs of its own. */
    ObservableValue<Insets> frontProperty() {
        return front;
    }

    private double sides(double paper) {
        Display now = display.get();
        double column = (now.line() * LETTER + 2 * PARAGRAPH) * now.textFactor();
        return Math.max(LEAST * now.factor(), Math.floor((paper - column) / 2));
    }
}
