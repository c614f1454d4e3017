package app.dateline.desk.inbox;

import app.dateline.desk.control.Gap;
import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.UiWords;
import app.dateline.store.Feed;
import java.time.ZoneId;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A feed, how much of it is new, and how it is; or, first in the list, all of them. */
final class FeedCell extends ListCell<Optional<Feed>> {
    private final InboxModel model;
    private final UiWords words;
    private final ZoneId zone;

    FeedCell(InboxModel model, UiWords words, ZoneId zone) {
        this.model = model;
        this.words = words;
        this.zone = zone;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Optional<Feed> feed, boolean empty) {
        super.updateItem(feed, empty);
        setText(null);
        if (empty || feed == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String name = feed.map(Feed::name).orElse(words.now("desk.inbox.all-feeds"));
        int fresh = feed.map(Feed::fresh).orElse(model.freshProperty().get());
        Label title = new Label(name);
        title.setMinWidth(0);
        title.getStyleClass().add("feed-name");
        Label count = new Label(fresh == 0 ? "" : String.valueOf(fresh));
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        StackPane end = new StackPane(count);
        end.setAlignment(Pos.CENTER_RIGHT);
        HBox head = new HBox(title, new Gap(), end);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("feed-head");
        VBox row = new VBox(head);
        row.getStyleClass().add("feed-row");
        String state = "";
        if (feed.isPresent()) {
            state = state(feed.get());
            Label said = new Label(state);
            said.setWrapText(true);
            said.setMinHeight(Region.USE_PREF_SIZE);
            said.getStyleClass().addAll("small", feed.get().trouble().isPresent() ? "warning" : "muted");
            row.getChildren().add(said);
            IconButton remove = new IconButton(
                    "inbox-remove-" + feed.get().number(), Feather.TRASH_2, words.now("desk.inbox.remove", name),
                    () -> model.remove(feed.get()));
            // the Delete key does it in the list, so that Tab need not stop at every feed
            remove.setFocusTraversable(false);
            remove.visibleProperty().bind(hoverProperty());
            count.visibleProperty().bind(hoverProperty().not());
            end.getChildren().add(remove);
        }
        setGraphic(row);
        setAccessibleText(words.now("desk.inbox.feed-said", name, fresh) + (state.isEmpty() ? "" : ". " + state));
    }

    private String state(Feed feed) {
        String read = feed.reached()
                .map(at -> words.now("desk.inbox.read", Times.of(at, zone, words.language())))
                .orElse(words.now("desk.inbox.not-read"));
        return feed.trouble().map(why -> words.now(why) + " " + read).orElse(read);
    }
}
