package app.dateline.desk.credit;

import static java.util.stream.Collectors.joining;

import app.dateline.article.Language;
import app.dateline.desk.control.BilingualField;
import app.dateline.desk.control.GrowingText;
import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.LanguageTag;
import app.dateline.desk.control.UiWords;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One party: its names in both languages, a field for the one that is missing, and its place in the credit. */
final class CreditRowNode extends BorderPane {
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
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        String said = row.missing() == null ? row.only() == null ? "" : only() : missing();
        setAccessibleText(
                Stream.of(row.name().ru(), row.name().en(), said).filter(text -> !text.isEmpty()).collect(joining(", ")));
        VBox names = new VBox();
        names.getStyleClass().add("credit-names");
        for (Language side : Language.values()) {
            if (side == row.missing()) {
                names.getChildren().add(ask(side));
            } else if (!row.name().in(side).isEmpty()) {
                names.getChildren().add(name(side));
            }
        }
        if (row.only() != null) {
            names.getChildren().add(note(only(), "hint"));
        }
        if (row.own()) {
            names.getChildren().add(note(words.now("inspector.credit.own"), "muted"));
        }
        HBox buttons = new HBox(
                button(Feather.ARROW_UP, "up", !row.up(), () -> model.move(row.index(), -1)),
                button(Feather.ARROW_DOWN, "down", !row.down(), () -> model.move(row.index(), 1)),
                button(Feather.X, "remove", false, this::remove));
        buttons.setMinWidth(USE_PREF_SIZE);
        // a box would ask a field for its height at a width that it does not get
        setCenter(names);
        setRight(buttons);
        setOnMouseClicked(_ -> requestFocus());
    }

    void remove() {
        model.remove(row.index());
    }

    private String missing() {
        String key = row.oblique() ? "inspector.credit.missing-here" : "inspector.credit.missing";
        return words.now(key, row.missing().name());
    }

    private String only() {
        return words.now("inspector.credit.only", row.only().name());
    }

    private static Label note(String text, String style) {
        Label note = new Label(text);
        note.getStyleClass().addAll(style, "small");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }

    private Node name(Language side) {
        Label name = new Label(row.name().in(side));
        name.setId(id + "-" + side.code());
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(new LanguageTag(side), name);
        line.getStyleClass().add("credit-name");
        return line;
    }

    /** Enter and Tab lead on, and the name is taken when the field is left. */
    private Node ask(Language side) {
        GrowingText field = new GrowingText();
        field.setId(id + "-name");
        field.setAccessibleText(words.now("inspector.credit.name", row.name().inOrOther(side), side.name()));
        field.onLeft(text -> model.name(row, text));
        VBox box = new VBox(note(missing(), "hint"), BilingualField.row(side, field));
        box.getStyleClass().add("labelled");
        return box;
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
