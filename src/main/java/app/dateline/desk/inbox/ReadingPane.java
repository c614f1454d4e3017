package app.dateline.desk.inbox;

import app.dateline.desk.control.Link;
import app.dateline.desk.control.UiWords;
import app.dateline.store.InboxItem;
import app.dateline.store.InboxSource;
import app.dateline.store.InboxState;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The story that is chosen, to be read before anything is made of it. */
final class ReadingPane extends ScrollPane {
    private final InboxModel model;
    private final UiWords words;
    private final ZoneId zone;

    ReadingPane(InboxModel model, UiWords words, ZoneId zone) {
        this.model = model;
        this.words = words;
        this.zone = zone;
        setId("inbox-reading");
        getStyleClass().add("inbox-reading");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        accessibleTextProperty().bind(words.say("desk.inbox.reading"));
        model.chosenProperty().subscribe(_ -> show());
        words.languageProperty().addListener(_ -> show());
    }

    private void show() {
        Reading reading = model.chosenProperty().get();
        // with nothing in it there is nothing to scroll
        setFocusTraversable(reading != null);
        setVvalue(0);
        setContent(reading == null ? new VBox() : story(reading));
    }

    private VBox story(Reading reading) {
        InboxItem item = reading.item();
        VBox story = new VBox(
                text(item.headline(), "inbox-headline"),
                text(Times.of(item.at(), zone, words.language()), "muted"),
                sources(item),
                buttons(item));
        if (!item.lead().isBlank()) {
            story.getChildren().add(text(item.lead(), "inbox-lead"));
        }
        if (!reading.text().isBlank()) {
            story.getChildren().add(text(reading.text(), "inbox-text"));
        }
        story.getStyleClass().add("inbox-story");
        return story;
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private FlowPane sources(InboxItem item) {
        FlowPane links = new FlowPane();
        links.getStyleClass().add("inbox-links");
        for (InboxSource source : item.sources()) {
            Node link = source.link().isEmpty()
                    ? new Label(source.name())
                    : new Link("inbox-link-" + source.feed(), source.name(), () -> model.browse(source.link()));
            if (link instanceof Link named) {
                named.setAccessibleText(words.now("desk.inbox.open-link", source.name()));
            }
            links.getChildren().add(link);
        }
        return links;
    }

    private FlowPane buttons(InboxItem item) {
        Button draft = new Button(words.now(item.state() == InboxState.DRAFTED ? "desk.inbox.open-draft" : "desk.inbox.draft"));
        draft.setId("inbox-draft");
        draft.getStyleClass().add("primary");
        draft.setMinWidth(Region.USE_PREF_SIZE);
        draft.setOnAction(_ -> model.draft(item));
        FlowPane buttons = new FlowPane(draft);
        buttons.getStyleClass().add("inbox-buttons");
        if (item.state() != InboxState.DRAFTED) {
            boolean dismissed = item.state() == InboxState.DISMISSED;
            Button other = new Button(words.now(dismissed ? "desk.inbox.want" : "desk.inbox.dismiss"));
            other.setId(dismissed ? "inbox-want" : "inbox-dismiss");
            other.setMinWidth(Region.USE_PREF_SIZE);
            other.setOnAction(_ -> {
                if (dismissed) {
                    model.want(java.util.List.of(item));
                } else {
                    model.dismiss(java.util.List.of(item));
                }
            });
            buttons.getChildren().add(other);
        }
        return buttons;
    }
}
