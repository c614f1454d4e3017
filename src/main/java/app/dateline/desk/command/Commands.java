package app.dateline.desk.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyEvent;

/** Every command of the window, in the order of the menus. */
public final class Commands {
    private final List<Command> all = new ArrayList<>();
    private final Map<Command, ObservableBooleanValue> places = new HashMap<>();

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

    /** To be set as a filter on the scene: runs the command of the key that was pressed, whatever the layout. */
    public void handle(KeyEvent event) {
        Optional<KeyEvent> latin = LatinKeys.of(event);
        for (Command command : all) {
            boolean pressed = command.key()
                    .filter(key -> key.match(event) || latin.filter(key::match).isPresent())
                    .isPresent();
            ObservableBooleanValue place = places.get(command);
            if (pressed && (place == null || place.get()) && command.run()) {
                event.consume();
                return;
            }
        }
    }
}
