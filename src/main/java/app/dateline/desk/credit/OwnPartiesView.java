package app.dateline.desk.credit;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.desk.control.GrowingText;
import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.Link;
import app.dateline.desk.control.Rows;
import app.dateline.desk.control.UiWords;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The parties that the editors of this profile have named: each can be renamed and forgotten. */
public final class OwnPartiesView extends VBox {
    private final KnownParties known;
    private final UiWords words;

    public OwnPartiesView(KnownParties known, UiWords words) {
        this.known = known;
        this.words = words;
        getStyleClass().addAll("section", "own-parties");
        Rows<Bilingual> rows = new Rows<>(name -> name, this::row);
        rows.setId("own-parties-rows");
        BooleanProperty shown = new SimpleBooleanProperty();
        ObservableValue<Integer> count = known.ownProperty().map(own -> own.size());
        Link disclosure = new Link(
                "own-parties",
                count.flatMap(n -> words.say("inspector.credit.own-parties", n)),
                () -> shown.set(!shown.get()));
        disclosure.disclosing(shown);
        getChildren().add(disclosure);
        shown.subscribe(now -> {
            getChildren().remove(rows);
            if (now) {
                getChildren().add(rows);
            }
        });
        known.ownProperty().subscribe(rows::show);
        words.languageProperty().addListener(_ -> rows.redraw());
        visibleProperty().bind(count.map(n -> n > 0));
        managedProperty().bind(visibleProperty());
    }

    private Node row(Bilingual name) {
        String id = "own-party-" + Integer.toHexString(name.hashCode());
        VBox names = new VBox();
        names.getStyleClass().add("credit-names");
        HBox.setHgrow(names, Priority.ALWAYS);
        for (Language side : Language.values()) {
            GrowingText field = new GrowingText();
            field.setId(id + "-" + side.code());
            field.setText(name.in(side));
            field.setAccessibleText(words.now("inspector.credit.name", name.in(side.other()), side.name()));
            field.focusedProperty().addListener((_, _, focused) -> {
                String text = field.getText().strip();
                if (!focused && text.isEmpty()) {
                    field.setText(name.in(side));
                } else if (!focused && !text.equals(name.in(side)) && known.ownProperty().get().contains(name)) {
                    known.change(name, name.with(side, text));
                }
            });
            names.getChildren().add(field);
        }
        IconButton forget = new IconButton(
                id + "-forget",
                Feather.TRASH_2,
                words.now("inspector.credit.forget", name.in(words.language())),
                () -> known.forget(name));
        HBox row = new HBox(names, forget);
        row.getStyleClass().add("own-party");
        return row;
    }
}
