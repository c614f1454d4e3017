package app.dateline.desk.editor;

import app.dateline.desk.control.Island;
import app.dateline.desk.text.RichTextBox;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * One page that scrolls as a whole: what stands in front of the body slides out above before the body itself scrolls, so
 * that a low window has room to write in. The body draws only what is in sight, which is why it cannot simply stand in a
 * scrolling box.
 */
final class Paper extends Region {
    /** The body has at least this much of the height while it is written in. */
    private static final double SHARE = 0.5;

    private final Region front;
    private final RichTextBox body;
    private final Region text;
    private final Runnable frame = this::laidOut;
    /** How much of the front has slid out, in pixels. */
    private double folded;
    /** Whether the caret was the last to say what is in sight, and not the wheel or another article. */
    private boolean writing;

    Paper(Region front, RichTextBox body) {
        this.front = front;
        this.body = body;
        getStyleClass().add("pane-paper");
        text = new Island(body.node());
        getChildren().setAll(text, front);
        setMinHeight(0);
        Rectangle sight = new Rectangle();
        sight.widthProperty().bind(widthProperty());
        sight.heightProperty().bind(heightProperty());
        setClip(sight);
        addEventFilter(ScrollEvent.SCROLL, this::wheel);
        body.caretProperty().subscribe(_ -> writing = true);
        body.focusedProperty().subscribe(now -> writing = now);
        // what slides in above makes the body as much lower, and its middle half as much higher
        body.atTheTop(by -> fold(folded - 2 * by));
        front.focusWithinProperty().subscribe(within -> {
            if (within) {
                unfold();
            }
        });
        sceneProperty().subscribe(this::follow);
    }

    private void follow(Scene before, Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(frame);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(frame);
        }
    }

    /** Shows the page from its beginning. */
    void unfold() {
        writing = false;
        body.scrollToTop();
        fold(0);
    }

    private void fold(double now) {
        double possible = Math.clamp(now, 0, most());
        if (Math.abs(possible - folded) >= 0.5) {
            folded = possible;
            requestLayout();
            Platform.requestNextPulse();
        }
    }

    /** A page that fits its window does not scroll. */
    private double most() {
        double room = room();
        double least = body.focusedProperty().getValue() ? room * SHARE : 0;
        return Math.clamp(front.getHeight() + Math.max(body.wholeHeight(), least) - room, 0, front.getHeight());
    }

    private double room() {
        return Math.max(0, getHeight() - snappedTopInset() - snappedBottomInset());
    }

    private void wheel(ScrollEvent event) {
        double down = -event.getDeltaY();
        writing = false;
        if (down > 0) {
            double before = folded;
            fold(folded + down);
            if (folded > before) {
                body.scrollBy(Math.max(0, down - (folded - before)));
                event.consume();
            }
        } else if (down < 0 && folded > 0 && body.scrolled() < 1) {
            fold(folded + down);
            event.consume();
        }
    }

    /** Behind the layout of a frame: a body that has scrolled by itself, to its caret, takes the front with it. */
    private void laidOut() {
        double scrolled = body.scrolled();
        double before = folded;
        if (scrolled >= 1 && folded < front.getHeight()) {
            fold(folded + scrolled);
            body.scrollBy(before - folded);
        } else {
            boolean half = writing && !body.isTypewriter() && body.focusedProperty().getValue();
            double wanted = Math.max(folded, half ? front.getHeight() - room() * (1 - SHARE) : 0);
            // most pages are at their beginning, and each frame comes by here
            if (wanted > 0) {
                fold(wanted);
            }
        }
        if (folded > before && writing) {
            // the end of a text does not stay where it was when its body grows
            body.followCaret();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + front.prefHeight(width) + text.prefHeight(width) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = getWidth() - x - snappedRightInset();
        double height = snapSizeY(front.prefHeight(width));
        double top = Math.max(y, y + height - folded);
        front.resizeRelocate(x, top - height, width, height);
        text.resizeRelocate(x, top, width, Math.max(0, getHeight() - snappedBottomInset() - top));
    }
}
