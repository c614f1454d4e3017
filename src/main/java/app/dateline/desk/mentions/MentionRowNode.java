package app.dateline.desk.mentions;

import app.dateline.article.Decision;
import app.dateline.article.EntityKey;
import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.UiWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One entity: its tag, where it stands, and what can be done with it. */
final class MentionRowNode extends HBox {
    private final MentionRow row;
    private final MentionsModel model;
    private final UiWords words;

    MentionRowNode(MentionRow row, MentionsModel model, UiWords words) {
        this.row = row;
        this.model = model;
        this.words = words;
        setId(id(row.key()));
        getStyleClass().addAll("row", "mention-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        String name = row.name().inOrOther(words.language());
        String about = about();
        setAccessibleText(name + ", " + words.now("inspector.mentions.decision." + row.decision().code())
                + (about.isEmpty() ? "" : ", " + about));
        Label tag = new Label(name + mark());
        tag.setWrapText(true);
        tag.setMinHeight(USE_PREF_SIZE);
        tag.getStyleClass().add(row.decision() == Decision.CONFIRMED ? "tag" : "tag-hint");
        Label where = new Label(about);
        where.getStyleClass().addAll("muted", "small", "where");
        where.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(tag, where, space);
        switch (row.decision()) {
            case SUGGESTED -> {
                button(Feather.CHECK, "accept", "inspector.mentions.accept", () -> model.accept(row));
                button(Feather.X, "reject", "inspector.mentions.reject", () -> model.reject(row));
            }
            case CONFIRMED -> button(Feather.X, "remove", "inspector.mentions.remove", () -> model.reject(row));
            case REJECTED -> button(
                    Feather.ROTATE_CCW, "again", "inspector.mentions.again", () -> model.suggestAgain(row));
        }
        setOnMouseClicked(_ -> {
            requestFocus();
            model.jump(row);
        });
    }

    /** The id of an entity's row, with which those of its buttons begin. */
    static String id(EntityKey key) {
        return "mention-" + key.kind().code() + "-" + key.code().toLowerCase(Locale.ROOT);
    }

    private void button(Ikon icon, String action, String key, Runnable run) {
        String name = words.now(key, row.name().inOrOther(words.language()));
        IconButton button = new IconButton(id(row.key()) + "-" + action, icon, name, run);
        button.getStyleClass().add("mention-" + action);
        // the row's own keys do the same, so that Tab does not stop three times a row
        button.setFocusTraversable(false);
        getChildren().add(button);
    }

    private String mark() {
        return switch (row.decision()) {
            case CONFIRMED -> " ✓";
            case SUGGESTED -> row.isHint() ? "" : " ?";
            case REJECTED -> "";
        };
    }

    private String about() {
        List<String> said = new ArrayList<>();
        if (row.places().isEmpty()) {
            said.add(words.now("inspector.mentions.nowhere"));
        } else if (row.places().size() > 1) {
            said.add("×" + row.places().size());
        }
        if (row.isHint()) {
            said.add(words.now("inspector.mentions.hint"));
        }
        if (row.onlyIn() != null) {
            said.add(words.now("inspector.mentions.only-in", row.onlyIn().name()));
        }
        return String.join(" · ", said);
    }

    /** Does what the key means here; false if it means nothing. */
    boolean act(KeyEvent event) {
        boolean plus = event.getCode() == KeyCode.PLUS
                || event.getCode() == KeyCode.ADD
                || event.getCode() == KeyCode.EQUALS;
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            model.act(row);
        } else if (plus && row.decision() != Decision.CONFIRMED) {
            model.accept(row);
        } else if ((event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE)
                && row.decision() != Decision.REJECTED) {
            model.reject(row);
        } else {
            return false;
        }
        return true;
    }
}
