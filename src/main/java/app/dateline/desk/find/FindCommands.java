package app.dateline.desk.find;

import app.dateline.desk.command.Command;
import app.dateline.desk.command.Commands;
import app.dateline.desk.editor.EditorView;
import app.dateline.desk.open.Current;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.feather.Feather;

/** Declares finding in the open article. */
public final class FindCommands {
    private final FindModel model;
    private final FindBar bar;
    private final EditorView text;
    private final Runnable uncover;

    /** @param uncover takes away what lies over the text */
    public FindCommands(FindModel model, FindBar bar, EditorView text, Runnable uncover) {
        this.uncover = uncover;
        this.model = model;
        this.bar = bar;
        this.text = text;
    }

    /** @param archive opens finding and replacing in all articles, of what is selected in the text */
    public void addTo(Commands commands, Current current, Consumer<String> archive) {
        BooleanBinding open = Bindings.isNotNull(current.openProperty());
        commands.add(Command.of("find", Feather.SEARCH, "Shortcut+F", open, () -> open(false)));
        commands.add(Command.of("replace", null, "Shortcut+H", open, () -> open(true)));
        commands.add(Command.of("find-next", Feather.CHEVRON_DOWN, "F3", open, () -> step(model::next)));
        commands.add(Command.of("find-previous", Feather.CHEVRON_UP, "Shift+F3", open, () -> step(model::previous)));
        commands.add(Command.of(
                "replace-archive", Feather.ARCHIVE, "Shortcut+Shift+H", () -> archive.accept(text.focused().selection())));
    }

    private void open(boolean replace) {
        uncover.run();
        bar.remember();
        model.open(text.spot(), text.focused().selected().getStart(), text.focused().selection(), replace);
        bar.focus();
    }

    /** Goes on with what was looked for before. */
    private void step(Runnable step) {
        if (model.openProperty().get()) {
            step.run();
        } else {
            open(false);
        }
    }
}
