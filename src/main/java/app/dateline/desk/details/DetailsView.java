package app.dateline.desk.details;

import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.EditionState;
import app.dateline.article.Language;
import app.dateline.desk.control.BilingualField;
import app.dateline.desk.control.CodedBox;
import app.dateline.desk.control.Completion;
import app.dateline.desk.control.DateField;
import app.dateline.desk.control.Hint;
import app.dateline.desk.control.Labelled;
import app.dateline.desk.control.Link;
import app.dateline.desk.control.Section;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.control.VerdictRow;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The Details tab: state, address and dateline of the active edition, source and rights notice of the article. */
public final class DetailsView extends VBox {
    private final UiWords words;
    private final DetailsModel model;

    public DetailsView(DetailsModel model, UiWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("details");
        getChildren().addAll(edition(), dateline(), source(), rights());
    }

    private Section edition() {
        CodedBox<EditionState> state =
                new CodedBox<>(words, "article.state.", model.states());
        state.setId("details-state");
        state.valueProperty().bindBidirectional(model.stateProperty());
        TextField slug = field("details-slug");
        slug.textProperty().bindBidirectional(model.slugProperty());
        slug.promptTextProperty().bind(model.ownSlug());
        Link own = new Link("details-own-slug", words.say("inspector.details.own-slug"), model::takeOwnSlug);
        own.disableProperty().bind(model.ownSlug().map(String::isEmpty));
        ObservableValue<String> title = model.languageProperty()
                .flatMap(language -> language == Language.RU
                        ? words.say("inspector.details.edition-ru")
                        : words.say("inspector.details.edition-en"));
        return new Section(
                title,
                new Labelled(words.say("inspector.details.state"), state),
                new Labelled(words.say("inspector.details.slug"), slug, new Hint(words, model.slugHint()), own));
    }

    private Section dateline() {
        TextField place = field("details-place");
        place.textProperty().bindBidirectional(model.placeProperty());
        place.promptTextProperty()
                .bind(model.languageProperty().map(side -> side == Language.RU ? "МОСКВА" : "MOSCOW"));
        DateField date = new DateField(words);
        date.setId("details-date");
        date.valueProperty().bindBidirectional(model.dateProperty());
        TextField agency = field("details-agency");
        agency.textProperty().bindBidirectional(model.agencyProperty());
        agency.promptTextProperty().bind(model.languageProperty().map(side -> side == Language.RU ? "ТАСС" : "TASS"));
        GridPane pair = pair(
                new Labelled(words.say("inspector.details.date"), date),
                new Labelled(words.say("inspector.details.agency"), agency));
        Label printed = new Label();
        printed.setId("details-printed-dateline");
        printed.getStyleClass().addAll("card", "printed-dateline");
        printed.setWrapText(true);
        printed.setMaxWidth(Double.MAX_VALUE);
        printed.textProperty().bind(model.printedDateline());
        shownWithText(printed);
        return new Section(
                words.say("inspector.details.dateline"),
                new Labelled(words.say("inspector.details.place"), place),
                pair,
                printed);
    }

    private Section source() {
        BilingualField name = new BilingualField(
                words,
                words.say("inspector.details.source-name"),
                "details-source",
                model.sourceProperty(Language.RU),
                model.sourceProperty(Language.EN));
        offerNames(name, model::chooseSource);
        TextField url = field("details-source-url");
        url.textProperty().bindBidirectional(model.sourceUrlProperty());
        url.setPromptText("https://");
        return new Section(
                words.say("inspector.details.source"),
                name,
                new Labelled(
                        words.say("inspector.details.source-url"), url, new Hint(words, model.sourceUrlHint())),
                sourceText());
    }

    private Node sourceText() {
        SourceTextModel text = model.sourceText();
        ObservableValue<String> name = text.isAttached()
                .flatMap(attached -> words.say(attached
                        ? "inspector.details.source-text-again"
                        : "inspector.details.source-text-attach"));
        Link attach = new Link("details-source-text-attach", name, () -> text.attach(
                Clipboard.getSystemClipboard().getString()));
        Link remove = new Link(
                "details-source-text-remove", words.say("inspector.details.source-text-remove"), text::remove);
        remove.visibleProperty().bind(text.isAttached());
        remove.managedProperty().bind(remove.visibleProperty());
        FlowPane links = new FlowPane(12, 0, attach, remove);
        return new VBox(
                new QuoteMeter(text.quotation(), words), links, new Hint(words, text.refusalProperty()));
    }

    private Section rights() {
        CodedBox<Basis> basis = new CodedBox<>(
                words, "article.basis.", FXCollections.observableArrayList(Basis.values()));
        basis.setId("details-basis");
        basis.promptTextProperty().bind(words.say("inspector.details.basis-none"));
        basis.valueProperty().bindBidirectional(model.basisProperty());
        BilingualField holder = new BilingualField(
                words,
                words.say("inspector.details.holder"),
                "details-holder",
                model.holderProperty(Language.RU),
                model.holderProperty(Language.EN));
        offerNames(holder, model::chooseHolder);
        Link same = new Link(
                "details-holder-as-source",
                words.say("inspector.details.holder-as-source"),
                model::takeSourceAsHolder);
        same.visibleProperty().bind(model.canTakeSourceAsHolder());
        same.managedProperty().bind(same.visibleProperty());
        return new Section(
                words.say("inspector.details.rights"),
                holder,
                same,
                new Labelled(words.say("inspector.details.basis"), basis),
                limits(),
                wording(Language.RU),
                wording(Language.EN),
                verdict(Language.RU),
                verdict(Language.EN));
    }

    private Node verdict(Language side) {
        VerdictRow row = new VerdictRow("details-verdict-" + side.code(), side, model.verdict(), words);
        row.visibleProperty().bind(model.isBegun(side));
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private Node limits() {
        DateField until = new DateField(words);
        until.setId("details-rights-until");
        until.valueProperty().bindBidirectional(model.untilProperty());
        TextField quote = field("details-quote-limit");
        quote.setTextFormatter(new TextFormatter<>(change ->
                DetailsModel.isPercent(change.getControlNewText()) ? change : null));
        quote.textProperty().bindBidirectional(model.quoteLimitProperty());
        return pair(
                new Labelled(words.say("inspector.details.until"), until),
                new Labelled(words.say("inspector.details.quote-limit"), quote));
    }

    private static GridPane pair(Node left, Node right) {
        GridPane pair = new GridPane();
        pair.getStyleClass().add("pair");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        pair.getColumnConstraints().addAll(half, half);
        pair.addRow(0, left, right);
        return pair;
    }

    private Node wording(Language side) {
        Label wording = new Label();
        wording.setId("details-wording-" + side.code());
        wording.getStyleClass().addAll("card", "wording");
        wording.setWrapText(true);
        wording.setMaxWidth(Double.MAX_VALUE);
        wording.textProperty().bind(model.wording(side));
        shownWithText(wording);
        return wording;
    }

    private void offerNames(BilingualField field, Consumer<Bilingual> chosen) {
        for (Language side : Language.values()) {
            Completion.bind(
                    field.field(side),
                    typed -> model.names().like(typed, side),
                    name -> name.in(side) + " · " + name.in(side.other()),
                    chosen);
        }
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }

    private static void shownWithText(Label label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }
}
