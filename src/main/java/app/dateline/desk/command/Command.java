package app.dateline.desk.command;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * One thing that a user can do: menus, toolbar, keys, palette and help are made from it.
 *
 * @param id      its words are {@code desk.command.ID}
 * @param icon    null where there is none
 * @param key     the one that it has of itself, empty where there is none; a person may choose another
 * @param enabled false while there is nothing to do it to
 * @param on      whether it is on, of one that switches something; null of any other
 */
public record Command(
        String id, Ikon icon, Optional<KeyCombination> key, ObservableBooleanValue enabled, ObservableBooleanValue on, Runnable action) {

    private static final ObservableBooleanValue ALWAYS = Bindings.createBooleanBinding(() -> true);

    /** @param key as {@link KeyCombination#valueOf} reads it, {@code Shortcut+N}; "" for none */
    public static Command of(String id, Ikon icon, String key, Runnable action) {
        return of(id, icon, key, ALWAYS, action);
    }

    public static Command of(String id, Ikon icon, String key, ObservableBooleanValue enabled, Runnable action) {
        return new Command(
                id,
                icon,
                key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key)),
                enabled,
                null,
                action);
    }

    /** One that switches something on or off. */
    public static Command toggle(String id, String key, ObservableBooleanValue on, Runnable action) {
        Command command = of(id, null, key, action);
        return new Command(id, null, command.key(), command.enabled(), on, action);
    }

    public String words() {
        return "desk.command." + id;
    }

    /** Does it unless it is disabled; says whether it did. */
    public boolean run() {
        if (!enabled.get()) {
            return false;
        }
        action.run();
        return true;
    }
}
