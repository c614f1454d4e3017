package app.dateline.desk.credit;

import app.dateline.article.Language;
import app.dateline.desk.control.GrowingText;
import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.UiWords;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One party: its names in both languages, a field for the one that is missing, and its place in the credit. */
final class CreditRowNode extends HBox {
    private final CreditRow row;
    private final CreditModel model;
    private final UiWords words;
    private final String id;

    CreditRowNode(CreditRow row, String builder, CreditModel model, UiWords words) {
        this.row = row;
        this.model = model;
        this.words = words;
        this.id = builder + "-party-" + row.index();
        setId(id);
        getStyleClass().addAll("row", "credit-party");
        setAlignment(Pos.TOP_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        String missing = row.missing() == null ? "" : words.now("inspector.credit.missing", row.missing().name());
        setAccessibleText(String.join(", ", row.name().ru(), row.name().en(), missing));
        VBox names = new VBox();
        names.getStyleClass().add("credit-names");
        HBox.setHgrow(names, Priority.ALWAYS);
        for (Language side : Language.values()) {
            names.getChildren().add(side == row.missing() ? ask(side) : name(side));
        }
        if (row.own()) {
            Label own = new Label(words.now("inspector.credit.own"));
            own.getStyleClass().addAll("muted", "small");
            own.setWrapText(true);
            names.getChildren().add(own);
        }
        HBox buttons = new HBox(
                button(Feather.ARROW_UP, "up", row.index() == 0, () -> model.move(row.index(), -1)),
                button(Feather.ARROW_DOWN, "down", row.last(), () -> model.move(row.index(), 1)),
                button(Feather.X, "remove", false, this::remove));
        buttons.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(names, buttons);
        setOnMouseClicked(_ -> requestFocus());
    }

    void remove() {
        model.remove(row.index());
    }

    private Node name(Language side) {
        Label name = new Label(row.name().in(side));
        name.setId(id + "-" + side.code());
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(tag(side), name);
        line.getStyleClass().add("credit-name");
        return line;
    }

    private static Label tag(Language side) {
        Label tag = new Label(side.name());
        tag.getStyleClass().add("language-tag");
        tag.setMinWidth(USE_PREF_SIZE);
        return tag;
    }

    /** Enter and Tab lead on, and the name is taken when the field is left. */
    private Node ask(Language side) {
        Label missing = new Label(words.now("inspector.credit.missing", side.name()));
        missing.getStyleClass().addAll("hint", "small");
        missing.setWrapText(true);
        missing.setMinHeight(USE_PREF_SIZE);
        GrowingText field = new GrowingText();
        field.setId(id + "-name");
        field.setAccessibleText(words.now("inspector.credit.name", row.name().inOrOther(side), side.name()));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !field.getText().isBlank()) {
                model.name(row, field.getText());
            }
        });
        VBox box = new VBox(missing, field);
        box.getStyleClass().add("labelled");
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox line = new HBox(tag(side), box);
        line.getStyleClass().add("credit-name");
        return line;
    }

    private IconButton button(Ikon icon, String action, boolean disabled, Runnable run) {
        IconButton button = new IconButton(
                id + "-" + action,
                icon,
                words.now("inspector.credit." + action, row.name().inOrOther(words.language())),
                run);
        button.setDisable(disabled);
        // the row's own keys do the same, so that Tab does not stop three times a row
        button.setFocusTraversable(false);
        return button;
    }
}
