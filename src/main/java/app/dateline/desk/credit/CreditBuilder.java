package app.dateline.desk.credit;

import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.control.BilingualField;
import app.dateline.desk.control.Completion;
import app.dateline.desk.control.Hint;
import app.dateline.desk.control.Link;
import app.dateline.desk.control.Rows;
import app.dateline.desk.control.UiWords;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A credit as it is printed on both sides, and under it a row a party. */
public final class CreditBuilder extends VBox {
    private final CreditModel model;
    private final UiWords words;
    private final Rows<CreditRow> rows;
    private final ChangeListener<Language> language = (_, _, _) -> redraw();

    /**
     * @param id   with which the ids of its controls begin
     * @param note said under the fields; null for nothing
     */
    public CreditBuilder(CreditModel model, String id, ObservableValue<Message> note, UiWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("labelled", "credit-builder");
        BilingualField texts = new BilingualField(
                words,
                words.say("inspector.pictures.credit"),
                id,
                model.textProperty(Language.RU),
                model.textProperty(Language.EN));
        for (Language side : Language.values()) {
            Completion.bind(
                    texts.field(side),
                    typed -> model.like(typed, side),
                    party -> party.name().in(side) + " · " + party.name().in(side.other()),
                    party -> model.choose(side, party));
            texts.field(side).pasting(line -> isReplaced(texts.field(side)) && model.paste(side, line));
        }
        rows = new Rows<>(CreditRow::index, row -> new CreditRowNode(row, id, model, words));
        rows.setId(id + "-parties");
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        model.rowsProperty().subscribe(rows::show);
        // a listener that the words hold would keep the builder of every article that was open
        words.languageProperty().addListener(new WeakChangeListener<>(language));
        Hint said = new Hint(words, note);
        said.setId(id + "-note");
        getChildren().addAll(texts, said, differing(id), rows);
        focusWithinProperty().addListener((_, _, within) -> {
            if (!within) {
                Platform.runLater(this::left);
            }
        });
    }

    /** Another window that is looked at is no reason: the person may come back to a name that is half typed. */
    private void left() {
        Node focused = getScene() == null ? this : getScene().getFocusOwner();
        while (focused != null && focused != this) {
            focused = focused.getParent();
        }
        if (focused == null) {
            model.left();
        }
    }

    private void redraw() {
        rows.redraw();
    }

    /** Whether what is pasted takes the place of all that is there. */
    private static boolean isReplaced(TextInputControl field) {
        return field.getText().isBlank() || field.getSelection().getLength() == field.getText().length();
    }

    private Node differing(String id) {
        Hint differs = new Hint(
                words,
                model.differsProperty().map(now -> now ? Message.of("inspector.credit.differs") : null));
        FlowPane ways = new FlowPane();
        for (Language from : Language.values()) {
            Link way = new Link(
                    id + "-render-" + from.other().code(),
                    words.say("inspector.credit.render", from.other().name()),
                    () -> model.render(from));
            way.visibleProperty().bind(model.rowsProperty().map(_ -> model.rendered(from).isPresent()));
            way.managedProperty().bind(way.visibleProperty());
            ways.getChildren().add(way);
        }
        ways.getStyleClass().add("credit-ways");
        VBox box = new VBox(differs, ways);
        box.visibleProperty().bind(model.differsProperty());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void keyPressed(KeyEvent event) {
        if (!(event.getTarget() instanceof CreditRowNode row)) {
            return;
        }
        boolean up = event.getCode() == KeyCode.UP;
        if (up || event.getCode() == KeyCode.DOWN) {
            int at = rows.getChildren().indexOf(row);
            int next = at + (up ? -1 : 1);
            if (next >= 0 && next < rows.getChildren().size()) {
                if (event.isAltDown()) {
                    model.move(at, up ? -1 : 1);
                }
                rows.getChildren().get(next).requestFocus();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            row.remove();
            event.consume();
        }
    }
}
