package app.dateline.desk.shell;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keys that are pressed and let go without a keyboard. On the FX thread. */
final class Typist {
    private Typist() {}

    static void press(Node where, String letter) {
        KeyCode code = letter.equals(" ") ? KeyCode.SPACE : KeyCode.UNDEFINED;
        Event.fireEvent(where, new KeyEvent(KeyEvent.KEY_PRESSED, "", letter, code, false, false, false, false));
        Event.fireEvent(where, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        Event.fireEvent(where, new KeyEvent(KeyEvent.KEY_RELEASED, "", letter, code, false, false, false, false));
    }

    static void escape(Node where) {
        Event.fireEvent(where, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    }
}
