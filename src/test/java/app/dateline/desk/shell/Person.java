package app.dateline.desk.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody at the window with a keyboard, who goes on when the window has taken in what was done. */
final class Person {
    private static final long PATIENCE_SECONDS = 60;

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
        robot.press(keys);
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.release(keys[i]);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    void focus(String id) throws TimeoutException {
        awaitNode("#" + id);
        Node node = robot.lookup("#" + id).query();
        robot.interact(node::requestFocus);
    }

    void type(String words) {
        robot.write(words, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** At the place in the field where it was left. */
    void write(String id, String words) throws TimeoutException {
        focus(id);
        type(words);
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
