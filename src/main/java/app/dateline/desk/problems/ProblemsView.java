package app.dateline.desk.problems;

import app.dateline.desk.control.Dot;
import app.dateline.desk.control.LanguageTag;
import app.dateline.desk.control.Link;
import app.dateline.desk.control.Rows;
import app.dateline.desk.control.Section;
import app.dateline.desk.control.UiWords;
import app.dateline.proof.Problem;
import app.dateline.proof.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The Problems tab: what blocks publication, what is worth a look, hints; each leads to its place. */
public final class ProblemsView extends VBox {
    private final ProblemsModel model;
    private final UiWords words;
    private final Map<Severity, Rows<Numbered>> groups = new EnumMap<>(Severity.class);

    public ProblemsView(ProblemsModel model, UiWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("problems");
        getChildren().add(summary());
        group(Severity.BLOCKING, new Rows<>(Numbered::key, this::row), "inspector.problems.blocking");
        group(Severity.WARNING, new Rows<>(Numbered::key, this::row), "inspector.problems.warning");
        group(Severity.HINT, new Rows<>(Numbered::key, this::row), "inspector.problems.hint");
        model.problems().subscribe(this::show);
        words.languageProperty().addListener(_ -> groups.values().forEach(Rows::redraw));
    }

    private Node summary() {
        Label text = new Label();
        text.setId("problems-summary");
        text.setWrapText(true);
        text.textProperty().bind(model.summary().flatMap(words::say));
        HBox.setHgrow(text, Priority.ALWAYS);
        Dot dot = new Dot("good");
        HBox summary = new HBox(dot, text);
        summary.setAlignment(Pos.CENTER_LEFT);
        summary.getStyleClass().addAll("verdict", "problems-summary");
        model.isBlocked().subscribe(blocked -> {
            for (Node node : List.of(dot, summary)) {
                node.getStyleClass().removeAll("good", "blocking");
                node.getStyleClass().add(blocked ? "blocking" : "good");
            }
        });
        summary.visibleProperty().bind(model.known());
        summary.managedProperty().bind(summary.visibleProperty());
        return summary;
    }

    private void group(Severity severity, Rows<Numbered> rows, String title) {
        rows.setId("problems-" + severity.name().toLowerCase(Locale.ROOT));
        groups.put(severity, rows);
        Section section = new Section(words.say(title), rows);
        section.visibleProperty().bind(rows.visibleProperty());
        section.managedProperty().bind(rows.visibleProperty());
        getChildren().add(section);
    }

    private void show(List<Problem> problems) {
        groups.forEach((severity, rows) -> rows.show(Numbered.of(ProblemsModel.of(problems, severity))));
    }

    private Node row(Numbered numbered) {
        Problem problem = numbered.problem();
        String said = words.now(problem.message());
        Label message = new Label(said);
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        VBox text = new VBox(message);
        text.getStyleClass().add("problem-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        problem.fix().ifPresent(fix -> {
            Link link = new Link("problem-fix", words.now(fix.label()), () -> model.fix(problem));
            link.setAccessibleText(words.now(fix.label()) + ": " + said);
            text.getChildren().add(link);
        });
        HBox row = new HBox(new Dot(problem.severity().name().toLowerCase(Locale.ROOT)), text);
        if (problem.place().language() != null) {
            row.getChildren().add(new LanguageTag(problem.place().language()));
        }
        row.getStyleClass().addAll("row", "problem");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(said);
        row.setOnMouseClicked(_ -> {
            row.requestFocus();
            model.jump(problem);
        });
        row.setOnKeyPressed(event -> {
            if (event.getTarget() == row && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                model.jump(problem);
                event.consume();
            }
        });
        return row;
    }
}
