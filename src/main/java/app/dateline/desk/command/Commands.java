package app.dateline.desk.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Every command of the window, in the order of the menus. */
public final class Commands {
    private final List<Command> all = new ArrayList<>();
    private final Map<Command, ObservableBooleanValue> places = new HashMap<>();
    private final ObjectProperty<KeyMap> keys = new SimpleObjectProperty<>(KeyMap.STANDARD);
    private Consumer<KeyEvent> diverted;

    /** @throws IllegalArgumentException if another command has the id or the key */
    public Command add(Command command) {
        for (Command other : all) {
            boolean sameKey = command.key().isPresent() && command.key().equals(other.key());
            if (other.id().equals(command.id()) || sameKey) {
                throw new IllegalArgumentException(command.id() + " clashes with " + other.id());
            }
        }
        all.add(command);
        return command;
    }

    /**
     * The same for a command whose key means something else elsewhere.
     *
     * @param here whether the focus is where the key counts; the command itself is for everywhere
     */
    public Command add(Command command, ObservableBooleanValue here) {
        places.put(add(command), here);
        return command;
    }

    public List<Command> all() {
        return Collections.unmodifiableList(all);
    }

    /** @throws java.util.NoSuchElementException if there is none */
    public Command get(String id) {
        return all.stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    /** Which keys hold now. */
    public ObjectProperty<KeyMap> keysProperty() {
        return keys;
    }

    /** The command's key as it is now; null for none. */
    public ObservableValue<KeyCombination> key(Command command) {
        return keys.map(now -> now.of(command));
    }

    /** Whether the command's key counts wherever the focus is. */
    public boolean isForEverywhere(Command command) {
        return !places.containsKey(command);
    }

    /** Gives every key to another and runs no command by it, until it is called with null. */
    void divert(Consumer<KeyEvent> to) {
        diverted = to;
    }

    /** To be set as a filter on the scene: runs the command of the key that was pressed, whatever the layout. */
    public void handle(KeyEvent event) {
        if (diverted != null) {
            diverted.accept(event);
            event.consume();
            return;
        }
        Optional<KeyEvent> latin = LatinKeys.of(event);
        for (Command command : all) {
            KeyCombination key = keys.get().of(command);
            boolean pressed = key != null && (key.match(event) || latin.filter(key::match).isPresent());
            ObservableBooleanValue place = places.get(command);
            if (pressed && (place == null || place.get()) && command.run()) {
                event.consume();
                return;
            }
        }
    }
}
