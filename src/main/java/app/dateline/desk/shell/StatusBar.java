package app.dateline.desk.shell;

import app.dateline.article.Message;
import app.dateline.desk.command.Commands;
import app.dateline.desk.control.Gap;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.findings.Findings;
import app.dateline.desk.findings.FindingsModel;
import app.dateline.desk.open.SaveStatus;
import app.dateline.desk.portal.PortalModel;
import app.dateline.desk.settings.Settings;
import app.dateline.desk.settings.Theme;
import app.dateline.desk.task.Tasks;
import app.dateline.proof.Severity;
import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.TaskProgressView;

/** The bottom of the window: is my text stored, is it sent, what is wrong, what is going on. */
final class StatusBar {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private static final PseudoClass BLOCKING = PseudoClass.getPseudoClass("blocking");

    private final HBox node = new HBox();

    StatusBar(
            UiWords words,
            DeskModel model,
            PortalModel portal,
            FindingsModel findings,
            Runnable showProblems,
            Tasks tasks,
            Commands commands) {
        node.getStyleClass().add("status");
        ObservableValue<SaveStatus> saved = model.statusProperty();
        Label save = new Label();
        save.setId("status-saved");
        save.textProperty()
                .bind(Bindings.createStringBinding(() -> said(words, saved.getValue()), saved, words.languageProperty()));
        saved.subscribe(now -> save.getStyleClass().setAll("label", style(now)));
        Label sync = new Label();
        sync.setId("status-portal");
        sync.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> sync(words, portal),
                        portal.standingProperty(),
                        portal.addressProperty(),
                        portal.busyProperty(),
                        words.languageProperty()));
        node.getChildren()
                .setAll(
                        save,
                        sync,
                        new Gap(),
                        work(words, tasks),
                        problems(words, findings, showProblems),
                        look(words, model, commands));
    }

    private static String sync(UiWords words, PortalModel portal) {
        URI address = portal.addressProperty().get();
        if (address == null) {
            return words.now("desk.status.no-portal");
        }
        if (portal.busyProperty().get()) {
            return words.now("desk.status.syncing", address.getAuthority());
        }
        int waiting = portal.standingProperty().get().waiting();
        return words.now(waiting == 0 ? "desk.status.all-sent" : "desk.status.to-send", address.getAuthority(), waiting);
    }

    private static Button problems(UiWords words, FindingsModel findings, Runnable show) {
        Button button = new Button();
        button.setId("status-problems");
        button.getStyleClass().add("flat");
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            Findings found = findings.findings();
                            long blocking = found.count(Severity.BLOCKING);
                            long all = blocking + found.count(Severity.WARNING);
                            return blocking == 0
                                    ? words.now("desk.status.problems", all)
                                    : words.now("desk.status.blocking", all, blocking);
                        },
                        findings.findingsProperty(),
                        words.languageProperty()));
        button.visibleProperty().bind(findings.findingsProperty().map(found -> found.article() != null));
        findings.findingsProperty()
                .subscribe(found ->
                        button.pseudoClassStateChanged(BLOCKING, found.count(Severity.BLOCKING) > 0));
        button.setOnAction(_ -> show.run());
        return button;
    }

    /** Light or dark, and the language of the interface. */
    private static MenuButton look(UiWords words, DeskModel model, Commands commands) {
        MenuButton button = new MenuButton();
        button.setId("status-look");
        button.getStyleClass().add("flat");
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            Settings settings = model.settingsProperty().get();
                            return words.now(
                                    "desk.status.look",
                                    Message.of("desk.status.theme." + code(settings.theme())),
                                    Message.of("desk.status.interface." + settings.language().code()));
                        },
                        model.settingsProperty(),
                        words.languageProperty()));
        for (String id : List.of("theme-light", "theme-dark", "theme-system", "interface-ru", "interface-en")) {
            MenuItem item = TopBar.item(commands, id, words);
            item.setId("look-" + id);
            button.getItems().add(item);
        }
        Menu typing = new Menu();
        typing.textProperty().bind(words.say("desk.menu.typing"));
        for (String id : TypingCommands.SWITCHES) {
            MenuItem item = TopBar.item(commands, id, words);
            item.setId("look-" + id);
            typing.getItems().add(item);
        }
        button.getItems().add(typing);
        button.setPopupSide(javafx.geometry.Side.TOP);
        return button;
    }

    private static String code(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    HBox node() {
        return node;
    }

    /** To its first button that can be pressed. */
    void focus() {
        node.getChildren().stream()
                .filter(part -> part.isFocusTraversable() && part.isVisible())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static String said(UiWords words, SaveStatus status) {
        return switch (status) {
            case null -> "";
            case SaveStatus.Fresh _ -> words.now("desk.status.fresh");
            case SaveStatus.Saved(var at) -> "● " + words.now("desk.status.saved", TIME.format(at));
            case SaveStatus.Waiting _ -> "○ " + words.now("desk.status.waiting");
            case SaveStatus.Failed(var why) -> "● " + words.now("desk.status.failed", words.now(why));
        };
    }

    private static String style(SaveStatus status) {
        return switch (status) {
            case SaveStatus.Saved _ -> "good";
            case SaveStatus.Failed _ -> "blocking";
            case null, default -> "muted";
        };
    }

    private static Button work(UiWords words, Tasks tasks) {
        Button button = new Button();
        button.setId("status-tasks");
        button.getStyleClass().add("flat");
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.now("desk.status.tasks", tasks.shown().size()),
                        tasks.shown(),
                        words.languageProperty()));
        button.visibleProperty().bind(Bindings.isNotEmpty(tasks.shown()));
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> {
            TaskProgressView<Task<?>> view = new TaskProgressView<>();
            Bindings.bindContent(view.getTasks(), tasks.shown());
            PopOver over = new PopOver(view);
            over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
            over.show(button);
        });
        return button;
    }
}
