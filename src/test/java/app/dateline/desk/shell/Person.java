package app.dateline.desk.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody at the window with a keyboard, who goes on when the window has taken in what was done. */
final class Person {
    private static final long PATIENCE_SECONDS = 60;

    /** Comes back when the window has got to it; the robot's own ways to press a key wait for fifty milliseconds more. */
    private static final Runnable NOTHING = () -> {};

    private final FxRobot robot;

    Person(FxRobot robot) {
        this.robot = robot;
    }

    void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void awaitNode(String query) throws TimeoutException {
        await(() -> robot.lookup(query).tryQuery().isPresent());
    }

    void awaitShown(String query) throws TimeoutException {
        await(() -> robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent());
    }

    Labeled saved() {
        return robot.lookup("#status-saved").queryLabeled();
    }

    void awaitSaved() throws TimeoutException {
        await(() -> saved().getText().contains("Saved"));
    }

    StyleClassedTextArea text(String id) {
        return robot.lookup("#" + id).queryAs(StyleClassedTextArea.class);
    }

    /** All at once, the first is let go last. */
    void keys(KeyCode... keys) {
        KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
        for (KeyCode key : keys) {
            keyboard.pressNoWait(key);
            robot.interactNoWait(NOTHING);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            keyboard.releaseNoWait(keys[i]);
            robot.interactNoWait(NOTHING);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    void focus(String id) throws TimeoutException {
        awaitNode("#" + id);
        Node node = robot.lookup("#" + id).query();
        robot.interact(node::requestFocus);
    }

    void type(String words) {
        Scene scene = robot.window(window -> window.isFocused()).getScene();
        for (String letter : words.split("")) {
            KeyCode key = letter.equals("\n") ? KeyCode.ENTER : KeyCode.UNDEFINED;
            robot.robotContext().getBaseRobot().typeKeyboard(scene, key, letter);
            robot.interactNoWait(NOTHING);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** At the place in the field where it was left. */
    void write(String id, String words) throws TimeoutException {
        focus(id);
        type(words);
    }

    /** So quickly that it is one burst of typing, however slow the machine. */
    void writeAtOnce(String id, String words) throws TimeoutException {
        focus(id);
        Node field = robot.lookup("#" + id).query();
        robot.interact(() -> words.chars().mapToObj(Character::toString).forEach(letter -> Event.fireEvent(
                field, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false))));
    }

    /** By key, since on a small window a button may be scrolled out of sight. */
    void press(String id) throws TimeoutException {
        awaitNode("#" + id);
        Node button = robot.lookup("#" + id).query();
        await(() -> !button.isDisabled());
        robot.interact(button::requestFocus);
        keys(KeyCode.SPACE);
    }

    /** @param digit of the inspector's tab, in their order */
    void tab(KeyCode digit) {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, digit);
    }

    /** An article in an empty editor. */
    void begin() throws TimeoutException {
        keys(KeyCode.CONTROL, KeyCode.N);
        awaitShown("#editor");
    }
}
