package app.dateline.desk.text;

import java.util.function.DoubleConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Bounds;
import org.fxmisc.richtext.StyleClassedTextArea;

/**
 * Keeps the line of the caret in the middle of the page. At the end of the text, where nothing is left to scroll, it
 * asks for room below.
 */
final class Typewriter {
    private static final int TRIES = 12;

    private final StyleClassedTextArea area;
    private final Runnable soon;
    private final DoubleProperty below = new SimpleDoubleProperty();
    private DoubleConsumer lower = _ -> {};
    private boolean on;
    private int tries;

    /** @param soon asks for a frame, behind whose layout {@link #laidOut} is called */
    Typewriter(StyleClassedTextArea area, Runnable soon) {
        this.area = area;
        this.soon = soon;
        area.caretPositionProperty().addListener(_ -> moved());
        area.heightProperty().addListener(_ -> moved());
    }

    /** How much room below the text is wanted. */
    ObservableDoubleValue belowProperty() {
        return below;
    }

    boolean isOn() {
        return on;
    }

    /** @param lower told by how many pixels the line is too high where nothing is left to scroll */
    void atTheTop(DoubleConsumer lower) {
        this.lower = lower;
    }

    void turn(boolean on) {
        this.on = on;
        if (on) {
            moved();
        } else {
            tries = 0;
            below.set(0);
        }
    }

    private void moved() {
        if (on) {
            tries = TRIES;
            soon.run();
        }
    }

    /** The height of a long text is an estimate until its paragraphs have been seen: a few frames come closer to it. */
    void laidOut() {
        if (tries == 0 || !area.isFocused()) {
            return;
        }
        tries--;
        area.getCaretBounds().map(area::screenToLocal).ifPresentOrElse(this::centre, this::follow);
    }

    /** The room below may have come over the line itself. */
    private void follow() {
        area.requestFollowCaret();
        soon.run();
    }

    private void centre(Bounds caret) {
        double middle = area.getHeight() / 2;
        double top = area.getInsets().getTop();
        double after = area.getTotalHeightEstimate() - area.getEstimatedScrollY() - (caret.getCenterY() - top);
        double room = Math.clamp(Math.floor(middle - after), 0, middle);
        if (Math.abs(room - below.get()) > 1) {
            below.set(room);
            soon.run();
            return;
        }
        double by = caret.getCenterY() - middle;
        if (by < -1 && area.getEstimatedScrollY() < 1) {
            lower.accept(-by);
            soon.run();
        } else if (Math.abs(by) > 1) {
            area.scrollYBy(by);
            soon.run();
        } else {
            tries = 0;
        }
    }
}
