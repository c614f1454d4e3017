package app.dateline.desk.inbox;

import app.dateline.article.Language;
import app.dateline.desk.control.Gap;
import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.UiWords;
import app.dateline.store.InboxItem;
import app.dateline.store.InboxQuery;
import app.dateline.store.InboxState;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The inbox over list and text: the feeds, their stories, and the one that is chosen. */
public final class InboxSheet {
    /** A sheet that is narrower than so many columns of feeds has no room for the story beside the list. */
    private static final double ROOM = 3.1;
    /** What the list has of the room beside the feeds. */
    private static final double SHARE = 0.45;

    private final InboxModel model;
    private final UiWords words;
    private final BorderPane node = new BorderPane();
    private final TextField search = new TextField();
    private final ListView<InboxItem> list = new ListView<>();
    private final FeedsPane feeds;
    private final ReadingPane reading;
    private final HBox middle = new HBox();
    private boolean entering;

    public InboxSheet(InboxModel model, UiWords words, ZoneId zone) {
        this.model = model;
        this.words = words;
        this.feeds = new FeedsPane(model, words, zone);
        this.reading = new ReadingPane(model, words, zone);
        node.setId("inbox-sheet");
        node.getStyleClass().add("sheet");
        VBox head = new VBox(title(), filters());
        head.getStyleClass().addAll("sheet-head", "archive-top");
        list(zone);
        middle.getChildren().setAll(feeds, list, reading);
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox.setHgrow(reading, Priority.ALWAYS);
        list.prefWidthProperty().bind(node.widthProperty().subtract(feeds.widthProperty()).multiply(SHARE));
        reading.prefWidthProperty().bind(node.widthProperty().subtract(feeds.widthProperty()).multiply(1 - SHARE));
        reading.visibleProperty().bind(node.widthProperty().greaterThan(feeds.widthProperty().multiply(ROOM)));
        reading.managedProperty().bind(reading.visibleProperty());
        node.setTop(head);
        node.setCenter(middle);
        node.visibleProperty().bind(model.openProperty());
        model.loadedProperty().addListener(_ -> enter());
        // before the list, which takes this key for itself
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
    }

    public Region node() {
        return node;
    }

    /** Opens it, with the focus where one goes on: at the stories, or where the first feed is added. */
    public void open() {
        entering = true;
        model.openProperty().set(true);
        list.requestFocus();
        enter();
    }

    /** First what was searched for, then the inbox. */
    private void leave() {
        if (search.isFocused() && !search.getText().isEmpty()) {
            search.clear();
        } else {
            model.close();
        }
    }

    /** Once, when it is known what there is. */
    private void enter() {
        if (entering && model.loadedProperty().get()) {
            entering = false;
            if (model.feedsProperty().get().isEmpty()) {
                feeds.focusAddress();
            }
        }
    }

    private void list(ZoneId zone) {
        list.setId("inbox-list");
        list.getStyleClass().addAll("article-list", "inbox-list");
        list.setCellFactory(_ -> new ItemCell(words, zone));
        list.accessibleTextProperty().bind(words.say("desk.inbox.stories"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(new EmptyInbox(model, words, feeds::focusAddress));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInList);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && list.getSelectionModel().getSelectedItem() != null) {
                model.draft(list.getSelectionModel().getSelectedItem());
            }
        });
        model.itemsProperty().subscribe(this::show);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> model.choose(now));
        words.languageProperty().addListener(_ -> list.refresh());
    }

    /** The choice stays with its stories; where they are gone it is the one that took their place. */
    private void show(List<InboxItem> next) {
        if (list.getItems().equals(next)) {
            return;
        }
        List<Long> chosen = list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(InboxItem::number)
                .toList();
        int place = Math.max(0, list.getSelectionModel().getSelectedIndices().stream().mapToInt(i -> i).min().orElse(0));
        list.getItems().setAll(next);
        int[] still = java.util.stream.IntStream.range(0, next.size())
                .filter(i -> chosen.contains(next.get(i).number()))
                .toArray();
        list.getSelectionModel().clearSelection();
        if (still.length > 0) {
            list.getSelectionModel().selectIndices(still[0], Arrays.copyOfRange(still, 1, still.length));
        } else if (!next.isEmpty()) {
            list.getSelectionModel().select(Math.min(place, next.size() - 1));
        } else {
            model.choose(null);
        }
    }

    private void keyInList(KeyEvent event) {
        List<InboxItem> chosen =
                list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
        if (chosen.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> model.draft(list.getSelectionModel().getSelectedItem());
            case DELETE -> model.dismiss(List.copyOf(chosen));
            case INSERT -> model.want(List.copyOf(chosen));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Node title() {
        Label title = new Label();
        title.getStyleClass().add("sheet-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.textProperty().bind(words.say("desk.command.inbox"));
        Label said = new Label();
        said.setId("inbox-said");
        said.getStyleClass().add("muted");
        said.textProperty().bind(model.saidProperty().flatMap(words::say).orElse(""));
        IconButton refresh = new IconButton(
                "inbox-refresh", Feather.REFRESH_CW, words.say("desk.command.inbox-refresh"), model::fetch);
        refresh.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.fetchingProperty().get() || model.feedsProperty().get().isEmpty(),
                model.fetchingProperty(), model.feedsProperty()));
        return row(title, said, new Gap(), refresh,
                new IconButton("inbox-close", Feather.X, words.say("desk.inbox.close"), model::close));
    }

    private Node filters() {
        search.setId("inbox-search");
        search.setMinWidth(80);
        search.promptTextProperty().bind(words.say("desk.inbox.search"));
        search.accessibleTextProperty().bind(words.say("desk.inbox.search"));
        search.textProperty().addListener((_, _, now) -> ask(query -> query.withText(now)));
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox states = segmented();
        ToggleGroup state = new ToggleGroup();
        for (InboxState each : InboxState.values()) {
            states.getChildren().add(toggle(
                    "inbox-state-" + each.code(), words.say("desk.inbox.state." + each.code()), state,
                    query -> query.state() == each, query -> query.withState(each)));
        }
        HBox languages = segmented();
        ToggleGroup language = new ToggleGroup();
        languages.getChildren().add(toggle(
                "inbox-language-all", words.say("desk.inbox.language-all"), language,
                query -> query.language().isEmpty(), query -> query.withLanguage(null)));
        for (Language each : Language.values()) {
            ToggleButton button = toggle(
                    "inbox-language-" + each.code(), new SimpleStringProperty(each.name()), language,
                    query -> query.language().filter(l -> l == each).isPresent(), query -> query.withLanguage(each));
            button.accessibleTextProperty().bind(words.say("desk.inbox.language-" + each.code().toLowerCase(Locale.ROOT)));
            languages.getChildren().add(button);
        }
        return row(search, states, languages);
    }

    private static HBox segmented() {
        HBox box = new HBox();
        box.getStyleClass().add("segmented");
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private ToggleButton toggle(
            String id, ObservableValue<String> text, ToggleGroup group, Predicate<InboxQuery> is, UnaryOperator<InboxQuery> to) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.textProperty().bind(text);
        button.setToggleGroup(group);
        model.queryProperty().subscribe(now -> button.setSelected(is.test(now)));
        button.setOnAction(_ -> {
            button.setSelected(true);
            ask(to);
        });
        return button;
    }

    private void ask(UnaryOperator<InboxQuery> change) {
        model.queryProperty().set(change.apply(model.queryProperty().get()));
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("find-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
