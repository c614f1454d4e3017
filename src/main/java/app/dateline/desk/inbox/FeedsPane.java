package app.dateline.desk.inbox;

import app.dateline.desk.control.Hint;
import app.dateline.desk.control.UiWords;
import app.dateline.store.Feed;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The feeds, of which one can be chosen or removed, and the field that adds one. */
final class FeedsPane extends VBox {
    private final InboxModel model;
    private final ListView<Optional<Feed>> list = new ListView<>();
    private final TextField address = new TextField();
    private boolean showing;

    FeedsPane(InboxModel model, UiWords words, ZoneId zone) {
        this.model = model;
        getStyleClass().add("inbox-feeds");
        list.setId("inbox-feeds");
        list.getStyleClass().add("feed-list");
        list.setCellFactory(_ -> new FeedCell(model, words, zone));
        list.accessibleTextProperty().bind(words.say("desk.inbox.feeds"));
        VBox.setVgrow(list, Priority.ALWAYS);
        model.feedsProperty().subscribe(_ -> show());
        model.freshProperty().addListener(_ -> list.refresh());
        words.languageProperty().addListener(_ -> list.refresh());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (!showing && now != null) {
                model.queryProperty().set(model.queryProperty().get().withFeed(now.map(Feed::number).orElse(null)));
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().setAll(list, adding(words));
    }

    /** The field for another address. */
    void focusAddress() {
        address.requestFocus();
    }

    private void show() {
        showing = true;
        Optional<Long> wanted = model.queryProperty().get().feed();
        list.getItems().setAll(Stream.concat(
                        Stream.of(Optional.<Feed>empty()), model.feedsProperty().get().stream().map(Optional::of))
                .toList());
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).map(Feed::number).equals(wanted)) {
                list.getSelectionModel().select(i);
            }
        }
        showing = false;
    }

    private void key(KeyEvent event) {
        Optional<Feed> feed = list.getFocusModel().getFocusedItem();
        if (event.getCode() == KeyCode.DELETE && feed != null && feed.isPresent()) {
            model.remove(feed.get());
            event.consume();
        }
    }

    private VBox adding(UiWords words) {
        address.setId("inbox-address");
        address.setPromptText("https://");
        address.setMinWidth(40);
        address.textProperty().addListener(_ -> model.typed());
        address.setOnAction(_ -> model.add(address.getText()));
        HBox.setHgrow(address, Priority.ALWAYS);
        Label name = new Label();
        name.getStyleClass().add("field-label");
        name.textProperty().bind(words.say("desk.inbox.address"));
        name.setLabelFor(address);
        address.accessibleTextProperty().bind(words.say("desk.inbox.address"));
        Button add = new Button();
        add.setId("inbox-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.textProperty().bind(words.say("desk.inbox.add-button"));
        add.disableProperty().bind(model.addingProperty().or(address.textProperty().isEmpty()));
        add.setOnAction(_ -> model.add(address.getText()));
        model.addingProperty().addListener((_, _, now) -> {
            if (!now && model.troubleProperty().get() == null) {
                address.clear();
            }
        });
        Hint hint = new Hint(words, model.troubleProperty());
        hint.setId("inbox-trouble");
        hint.setMinHeight(Region.USE_PREF_SIZE);
        HBox row = new HBox(address, add);
        row.getStyleClass().add("find-row");
        VBox box = new VBox(name, row, hint);
        box.getStyleClass().add("inbox-adding");
        return box;
    }
}
