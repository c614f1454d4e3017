package app.dateline.desk.shell;

import app.dateline.article.Message;
import app.dateline.desk.control.UiWords;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bar over the text: what could not be done, or what was done and how to take it back. It stays until closed. */
final class Notice {
    private static final Logger LOG = LoggerFactory.getLogger(Notice.class);

    private final UiWords words;
    private final Label text = new Label();
    private final Hyperlink action = new Hyperlink();
    private final HBox node;
    private Message shown;
    private boolean insists;

    Notice(UiWords words) {
        this.words = words;
        text.setId("notice");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        action.setId("notice-action");
        action.setMinWidth(Region.USE_PREF_SIZE);
        Button close = new Button();
        close.setId("notice-close");
        close.setGraphic(new FontIcon(Feather.X));
        close.getStyleClass().add("flat");
        close.accessibleTextProperty().bind(words.say("desk.notice.close"));
        close.setOnAction(_ -> hide());
        node = new HBox(text, action, close);
        hide();
    }

    HBox node() {
        return node;
    }

    void fail(Message failure) {
        if (isKeptFrom(failure)) {
            return;
        }
        show(failure, "banner");
        action.setVisible(false);
        action.setManaged(false);
    }

    void offer(Message said, Message offered, Runnable run) {
        if (isKeptFrom(said)) {
            return;
        }
        show(said, "notice-bar");
        action.setVisible(true);
        action.setManaged(true);
        action.textProperty().bind(words.say(offered));
        action.setOnAction(_ -> {
            hide();
            run.run();
        });
    }

    /** The same, and no other message takes its place before it is taken back, answered or closed. */
    void insist(Message said, Message offered, Runnable run) {
        insists = false;
        offer(said, offered, run);
        insists = true;
    }

    private boolean isKeptFrom(Message other) {
        if (insists) {
            LOG.info("Not shown, since something weightier is: {}", other);
        }
        return insists;
    }

    /** Hides it if it says this. */
    void hide(Message said) {
        if (said.equals(shown)) {
            hide();
        }
    }

    private void show(Message said, String style) {
        shown = said;
        text.textProperty().bind(words.say(said));
        node.getStyleClass().setAll(style);
        node.setVisible(true);
        node.setManaged(true);
    }

    private void hide() {
        shown = null;
        insists = false;
        node.setVisible(false);
        node.setManaged(false);
    }
}
