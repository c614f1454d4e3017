package app.dateline.desk.shell;

import app.dateline.desk.command.Command;
import app.dateline.desk.command.Commands;
import app.dateline.desk.editor.EditorModel;
import app.dateline.desk.editor.EditorView;
import app.dateline.desk.open.Current;
import app.dateline.desk.settings.TypingHelp;
import app.dateline.desk.typography.TypographyModel;
import app.dateline.text.typography.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.kordamp.ikonli.feather.Feather;

/** What a user can do about typography: mend a text, and choose what is mended while typing. */
final class TypingCommands {
    /** Of the switches, in the order of the menus. */
    static final List<String> SWITCHES = switches();

    private final DeskModel model;

    TypingCommands(DeskModel model) {
        this.model = model;
    }

    private static List<String> switches() {
        List<String> ids = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            ids.add("typing-" + kind.code());
        }
        ids.add("show-spaces");
        return List.copyOf(ids);
    }

    void addTo(Commands commands, TypographyModel typography, EditorModel editor, EditorView text, Current current) {
        BooleanBinding open = Bindings.isNotNull(current.openProperty());
        commands.add(Command.of("typography", Feather.TYPE, "Shortcut+Shift+T", open, () -> text.selected()
                .ifPresentOrElse(typography::mend, () -> typography.mend(editor.activeProperty().get()))));
        for (Kind kind : Kind.values()) {
            commands.add(Command.toggle(
                    "typing-" + kind.code(), "", is(help -> help.kinds().contains(kind)), () -> choose(help -> help.withSwitched(kind))));
        }
        commands.add(Command.toggle(
                "show-spaces",
                "Shortcut+Shift+8",
                is(TypingHelp::spacesShown),
                () -> choose(help -> help.withSpacesShown(!help.spacesShown()))));
    }

    private BooleanBinding is(Predicate<TypingHelp> on) {
        return Bindings.createBooleanBinding(
                () -> on.test(model.settingsProperty().get().typing()), model.settingsProperty());
    }

    private void choose(UnaryOperator<TypingHelp> change) {
        model.choose(model.settingsProperty().get().withTyping(change.apply(model.settingsProperty().get().typing())));
    }
}
