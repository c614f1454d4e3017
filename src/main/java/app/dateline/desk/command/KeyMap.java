package app.dateline.desk.command;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which key runs which command: the command's own, or the one that a person chose. A key runs one command at most; a
 * person's choice goes before what a command has of itself. Immutable.
 *
 * @param chosen by the commands' ids; empty for a command that shall have none
 */
public record KeyMap(Map<String, Optional<KeyCombination>> chosen) {
    public static final KeyMap STANDARD = new KeyMap(Map.of());

    private static final Logger LOG = LoggerFactory.getLogger(KeyMap.class);

    public KeyMap {
        chosen = Map.copyOf(chosen);
    }

    /** Null for none. */
    public KeyCombination of(Command command) {
        Optional<KeyCombination> mine = chosen.get(command.id());
        if (mine != null) {
            return mine.orElse(null);
        }
        return command.key().filter(key -> !chosen.containsValue(Optional.of(key))).orElse(null);
    }

    public boolean isChosen(Command command) {
        return chosen.containsKey(command.id());
    }

    /** What the key runs now. */
    public Optional<Command> holder(KeyCombination key, Collection<Command> among) {
        return among.stream().filter(command -> key.equals(of(command))).findFirst();
    }

    /**
     * Gives the command the key and takes it from the one that had it.
     *
     * @param key null for none
     */
    public KeyMap with(Command command, KeyCombination key) {
        Map<String, Optional<KeyCombination>> next = new HashMap<>(chosen);
        Optional<KeyCombination> given = Optional.ofNullable(key);
        next.values().removeIf(other -> other.isPresent() && other.equals(given));
        if (given.equals(command.key())) {
            next.remove(command.id());
        } else {
            next.put(command.id(), given);
        }
        return new KeyMap(next);
    }

    /** As {@link #read} takes it. */
    public Map<String, String> written() {
        Map<String, String> written = new TreeMap<>();
        chosen.forEach((id, key) -> written.put(id, key.map(KeyCombination::getName).orElse("")));
        return written;
    }

    /** Passes over what is no command, no key, or a key that another command has been given already. */
    public static KeyMap read(Map<String, String> written, Collection<Command> commands) {
        KeyMap map = STANDARD;
        for (Map.Entry<String, String> one : new TreeMap<>(written).entrySet()) {
            Optional<Command> command =
                    commands.stream().filter(c -> c.id().equals(one.getKey())).findFirst();
            Optional<KeyCombination> key = key(one.getValue());
            boolean none = one.getValue().isEmpty();
            if (command.isEmpty() || key.isEmpty() && !none || key.isPresent() && map.chosen.containsValue(key)) {
                LOG.warn("The key {} for the command {} is passed over", one.getValue(), one.getKey());
            } else {
                map = map.with(command.get(), key.orElse(null));
            }
        }
        return map;
    }

    private static Optional<KeyCombination> key(String name) {
        try {
            return Optional.of(KeyCombination.valueOf(name))
                    .filter(KeyCodeCombination.class::isInstance)
                    .filter(key -> isFree((KeyCodeCombination) key));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** The key that was pressed, by its place on the keyboard; empty for one that writes or moves the caret. */
    static Optional<KeyCombination> pressed(KeyEvent event) {
        KeyEvent latin = LatinKeys.of(event).orElse(event);
        boolean control = event.isControlDown() && !event.isShortcutDown();
        boolean meta = event.isMetaDown() && !event.isShortcutDown();
        if (latin.getCode().isModifierKey() || latin.getCode() == KeyCode.UNDEFINED) {
            return Optional.empty();
        }
        KeyCodeCombination key = new KeyCodeCombination(
                latin.getCode(),
                down(event.isShiftDown()),
                down(control),
                down(event.isAltDown()),
                down(meta),
                down(event.isShortcutDown()));
        return isFree(key) ? Optional.of(key) : Optional.empty();
    }

    private static ModifierValue down(boolean is) {
        return is ? ModifierValue.DOWN : ModifierValue.UP;
    }

    private static boolean isFree(KeyCodeCombination key) {
        KeyCode code = key.getCode();
        if (code.isFunctionKey()) {
            // the systems close a window by it
            return !(code == KeyCode.F4 && key.getAlt() == ModifierValue.DOWN);
        }
        boolean held = key.getShortcut() == ModifierValue.DOWN
                || key.getControl() == ModifierValue.DOWN
                || key.getAlt() == ModifierValue.DOWN;
        return held
                && switch (code) {
                    case TAB, BACK_SPACE, DELETE, ESCAPE, SPACE, UNDEFINED -> false;
                    default -> !code.isNavigationKey() && !code.isModifierKey();
                };
    }
}
