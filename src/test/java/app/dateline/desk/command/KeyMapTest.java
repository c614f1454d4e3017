package app.dateline.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

/** Which key runs which command. */
class KeyMapTest {
    private static final Command BOLD = command("bold", "Shortcut+B");
    private static final Command ITALIC = command("italic", "Shortcut+I");
    private static final Command TOUR = command("tour", "");
    private static final List<Command> ALL = List.of(BOLD, ITALIC, TOUR);

    private static Command command(String id, String key) {
        return Command.of(id, null, key, () -> {});
    }

    private static KeyCombination key(String name) {
        return KeyCombination.valueOf(name);
    }

    @Test
    void aCommandHasItsOwnKeyUntilAPersonChoosesAnother() {
        assertThat(KeyMap.STANDARD.of(BOLD)).isEqualTo(key("Shortcut+B"));
        assertThat(KeyMap.STANDARD.of(TOUR)).isNull();
        assertThat(KeyMap.STANDARD.with(BOLD, key("Alt+J")).of(BOLD)).isEqualTo(key("Alt+J"));
    }

    @Test
    void aKeyThatIsTakenFromACommandLeavesItWithoutOne() {
        KeyMap map = KeyMap.STANDARD.with(TOUR, key("Shortcut+B"));
        assertThat(map.of(TOUR)).isEqualTo(key("Shortcut+B"));
        assertThat(map.of(BOLD)).isNull();
        assertThat(map.holder(key("Shortcut+B"), ALL)).contains(TOUR);
    }

    @Test
    void backToItsOwnKeyTakesItBackFromTheOneThatHasIt() {
        KeyMap map = KeyMap.STANDARD.with(TOUR, key("Shortcut+B")).with(BOLD, key("Shortcut+B"));
        assertThat(map).isEqualTo(KeyMap.STANDARD);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        KeyMap map = KeyMap.STANDARD
                .with(BOLD, key("Shortcut+Alt+Open Bracket"))
                .with(ITALIC, null)
                .with(TOUR, key("Shift+F9"));
        assertThat(map.written()).containsEntry("italic", "");
        assertThat(KeyMap.read(map.written(), ALL)).isEqualTo(map);
    }

    @Test
    void whatIsNoCommandNoKeyOrAKeyThatWritesIsPassedOver() {
        KeyMap map = KeyMap.read(
                Map.of("no-such", "Alt+J", "bold", "Shortcut+Nonsense", "italic", "Shift+A", "tour", "Alt+T"), ALL);
        assertThat(map).isEqualTo(KeyMap.STANDARD.with(TOUR, key("Alt+T")));
        assertThat(KeyMap.read(Map.of("bold", "Enter"), ALL)).isEqualTo(KeyMap.STANDARD);
        assertThat(KeyMap.read(Map.of("bold", "Shortcut+Left"), ALL)).isEqualTo(KeyMap.STANDARD);
        assertThat(KeyMap.read(Map.of("bold", "+"), ALL)).isEqualTo(KeyMap.STANDARD);
    }

    @Test
    void ofTwoCommandsThatAreGivenOneKeyTheFirstHasIt() {
        KeyMap map = KeyMap.read(Map.of("bold", "Alt+J", "tour", "Alt+J"), ALL);
        assertThat(map.of(BOLD)).isEqualTo(key("Alt+J"));
        assertThat(map.of(TOUR)).isNull();
    }

    @Test
    void noKeyEverRunsTwoCommandsAndAnythingThatCanBeChosenIsReadAgain() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            commands.add(command("c" + i, i < 5 ? "Shortcut+" + (char) ('A' + i) : ""));
        }
        for (int round = 0; round < 300; round++) {
            KeyMap map = KeyMap.STANDARD;
            for (int i = 0; i < 12; i++) {
                Command command = commands.get(random.nextInt(commands.size()));
                map = switch (random.nextInt(4)) {
                    case 0 -> map.with(command, null);
                    case 1 -> map.with(command, command.key().orElse(null));
                    default -> map.with(command, key("Shortcut+" + (char) ('A' + random.nextInt(8))));
                };
                List<KeyCombination> held =
                        commands.stream().map(map::of).filter(key -> key != null).toList();
                assertThat(held).as("seed %d", seed).doesNotHaveDuplicates();
            }
            KeyMap read = KeyMap.read(map.written(), commands);
            assertThat(commands.stream().map(read::of)).as("seed %d", seed)
                    .containsExactlyElementsOf(commands.stream().map(map::of).toList());
        }
    }
}
