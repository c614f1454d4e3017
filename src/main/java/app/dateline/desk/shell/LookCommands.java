package app.dateline.desk.shell;

import app.dateline.desk.command.Command;
import app.dateline.desk.command.Commands;
import app.dateline.desk.command.Rebinding;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.settings.Display;
import app.dateline.desk.settings.Settings;
import app.dateline.desk.tour.TourModel;
import app.dateline.desk.tour.TourStep;
import app.dateline.desk.tour.TourView;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** How large things are, where the focus goes, which key does what, and where to find it all. */
final class LookCommands {
    private final DeskModel model;
    private final TourModel tour = new TourModel();

    LookCommands(DeskModel model) {
        this.model = model;
    }

    /** @param places where in the window the steps of the tour are */
    void addTo(Commands commands, Window window, UiWords words, Panes panes, Function<TourStep, Node> places) {
        commands.add(Command.of("pane-next", null, "F6", () -> panes.go(1, window.focusOwner())));
        commands.add(Command.of("pane-previous", null, "Shift+F6", () -> panes.go(-1, window.focusOwner())));

        add(commands, "scale-larger", "Shortcut+Equals", Display::larger);
        add(commands, "scale-smaller", "Shortcut+Minus", Display::smaller);
        add(commands, "scale-standard", "Shortcut+0", display -> display.withScale(100));
        add(commands, "text-larger", "Alt+Equals", display -> display.withText(1));
        add(commands, "text-smaller", "Alt+Minus", display -> display.withText(-1));
        add(commands, "line-wider", "", display -> display.withLine(1));
        add(commands, "line-narrower", "", display -> display.withLine(-1));
        add(commands, "typewriter", "Shift+F11", display -> display.withTypewriter(!display.typewriter()));

        Rebinding rebinding = new Rebinding(commands, keys -> choose(s -> s.withKeys(keys.written())));
        KeyHelp help = new KeyHelp(commands, rebinding, words);
        window.over(help.node());
        commands.add(Command.of("keys", Feather.HELP_CIRCLE, "F1", help::toggle));

        window.over(new TourView(tour, words, places));
        commands.add(Command.of("tour", Feather.COMPASS, "", () -> {
            if (tour.stepProperty().get() == null) {
                window.showPanels();
                tour.begin();
            } else {
                tour.end();
            }
        }));
    }

    /** Shows a new person around, once a profile. */
    void welcome(Commands commands) {
        if (!model.settingsProperty().get().toured()) {
            choose(settings -> settings.withToured(true));
            commands.get("tour").run();
        }
    }

    private void add(Commands commands, String id, String key, UnaryOperator<Display> change) {
        commands.add(Command.of(id, null, key, () -> choose(s -> s.withDisplay(change.apply(s.display())))));
    }

    private void choose(UnaryOperator<Settings> change) {
        model.choose(change.apply(model.settingsProperty().get()));
    }
}
