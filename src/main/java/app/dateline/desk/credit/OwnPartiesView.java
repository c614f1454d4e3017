package app.dateline.desk.credit;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.control.BilingualField;
import app.dateline.desk.control.GrowingText;
import app.dateline.desk.control.Hint;
import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.Link;
import app.dateline.desk.control.Rows;
import app.dateline.desk.control.UiWords;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The parties that the editors of this profile have named, the newest first: each can be renamed and forgotten. */
public final class OwnPartiesView extends VBox {
    /** Rows of fields take their time to be made; who looks for an older name finds it by its letters. */
    private static final int SHOWN = 8;

    private final KnownParties known;
    private final UiWords words;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final TextField sought = new TextField();
    private final Rows<Bilingual> rows = new Rows<>(name -> name, this::row);
    private final ObjectProperty<Bilingual> forgotten = new SimpleObjectProperty<>();
    private final ObjectProperty<Message> more = new SimpleObjectProperty<>();

    public OwnPartiesView(KnownParties known, UiWords words) {
        this.known = known;
        this.words = words;
        getStyleClass().addAll("section", "own-parties");
        ObservableValue<Integer> count = known.ownProperty().map(List::size);
        Link disclosure = new Link(
                "own-parties",
                count.flatMap(n -> words.say("inspector.credit.own-parties", n)),
                () -> open.set(!open.get()));
        rows.setId("own-parties-rows");
        sought.setId("own-parties-find");
        sought.promptTextProperty().bind(words.say("inspector.credit.own-find"));
        sought.accessibleTextProperty().bind(sought.promptTextProperty());
        shown(sought, Bindings.createBooleanBinding(
                () -> open.get() && known.ownProperty().get().size() > SHOWN, open, known.ownProperty()));
        getChildren().addAll(disclosure.disclosing(open), sought, forgottenRow(), rows, new Hint(words, more));
        open.addListener(_ -> {
            forgotten.set(null);
            sought.clear();
            show();
        });
        sought.textProperty().addListener(_ -> show());
        known.ownProperty().addListener(_ -> show());
        words.languageProperty().addListener(_ -> rows.redraw());
        shown(this, Bindings.createBooleanBinding(
                () -> !known.ownProperty().get().isEmpty() || forgotten.get() != null, known.ownProperty(), forgotten));
    }

    private static void shown(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(node.visibleProperty());
    }

    private void show() {
        String typed = sought.getText().strip().toLowerCase(Locale.ROOT);
        List<Bilingual> found = !open.get() ? List.of() : known.ownProperty().get().reversed().stream()
                .filter(name -> (name.ru() + "\n" + name.en()).toLowerCase(Locale.ROOT).contains(typed))
                .toList();
        rows.show(found.stream().limit(SHOWN).toList());
        more.set(found.size() > SHOWN ? Message.of("inspector.credit.own-more", found.size() - SHOWN) : null);
    }

    /** In the place of a question: what was forgotten last can be had back. */
    private Node forgottenRow() {
        Hint said = new Hint(words, forgotten.map(name -> name == null
                ? null
                : Message.of("inspector.credit.forgotten", name.ru(), name.en())));
        Link again = new Link("own-parties-again", words.say("inspector.credit.learn-again"), () -> {
            known.learn(forgotten.get());
            forgotten.set(null);
        });
        VBox row = new VBox(said, again);
        shown(row, forgotten.map(name -> name != null).orElse(false));
        return row;
    }

    private Node row(Bilingual name) {
        String id = "own-party-" + Integer.toHexString(name.hashCode());
        VBox names = new VBox();
        names.getStyleClass().add("credit-names");
        for (Language side : Language.values()) {
            GrowingText field = new GrowingText();
            field.setId(id + "-" + side.code());
            field.setText(name.in(side));
            field.setAccessibleText(words.now("inspector.credit.name", name.in(side.other()), side.name()));
            field.onLeft(text -> {
                if (text.isBlank()) {
                    field.setText(name.in(side));
                } else if (!text.strip().equals(name.in(side)) && known.ownProperty().get().contains(name)) {
                    known.change(name, name.with(side, text.strip()));
                }
            });
            names.getChildren().add(BilingualField.row(side, field));
        }
        IconButton forget = new IconButton(
                id + "-forget",
                Feather.TRASH_2,
                words.now("inspector.credit.forget", name.in(words.language())),
                () -> {
                    forgotten.set(name);
                    known.forget(name);
                });
        // a box would ask the fields for their height at a width that they do not get
        BorderPane row = new BorderPane(names, null, forget, null, null);
        row.getStyleClass().add("own-party");
        return row;
    }
}
