package app.dateline.desk.portal;

import app.dateline.article.Message;
import app.dateline.desk.control.Dot;
import app.dateline.desk.control.Rows;
import app.dateline.desk.control.UiWords;
import app.dateline.store.SyncState;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What waits to be sent, what was refused and why, and what the last pass did. */
final class OutboxPart extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final UiWords words;

    OutboxPart(PortalModel model, UiWords words) {
        this.words = words;
        getStyleClass().add("section");
        Label title = new Label();
        title.getStyleClass().add("section-title");
        title.textProperty().bind(words.say("inspector.portal.outbox").map(String::toUpperCase));
        Label count = new Label();
        count.setId("portal-waiting");
        count.setWrapText(true);
        count.textProperty()
                .bind(model.standingProperty()
                        .flatMap(now -> words.say("inspector.portal.waiting", now.waiting())));
        Label last = new Label();
        last.setId("portal-last");
        last.setWrapText(true);
        last.getStyleClass().addAll("muted", "small");
        last.textProperty()
                .bind(model.lastPassProperty()
                        .flatMap(pass -> words.languageProperty().map(_ -> say(pass)))
                        .orElse(""));
        PortalView.shownIf(last, model.lastPassProperty().isNotNull());
        Rows<Standing.Entry> entries = new Rows<>(Standing.Entry::id, this::row);
        entries.setId("portal-entries");
        model.standingProperty().subscribe(now -> entries.show(now.entries()));
        words.languageProperty().addListener(_ -> entries.redraw());
        Label more = new Label();
        more.getStyleClass().addAll("muted", "small");
        more.textProperty()
                .bind(model.standingProperty()
                        .flatMap(now -> words.say("inspector.portal.more", now.more())));
        PortalView.shownIf(more, model.standingProperty().map(now -> now.more() > 0));
        getChildren().addAll(title, count, last, entries, more);
    }

    private String say(PortalModel.Pass pass) {
        String time = TIME.format(pass.at().atZone(ZoneId.systemDefault()));
        List<String> said = new ArrayList<>();
        said.add(words.now(
                "inspector.portal.last-pass",
                time,
                pass.report().sent().size(),
                pass.report().fetched().size() + pass.report().merged().size()));
        pass.report().notes().stream().map(words::now).forEach(said::add);
        return String.join("\n", said);
    }

    private Node row(Standing.Entry entry) {
        String headline = entry.headline().inOrOther(words.language());
        Label name = new Label(headline.isBlank() ? words.now("inspector.portal.deleted") : headline);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        VBox text = new VBox(name);
        HBox.setHgrow(text, Priority.ALWAYS);
        if (entry.state() == SyncState.CONFLICT) {
            text.getChildren().add(why(Message.of("inspector.portal.state.conflict")));
        }
        entry.why().ifPresent(reason -> text.getChildren().add(why(reason)));
        HBox row = new HBox(new Dot(entry.state() == SyncState.WAITING ? "hint" : "blocking"), text);
        row.getStyleClass().addAll("outbox-row");
        return row;
    }

    private Label why(Message reason) {
        Label why = new Label(words.now(reason));
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        why.getStyleClass().addAll("blocking", "small");
        return why;
    }
}
