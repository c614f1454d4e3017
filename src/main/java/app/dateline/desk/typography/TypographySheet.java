package app.dateline.desk.typography;

import app.dateline.desk.control.Gap;
import app.dateline.desk.control.MarkedText;
import app.dateline.desk.control.UiWords;
import app.dateline.proof.Typesetting;
import app.dateline.text.typography.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What the typography command has changed, before and after, over the window until it is closed. */
public final class TypographySheet {
    /** More than this nobody reads. */
    private static final int MOST = 100;

    private final TypographyModel model;
    private final UiWords words;
    private final StackPane veil = new StackPane();
    private final Label title = new Label();
    private final FlowPane counts = new FlowPane(6, 6);
    private final VBox rows = new VBox();
    private final Label more = new Label();
    private final Label legend = new Label();
    private final ScrollPane scroll = new ScrollPane(new VBox(rows, more));
    private final Button back = new Button();
    private final Button close = new Button();
    private Node focusedBefore;

    public TypographySheet(TypographyModel model, UiWords words) {
        this.model = model;
        this.words = words;
        title.setId("typography-title");
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        counts.setId("typography-counts");
        counts.setMinHeight(Region.USE_PREF_SIZE);
        scroll.setId("typography-changes");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.accessibleTextProperty().bind(words.say("desk.typography.changes"));
        scroll.setMaxHeight(500);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        more.getStyleClass().add("muted");
        rows.getStyleClass().add("compared-rows");
        VBox box = new VBox(title, counts, scroll, buttons());
        box.getStyleClass().add("typography");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        veil.getStyleClass().add("veil");
        veil.getChildren().setAll(box);
        veil.visibleProperty().bind(model.shownProperty().isNotNull());
        veil.managedProperty().bind(veil.visibleProperty());
        veil.setOnMouseClicked(event -> {
            if (event.getTarget() == veil) {
                model.close();
            }
        });
        veil.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
        model.shownProperty().addListener((_, before, now) -> show(before, now));
        words.languageProperty().addListener(_ -> fill(model.shownProperty().get()));
    }

    public Region node() {
        return veil;
    }

    private Node buttons() {
        legend.getStyleClass().add("muted");
        legend.textProperty().bind(words.say("desk.typography.legend", String.valueOf(Excerpt.SPACE)));
        back.setId("typography-take-back");
        back.textProperty().bind(words.say("desk.typography.take-back"));
        back.setOnAction(_ -> model.takeBack());
        back.setMinWidth(Region.USE_PREF_SIZE);
        close.setId("typography-close");
        close.getStyleClass().add("primary");
        close.textProperty().bind(words.say("desk.typography.close"));
        close.setOnAction(_ -> model.close());
        close.setMinWidth(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(8, legend, new Gap(), back, close);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        return buttons;
    }

    private void show(Typesetting before, Typesetting now) {
        if (now == null) {
            rows.getChildren().clear();
            if (focusedBefore != null) {
                focusedBefore.requestFocus();
            }
            focusedBefore = null;
            return;
        }
        if (before == null) {
            focusedBefore = veil.getScene().getFocusOwner();
        }
        fill(now);
        scroll.setVvalue(0);
        close.requestFocus();
    }

    private void fill(Typesetting set) {
        if (set == null) {
            return;
        }
        Map<Rule, Integer> found = set.counts();
        int all = found.values().stream().mapToInt(Integer::intValue).sum();
        title.setText(words.now("desk.typography.title", set.language().name(), all));
        counts.getChildren()
                .setAll(found.entrySet().stream()
                        .map(e -> count(name(e.getKey()), e.getValue()))
                        .toList());
        List<Excerpt> excerpts = Excerpt.of(set, MOST);
        rows.getChildren().setAll(excerpts.stream().map(this::row).toList());
        more.setText(words.now("desk.typography.more", MOST));
        more.setVisible(excerpts.size() >= MOST);
        more.setManaged(more.isVisible());
        boolean any = all > 0;
        for (Node node : List.of(counts, scroll, legend, back)) {
            node.setVisible(any);
            node.setManaged(any);
        }
    }

    private static Label count(String name, int times) {
        Label label = new Label(name + " " + times);
        label.getStyleClass().add("tag");
        return label;
    }

    private String name(Rule rule) {
        return words.now("desk.typography.rule." + rule.code());
    }

    private Node row(Excerpt excerpt) {
        String rules = excerpt.rules().stream().map(this::name).collect(Collectors.joining(", "));
        Label why = new Label(words.now("desk.typography.where." + excerpt.field().name().toLowerCase(Locale.ROOT), rules));
        why.getStyleClass().add("muted");
        why.setWrapText(true);
        MarkedText before = new MarkedText(excerpt.before(), excerpt.removed());
        MarkedText after = new MarkedText(excerpt.after(), excerpt.added());
        GridPane pair = new GridPane();
        pair.getStyleClass().add("compared-pair");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        pair.getColumnConstraints().setAll(half, half);
        pair.addRow(0, before, after);
        VBox row = new VBox(why, pair);
        row.getStyleClass().add("compared-row");
        row.setAccessibleText(words.now("desk.typography.said", excerpt.before(), excerpt.after()));
        return row;
    }
}
