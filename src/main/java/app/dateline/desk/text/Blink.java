package app.dateline.desk.text;

import app.dateline.desk.task.Pause;
import javafx.util.Duration;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyleClassedTextArea;

/**
 * Lets the caret blink while its text has the focus, and stand still while a person types. The text control's own
 * blinking, which the stylesheet turns off, is an animation, for which the whole window is gone through for changes sixty
 * times a second.
 */
final class Blink {
    private final StyleClassedTextArea area;
    private final Pause half = new Pause(Duration.millis(500), this::turn);

    Blink(StyleClassedTextArea area) {
        this.area = area;
        area.focusedProperty().subscribe(this::begin);
        area.caretPositionProperty().addListener(_ -> begin());
    }

    private void begin() {
        boolean on = area.isFocused();
        show(on);
        if (on) {
            half.restart();
        } else {
            half.stop();
        }
    }

    private void turn() {
        show(area.getShowCaret() != CaretVisibility.ON);
        half.restart();
    }

    private void show(boolean on) {
        area.setShowCaret(on ? CaretVisibility.ON : CaretVisibility.OFF);
    }
}
