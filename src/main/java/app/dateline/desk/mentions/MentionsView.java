package app.dateline.desk.mentions;

import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.desk.control.Link;
import app.dateline.desk.control.Rows;
import app.dateline.desk.control.Section;
import app.dateline.desk.control.UiWords;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * The Mentions tab. Up and Down go from row to row, Enter or Plus accepts, Delete rejects, Enter on what is accepted
 * shows the next place.
 */
public final class MentionsView extends VBox {
    private final MentionsModel model;
    private final UiWords words;
    private final Rows<MentionRow> countries = rows("mentions-countries");
    private final Rows<MentionRow> companies = rows("mentions-companies");
    private final Rows<MentionRow> rejected = rows("mentions-rejected");
    private final BooleanProperty rejectedShown = new SimpleBooleanProperty();
    private final AddMention add;

    public MentionsView(MentionsModel model, UiWords words) {
        this.model = model;
        this.words = words;
        this.add = new AddMention(model, words);
        getStyleClass().add("mentions");
        getChildren()
                .addAll(
                        top(),
                        nothing(),
                        group(words.say("inspector.mentions.countries"), countries),
                        group(words.say("inspector.mentions.companies"), companies),
                        rejected());
        model.rowsProperty().subscribe(this::show);
        words.languageProperty()
                .addListener(_ -> Stream.of(countries, companies, rejected).forEach(Rows::redraw));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** The form for a company that is not known, with this name in it. */
    public void addCompany(String name) {
        add.openForm(name);
    }

    /** The id of an entity's row. */
    public static String rowId(EntityKey key) {
        return MentionRowNode.id(key);
    }

    private Rows<MentionRow> rows(String id) {
        Rows<MentionRow> rows = new Rows<>(MentionRow::key, row -> new MentionRowNode(row, model, words));
        rows.setId(id);
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        return rows;
    }

    private Node top() {
        Link all = new Link("mentions-accept-all", words.say("inspector.mentions.accept-all"), model::acceptAll);
        all.visibleProperty().bind(model.canAcceptAll());
        all.managedProperty().bind(all.visibleProperty());
        VBox top = new VBox(add, all);
        top.getStyleClass().addAll("section", "mentions-top");
        return top;
    }

    private Node nothing() {
        Label nothing = new Label();
        nothing.textProperty().bind(words.say("inspector.mentions.nothing"));
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("empty-state", "muted");
        nothing.visibleProperty().bind(model.rowsProperty().map(List::isEmpty));
        nothing.managedProperty().bind(nothing.visibleProperty());
        return nothing;
    }

    private static Node group(ObservableValue<String> title, Rows<MentionRow> rows) {
        Section section = new Section(title, rows);
        section.visibleProperty().bind(rows.visibleProperty());
        section.managedProperty().bind(rows.visibleProperty());
        return section;
    }

    private Node rejected() {
        ObservableValue<Integer> count =
                model.rowsProperty().map(all -> MentionsModel.rejected(all).size());
        ObservableValue<String> title =
                count.flatMap(n -> words.say("inspector.mentions.rejected", n));
        Link disclosure =
                new Link("mentions-show-rejected", title, () -> rejectedShown.set(!rejectedShown.get()));
        disclosure.disclosing(rejectedShown);
        VBox box = new VBox(disclosure);
        box.getStyleClass().addAll("section", "rejected");
        box.visibleProperty().bind(count.map(n -> n > 0));
        box.managedProperty().bind(box.visibleProperty());
        rejectedShown.subscribe(shown -> {
            box.getChildren().remove(rejected);
            if (shown) {
                box.getChildren().add(rejected);
            }
        });
        return box;
    }

    private void show(List<MentionRow> all) {
        countries.show(MentionsModel.shown(all, EntityKind.COUNTRY));
        companies.show(MentionsModel.shown(all, EntityKind.COMPANY));
        rejected.show(MentionsModel.rejected(all));
    }

    private void keyPressed(KeyEvent event) {
        if (!(event.getTarget() instanceof MentionRowNode row)) {
            return;
        }
        if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            List<Node> nodes = Stream.of(countries, companies, rejected)
                    .filter(rows -> rows.getParent() != null)
                    .flatMap(rows -> rows.getChildren().stream())
                    .toList();
            int next = nodes.indexOf(row) + (event.getCode() == KeyCode.UP ? -1 : 1);
            if (next >= 0 && next < nodes.size()) {
                nodes.get(next).requestFocus();
            }
            event.consume();
        } else if (row.act(event)) {
            event.consume();
        }
    }
}
