package app.dateline.desk.shell;

import app.dateline.desk.control.UiWords;
import app.dateline.desk.open.SaveStatus;
import app.dateline.desk.task.Tasks;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
            ObservableValue<SaveStatus> saved,
            ObservableValue<String> portal,
            ObservableValue<String> problems,
            ObservableValue<Boolean> blocking,
            Runnable showProblems,
            Tasks tasks,
            MenuButton look) {
        node.getStyleClass().add("status");
        Label save = new Label();
        save.setId("status-saved");
        save.textProperty()
                .bind(Bindings.createStringBinding(() -> said(words, saved.getValue()), saved, words.languageProperty()));
        saved.addListener((_, _, now) -> save.getStyleClass().setAll("label", style(now)));
        save.getStyleClass().setAll("label", style(saved.getValue()));
        Label waiting = new Label();
        waiting.setId("status-portal");
        waiting.textProperty().bind(portal);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button wrong = new Button();
        wrong.setId("status-problems");
        wrong.getStyleClass().add("flat");
        wrong.textProperty().bind(problems);
        wrong.setOnAction(_ -> showProblems.run());
        blocking.addListener((_, _, now) -> wrong.pseudoClassStateChanged(BLOCKING, now));
        wrong.pseudoClassStateChanged(BLOCKING, blocking.getValue());
        node.getChildren().setAll(save, waiting, gap, work(words, tasks), wrong, look);
    }

    HBox node() {
        return node;
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
