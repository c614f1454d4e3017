package app.dateline.desk.history;

import app.dateline.desk.control.DateField;
import app.dateline.desk.control.Gap;
import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.UiWords;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A past state beside another one, over everything but the inspector, so that the next one can be chosen there. */
public final class ComparisonSheet {
    private final HistoryModel model;
    private final UiWords words;
    private final BorderPane node = new BorderPane();
    private final Label title = new Label();
    private final Label why = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Comparison.Against, ToggleButton> against = new EnumMap<>(Comparison.Against.class);
    private final ComparedTexts texts;

    public ComparisonSheet(HistoryModel model, UiWords words) {
        this.model = model;
        this.words = words;
        this.texts = new ComparedTexts(model, words);
        node.setId("history-sheet");
        node.getStyleClass().add("sheet");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setContent(texts.node());
        VBox head = new VBox(head(), texts.heads());
        head.getStyleClass().add("sheet-head");
        node.setTop(head);
        node.setCenter(scroll);
        node.visibleProperty().bind(model.chosenProperty().isNotNull());
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
        model.comparisonProperty().subscribe((before, now) -> show(before, now));
        words.languageProperty().addListener(_ -> show(null, model.comparisonProperty().get()));
        node.sceneProperty()
                .flatMap(scene -> scene == null ? null : scene.focusOwnerProperty())
                .addListener((_, _, now) -> leave(now));
    }

    public Region node() {
        return node;
    }

    private Node head() {
        title.getStyleClass().add("sheet-title");
        title.setId("history-title");
        why.getStyleClass().add("tag");
        why.setMinWidth(Region.USE_PREF_SIZE);
        why.visibleProperty().bind(why.textProperty().isNotEmpty());
        why.managedProperty().bind(why.visibleProperty());
        Button restore = new Button();
        restore.setId("history-restore");
        restore.textProperty().bind(words.say("inspector.history.restore"));
        restore.getStyleClass().add("primary");
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.setOnAction(_ -> model.restore());
        IconButton close =
                new IconButton("history-close", Feather.X, words.say("inspector.close"), model::close);
        HBox head = new HBox(title, why, new Gap(), toggle(), restore, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("sheet-bar");
        return head;
    }

    private Node toggle() {
        HBox toggle = new HBox();
        toggle.getStyleClass().add("segmented");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        for (Comparison.Against each : Comparison.Against.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("history-against-" + each.code());
            button.textProperty().bind(words.say("inspector.history.against." + each.code()));
            button.setUserData(each);
            button.setToggleGroup(group);
            against.put(each, button);
            toggle.getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                model.againstProperty().set((Comparison.Against) now.getUserData());
            }
        });
        model.againstProperty().subscribe(now -> group.selectToggle(against.get(now)));
        return toggle;
    }

    private void show(Comparison before, Comparison now) {
        if (now == null) {
            texts.clear();
            return;
        }
        HistoryRow row = now.row();
        title.setText(words.now(
                "inspector.history.state",
                DateField.text(model.day(row), words.language()),
                HistoryCell.TIME.format(model.at(row)),
                HistoryCell.who(row, words)));
        why.setText(row.newest().label().isEmpty() ? "" : HistoryCell.label(row, words));
        against.get(Comparison.Against.BEFORE).setDisable(model.below(row).isEmpty());
        texts.show(now);
        if (before == null || !before.row().equals(row)) {
            scroll.setVvalue(0);
        }
        if (before == null) {
            against.get(now.against()).requestFocus();
        }
    }

    /** Who goes to the text wants to write in it. */
    private void leave(Node focused) {
        for (Node at = focused; at != null && node.isVisible(); at = at.getParent()) {
            if ("editor".equals(at.getId())) {
                model.close();
            }
        }
    }
}
