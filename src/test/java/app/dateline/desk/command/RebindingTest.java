package app.dateline.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person gives a command another key; the window is not needed for it. */
class RebindingTest {
    private final List<String> ran = new ArrayList<>();
    private final Commands commands = new Commands();
    private final Command bold = commands.add(command("bold", "Ctrl+B"));
    private final Command italic = commands.add(command("italic", "Ctrl+I"));
    private Rebinding rebinding;

    private Command command(String id, String key) {
        return Command.of(id, null, key.replace("Ctrl", "Shortcut"), () -> ran.add(id));
    }

    @BeforeEach
    void begin() {
        rebinding = new Rebinding(commands, commands.keysProperty()::set);
    }

    private static KeyEvent press(String text, KeyCode code, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", text, code, false, control, alt, false);
    }

    private void press(KeyCode code, boolean control) {
        commands.handle(press("", code, control, false));
    }

    private String said() {
        return rebinding.saidProperty().get().key();
    }

    @Test
    void theNextKeyIsTheCommandsAndRunsItFromThenOn() {
        rebinding.begin(bold);
        press(KeyCode.CONTROL, true);
        press(KeyCode.J, true);
        assertThat(ran).isEmpty();
        assertThat(said()).isEqualTo("desk.keys.done");
        press(KeyCode.J, true);
        press(KeyCode.B, true);
        assertThat(ran).containsExactly("bold");
    }

    @Test
    void aKeyOfARussianLayoutIsTheOneAtItsPlace() {
        rebinding.begin(bold);
        commands.handle(press("о", KeyCode.UNDEFINED, true, false));
        assertThat(commands.key(bold).getValue()).isEqualTo(KeyCombination.valueOf("Shortcut+J"));
        commands.handle(press("о", KeyCode.UNDEFINED, true, false));
        press(KeyCode.J, true);
        assertThat(ran).containsExactly("bold", "bold");
    }

    @Test
    void aKeyThatAnotherCommandHasIsSaidAndTakenOnlyWhenItIsPressedAgain() {
        rebinding.begin(bold);
        press(KeyCode.I, true);
        assertThat(said()).isEqualTo("desk.keys.taken");
        assertThat(commands.key(italic).getValue()).isEqualTo(KeyCombination.valueOf("Shortcut+I"));
        press(KeyCode.I, true);
        assertThat(commands.key(bold).getValue()).isEqualTo(KeyCombination.valueOf("Shortcut+I"));
        assertThat(commands.key(italic).getValue()).isNull();

        rebinding.standard(italic);
        assertThat(commands.key(italic).getValue()).isEqualTo(KeyCombination.valueOf("Shortcut+I"));
        assertThat(commands.key(bold).getValue()).isEqualTo(KeyCombination.valueOf("Shortcut+B"));
    }

    @Test
    void aKeyThatWritesIsNotTakenAndOneMayBePressedInstead() {
        rebinding.begin(bold);
        press(KeyCode.A, false);
        assertThat(said()).isEqualTo("desk.keys.not-free");
        press(KeyCode.F8, false);
        assertThat(commands.key(bold).getValue()).isEqualTo(KeyCombination.valueOf("F8"));
    }

    @Test
    void escapeLeavesTheKeyAndBackspaceTakesItAway() {
        rebinding.begin(bold);
        press(KeyCode.ESCAPE, false);
        assertThat(commands.key(bold).getValue()).isEqualTo(KeyCombination.valueOf("Shortcut+B"));
        press(KeyCode.B, true);
        assertThat(ran).containsExactly("bold");

        rebinding.begin(bold);
        press(KeyCode.BACK_SPACE, false);
        press(KeyCode.B, true);
        assertThat(ran).containsExactly("bold");
        rebinding.allStandard();
        press(KeyCode.B, true);
        assertThat(ran).containsExactly("bold", "bold");
    }
}
