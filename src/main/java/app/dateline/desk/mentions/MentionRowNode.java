package app.dateline.desk.mentions;

import app.dateline.article.Decision;
import app.dateline.article.EntityKey;
import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.Link;
import app.dateline.desk.control.UiWords;
import app.dateline.proof.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One entity: its tag, every place where it stands, and what can be done with it. */
final class MentionRowNode extends VBox {
    /** More would be a list of the whole text. */
    private static final int MOST_PLACES = 50;

    private final MentionRow row;
    private final MentionsModel model;
    private final UiWords words;
    private final HBox head = new HBox();
    private final VBox places = new VBox();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();

    MentionRowNode(MentionRow row, MentionsModel model, UiWords words) {
        this.row = row;
        this.model = model;
        this.words = words;
        setId(id(row.key()));
        getStyleClass().addAll("row", "mention-row");
        head.getStyleClass().add("mention-head");
        head.setAlignment(Pos.CENTER_LEFT);
        places.getStyleClass().add("mention-places");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        String name = row.name().inOrOther(words.language());
        String about = String.join(" · ", about());
        String accessible = name + ", " + words.now("inspector.mentions.decision." + row.decision().code())
                + (row.places().size() > 1 ? ", ×" + row.places().size() : "")
                + (about.isEmpty() ? "" : ", " + about);
        setAccessibleText(accessible);
        Label tag = new Label(name + mark());
        tag.setWrapText(true);
        tag.setMinHeight(USE_PREF_SIZE);
        tag.getStyleClass().add(row.decision() == Decision.CONFIRMED ? "tag" : "tag-hint");
        head.getChildren().add(tag);
        if (row.places().size() > 1) {
            head.getChildren().add(disclosure(name));
        }
        Label where = new Label(about);
        where.getStyleClass().addAll("muted", "small", "where");
        where.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().addAll(where, space);
        switch (row.decision()) {
            case SUGGESTED -> {
                button(Feather.CHECK, "accept", "inspector.mentions.accept", () -> model.accept(row));
                button(Feather.X, "reject", "inspector.mentions.reject", () -> model.reject(row));
            }
            case CONFIRMED -> button(Feather.X, "remove", "inspector.mentions.remove", () -> model.reject(row));
            case REJECTED -> button(
                    Feather.ROTATE_CCW, "again", "inspector.mentions.again", () -> model.suggestAgain(row));
        }
        getChildren().add(head);
        unfolded.set(model.isUnfolded(row.key()) && row.places().size() > 1);
        unfolded.subscribe(this::show);
        head.setOnMouseClicked(_ -> {
            requestFocus();
            model.jump(row);
        });
    }

    /** The id of an entity's row, with which those of its buttons begin. */
    static String id(EntityKey key) {
        return "mention-" + key.kind().code() + "-" + key.code().toLowerCase(Locale.ROOT);
    }

    private Link disclosure(String name) {
        Link link = new Link(id(row.key()) + "-places", "×" + row.places().size(), () -> unfolded.set(!unfolded.get()))
                .disclosing(unfolded);
        link.setMinWidth(USE_PREF_SIZE);
        link.setFocusTraversable(false);
        link.setAccessibleText(words.now("inspector.mentions.places", name, row.places().size()));
        return link;
    }

    private void show(boolean shown) {
        model.unfold(row.key(), shown);
        getChildren().remove(places);
        if (!shown) {
            return;
        }
        places.getChildren().clear();
        for (int i = 0; i < Math.min(MOST_PLACES, row.places().size()); i++) {
            Place place = row.places().get(i);
            Link link = new Link(
                    id(row.key()) + "-place-" + i, place.language().name() + "  " + model.excerpt(place),
                    () -> model.jump(place));
            link.setWrapText(false);
            link.setMaxWidth(Double.MAX_VALUE);
            places.getChildren().add(link);
        }
        if (row.places().size() > MOST_PLACES) {
            Label more = new Label(words.now("inspector.mentions.more-places", row.places().size() - MOST_PLACES));
            more.getStyleClass().addAll("muted", "small");
            places.getChildren().add(more);
        }
        getChildren().add(places);
    }

    private void button(Ikon icon, String action, String key, Runnable run) {
        String name = words.now(key, row.name().inOrOther(words.language()));
        IconButton button = new IconButton(id(row.key()) + "-" + action, icon, name, run);
        button.getStyleClass().add("mention-" + action);
        // the row's own keys do the same, so that Tab does not stop three times a row
        button.setFocusTraversable(false);
        head.getChildren().add(button);
    }

    private String mark() {
        return switch (row.decision()) {
            case CONFIRMED -> " ✓";
            case SUGGESTED -> row.isHint() ? "" : " ?";
            case REJECTED -> "";
        };
    }

    private List<String> about() {
        List<String> said = new ArrayList<>();
        if (row.places().isEmpty()) {
            said.add(words.now("inspector.mentions.nowhere"));
        }
        if (row.isHint()) {
            said.add(words.now("inspector.mentions.hint"));
        } else if (row.evidence() != null) {
            switch (row.evidence()) {
                case ABBREVIATION -> said.add(words.now("inspector.mentions.abbreviation"));
                case ADJECTIVE -> said.add(words.now("inspector.mentions.adjective"));
                case NAME, WEAK, METONYM -> {}
            }
        }
        if (row.onlyIn() != null) {
            said.add(words.now("inspector.mentions.only-in", row.onlyIn().name()));
        }
        return said;
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
        } else if ((event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.LEFT) && row.places().size() > 1) {
            unfolded.set(event.getCode() == KeyCode.RIGHT);
        } else {
            return false;
        }
        return true;
    }
}
