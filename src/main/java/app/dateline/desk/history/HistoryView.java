package app.dateline.desk.history;

import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.desk.control.DateField;
import app.dateline.desk.control.DressedPopOver;
import app.dateline.desk.control.Rows;
import app.dateline.desk.control.SideBySide;
import app.dateline.desk.control.UiWords;
import app.dateline.store.Revision;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** The History tab: what the article was, newest first; one state at a time is looked at and can be restored. */
public final class HistoryView extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final HistoryModel model;
    private final UiWords words;
    private final Rows<Line> lines;

    /** @param open whether it is looked at */
    private record Line(HistoryRow row, boolean beginsDay, boolean open, Language side) {}

    public HistoryView(HistoryModel model, UiWords words) {
        this.model = model;
        this.words = words;
        this.lines = new Rows<>(line -> line.row().newest().id(), this::node);
        lines.setId("history-list");
        lines.setAccessibleRole(AccessibleRole.LIST_VIEW);
        getStyleClass().add("history");
        Label nothing = new Label();
        nothing.textProperty().bind(words.say("inspector.history.nothing"));
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("empty-state", "muted");
        nothing.visibleProperty().bind(model.rowsProperty().map(List::isEmpty));
        nothing.managedProperty().bind(nothing.visibleProperty());
        getChildren().addAll(nothing, lines);
        model.rowsProperty().subscribe(_ -> show());
        model.chosenProperty().subscribe(_ -> show());
        model.languageProperty().subscribe(_ -> show());
        words.languageProperty().addListener(_ -> lines.redraw());
    }

    private void show() {
        List<Line> next = new ArrayList<>();
        LocalDate day = null;
        HistoryModel.Past past = model.chosenProperty().get();
        for (HistoryRow row : model.rowsProperty().get()) {
            boolean open = past != null && past.row().newest().id().equals(row.newest().id());
            next.add(new Line(row, !model.day(row).equals(day), open, model.languageProperty().getValue()));
            day = model.day(row);
        }
        lines.show(next);
    }

    private Node node(Line line) {
        VBox box = new VBox();
        box.getStyleClass().add("history-line");
        if (line.beginsDay()) {
            Label day = new Label(DateField.text(model.day(line.row()), words.language()));
            day.getStyleClass().addAll("section-title", "history-day");
            box.getChildren().add(day);
        }
        box.getChildren().add(head(line));
        if (line.open()) {
            box.getChildren().add(past(model.chosenProperty().get()));
        }
        return box;
    }

    private Node head(Line line) {
        HistoryRow row = line.row();
        Label time = new Label(TIME.format(model.at(row)));
        time.getStyleClass().add("strong");
        time.setMinWidth(USE_PREF_SIZE);
        String author = row.newest().author();
        Label who = new Label(author.isEmpty() ? words.now("inspector.history.portal") : author);
        who.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(time, who, space);
        String label = label(row);
        if (!label.isEmpty()) {
            Label why = new Label(label);
            why.setMinWidth(USE_PREF_SIZE);
            why.getStyleClass().addAll(row.newest().label().isEmpty() ? List.of("muted", "small") : List.of("tag"));
            head.getChildren().add(why);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.setId("history-" + row.newest().id());
        head.getStyleClass().addAll("row", "history-row");
        if (line.open()) {
            head.getStyleClass().add("chosen");
        }
        head.setFocusTraversable(true);
        head.setAccessibleRole(AccessibleRole.LIST_ITEM);
        head.setAccessibleText(String.join(", ", time.getText(), who.getText(), label));
        head.setOnMouseClicked(_ -> {
            head.requestFocus();
            model.choose(row);
        });
        head.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                model.choose(row);
                event.consume();
            }
        });
        return head;
    }

    private String label(HistoryRow row) {
        return switch (row.newest().label()) {
            case Revision.FROM_PORTAL -> words.now("inspector.history.from-portal");
            case Revision.THEIRS -> words.now("inspector.history.theirs");
            case Revision.RESOLVED -> words.now("inspector.history.resolved");
            case Revision.MERGED -> words.now("inspector.history.merged");
            case Revision.SENT -> words.now("inspector.history.sent");
            case Revision.BEFORE_RESTORE -> words.now("inspector.history.before-restore");
            case Revision.RESTORED -> words.now("inspector.history.restored");
            case Revision.PUBLISHED -> words.now("inspector.history.published");
            default -> row.saves() == 1 ? "" : words.now("inspector.history.saves", row.saves());
        };
    }

    private Node past(HistoryModel.Past past) {
        Language side = model.languageProperty().getValue();
        Edition then = past.article().edition(side);
        Label headline = new Label(then.headline());
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        headline.getStyleClass().addAll("wording", "strong");
        Label body = new Label(SideBySide.text(then.withHeadline("")));
        body.setWrapText(true);
        body.setMaxHeight(200);
        body.getStyleClass().add("wording");
        VBox text = new VBox(headline, body);
        text.setId("history-text");
        text.getStyleClass().addAll("card", "past-text");
        Button restore = new Button(words.now("inspector.history.restore"));
        restore.setId("history-restore");
        restore.getStyleClass().add("primary");
        restore.setOnAction(_ -> model.restore());
        Button compare = new Button(words.now("inspector.history.compare"));
        compare.setId("history-compare");
        compare.setOnAction(_ -> new DressedPopOver(
                        new SideBySide(
                                "history",
                                words.now("inspector.history.then", TIME.format(model.at(past.row()))),
                                then,
                                words.now("inspector.history.now"),
                                model.now().edition(side)),
                        PopOver.ArrowLocation.RIGHT_TOP)
                .open(compare));
        HBox buttons = new HBox(restore, compare);
        buttons.getStyleClass().add("buttons");
        VBox box = new VBox(text, buttons);
        box.getStyleClass().add("past");
        return box;
    }
}
