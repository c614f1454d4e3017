package app.dateline.desk.control;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/**
 * A field for one paragraph, which wraps and grows with its text so that none of it is hidden. Enter and Tab go on to
 * the next field.
 */
public final class GrowingText extends TextArea {
    private final Text measure = new Text();
    private Predicate<String> taken = _ -> false;

    public GrowingText() {
        getStyleClass().add("growing");
        setWrapText(true);
        setPrefRowCount(1);
        setTextFormatter(new TextFormatter<>(change -> {
            if (change.getText().indexOf('\n') >= 0 || change.getText().indexOf('\r') >= 0) {
                change.setText(change.getText().replaceAll("[\\r\\n]+", " "));
            }
            return change;
        }));
        textProperty().addListener(_ -> requestLayout());
        fontProperty().addListener(_ -> requestLayout());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** @param taken given what is on the clipboard before it is put in; true if nothing more is to be done with it */
    public void pasting(Predicate<String> taken) {
        this.taken = taken;
    }

    /**
     * @param left given what is in it when a person has gone on to something else in the window; not when another window
     *             is looked at, nor when the field itself is taken away
     */
    public void onLeft(Consumer<String> left) {
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                // later, because what becomes of the text may change the very list that this is a row of
                Platform.runLater(() -> {
                    if (getScene() != null && getScene().getFocusOwner() != this) {
                        left.accept(getText());
                    }
                });
            }
        });
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || !taken.test(text)) {
            super.paste();
        }
    }

    private void keyPressed(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && (event.getCode() == KeyCode.TAB || event.getCode() == KeyCode.ENTER)) {
            boolean back = event.getCode() == KeyCode.TAB && event.isShiftDown();
            Node here = this;
            here.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inside = (width <= 0 ? getWidth() : width) - insets.getLeft() - insets.getRight();
        // the skin wraps a little before the edge
        return height(getText(), Math.max(1, inside - 1));
    }

    /** One line: a box asks for this at the narrowest width, where the whole text would be very high. */
    @Override
    protected double computeMinHeight(double width) {
        return height("", 0);
    }

    private double height(String text, double wrap) {
        measure.setFont(getFont());
        // a line always has room for its letters, an empty text too
        measure.setText(text == null || text.isEmpty() ? "X" : text);
        measure.setWrappingWidth(wrap);
        Insets insets = getInsets();
        return Math.ceil(measure.getLayoutBounds().getHeight()) + insets.getTop() + insets.getBottom();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 160;
    }
}
