package app.dateline.desk.command;

import app.dateline.article.Message;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A person gives a command another key: chooses the command, presses the key, and presses it again if another command
 * has it. FX thread only.
 */
public final class Rebinding {
    private final Commands commands;
    private final Consumer<KeyMap> keep;
    private final ReadOnlyObjectWrapper<Command> waiting = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> said = new ReadOnlyObjectWrapper<>();
    private KeyCombination taken;

    /** @param keep takes the keys that hold from now on */
    public Rebinding(Commands commands, Consumer<KeyMap> keep) {
        this.commands = commands;
        this.keep = keep;
    }

    /** The command that waits for its key; null for none. */
    public ReadOnlyObjectProperty<Command> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** What a person should know now; null for nothing. */
    public ReadOnlyObjectProperty<Message> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** From now on the next keys are for this command and run nothing. */
    public void begin(Command command) {
        taken = null;
        waiting.set(command);
        said.set(Message.of("desk.keys.press", name(command)));
        commands.divert(this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode().isModifierKey()) {
            return;
        }
        boolean plain = !event.isShiftDown() && !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        switch (event.getCode()) {
            case ESCAPE -> cancel();
            case BACK_SPACE, DELETE -> {
                if (plain) {
                    end(waiting.get(), null, "desk.keys.none");
                }
            }
            default -> KeyMap.pressed(event)
                    .ifPresentOrElse(this::offered, () -> said.set(Message.of("desk.keys.not-free")));
        }
    }

    private void offered(KeyCombination key) {
        Command command = waiting.get();
        Optional<Command> holder =
                commands.keysProperty().get().holder(key, commands.all()).filter(other -> other != command);
        if (holder.isPresent() && !key.equals(taken)) {
            taken = key;
            said.set(Message.of("desk.keys.taken", key.getDisplayText(), name(holder.get()), name(command)));
            return;
        }
        end(command, key, "desk.keys.done");
    }

    /** Gives the command the key that it had of itself, and takes it from another that has it. */
    public void standard(Command command) {
        end(command, command.key().orElse(null), command.key().isPresent() ? "desk.keys.done" : "desk.keys.none");
    }

    /** Gives every command the key that it had of itself. */
    public void allStandard() {
        stop();
        said.set(Message.of("desk.keys.all-standard"));
        keep.accept(KeyMap.STANDARD);
    }

    /** Leaves the key as it was. */
    public void cancel() {
        stop();
        said.set(null);
    }

    private void end(Command command, KeyCombination key, String words) {
        stop();
        said.set(Message.of(words, name(command), key == null ? "" : key.getDisplayText()));
        keep.accept(commands.keysProperty().get().with(command, key));
    }

    private void stop() {
        taken = null;
        waiting.set(null);
        commands.divert(null);
    }

    private static Message name(Command command) {
        return Message.of(command.words());
    }
}
