package app.dateline.desk.history;

import app.dateline.article.Message;
import app.dateline.desk.control.DateField;
import app.dateline.desk.control.Gap;
import app.dateline.desk.control.UiWords;
import app.dateline.store.Revision;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** A row of the history: when, who, why it is there, and what changed in it. */
final class HistoryCell extends ListCell<HistoryView.Line> {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final HistoryModel model;
    private final UiWords words;
    private final Label day = new Label();
    private final Label time = new Label();
    private final Label who = new Label();
    private final Label why = new Label();
    private final Label summary = new Label();
    private final VBox box;
    private final VBox row;
    private Subscription following = Subscription.EMPTY;

    HistoryCell(HistoryModel model, UiWords words) {
        this.model = model;
        this.words = words;
        day.getStyleClass().addAll("section-title", "history-day");
        time.getStyleClass().add("strong");
        time.setMinWidth(Region.USE_PREF_SIZE);
        why.setMinWidth(Region.USE_PREF_SIZE);
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.getStyleClass().addAll("muted", "small");
        HBox head = new HBox(time, who, new Gap(), why);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("history-head");
        row = new VBox(head, summary);
        row.getStyleClass().add("history-row");
        box = new VBox(day, row);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(HistoryView.Line line, boolean empty) {
        super.updateItem(line, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        setText(null);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        HistoryRow shown = line.row();
        day.setText(DateField.text(model.day(shown), words.language()));
        day.setVisible(line.beginsDay());
        day.setManaged(line.beginsDay());
        time.setText(TIME.format(model.at(shown)));
        who.setText(who(shown, words));
        why.setText(label(shown, words));
        boolean named = !shown.newest().label().isEmpty();
        why.getStyleClass().setAll(named ? List.of("label", "tag") : List.of("label", "muted", "small"));
        row.pseudoClassStateChanged(CHOSEN, model.isChosen(shown));
        setGraphic(box);
        ObservableValue<List<Message>> changes = model.summary(shown);
        following = changes.subscribe(this::show);
    }

    private void show(List<Message> changes) {
        String said = changes == null ? "…" : said(changes);
        summary.setText(said);
        setAccessibleText(String.join(
                ", ", day.isVisible() ? day.getText() : "", time.getText(), who.getText(), why.getText(), said));
    }

    private String said(List<Message> changes) {
        if (changes.isEmpty()) {
            return words.now("inspector.history.no-change");
        }
        return begun(changes.stream().map(words::now).collect(Collectors.joining(" · ")));
    }

    /** Words that could stand within a line, as its beginning. */
    static String begun(String said) {
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    static String who(HistoryRow row, UiWords words) {
        String author = row.newest().author();
        return author.isEmpty() ? words.now("inspector.history.portal") : author;
    }

    static String label(HistoryRow row, UiWords words) {
        return switch (row.newest().label()) {
            case Revision.FROM_PORTAL -> words.now("inspector.history.from-portal");
            case Revision.THEIRS -> words.now("inspector.history.theirs");
            case Revision.RESOLVED -> words.now("inspector.history.resolved");
            case Revision.MERGED -> words.now("inspector.history.merged");
            case Revision.RESTORED -> words.now("inspector.history.restored");
            case Revision.PUBLISHED -> words.now("inspector.history.published");
            case Revision.REPLACED -> words.now("inspector.history.replaced");
            case Revision.SENT -> words.now("inspector.history.sent");
            case Revision.BEFORE_RESTORE -> words.now("inspector.history.before-restore");
            default -> row.saves() == 1 ? "" : words.now("inspector.history.saves", row.saves());
        };
    }
}
