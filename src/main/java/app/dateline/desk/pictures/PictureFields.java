package app.dateline.desk.pictures;

import app.dateline.article.DigitalSourceType;
import app.dateline.article.Language;
import app.dateline.desk.control.BilingualField;
import app.dateline.desk.control.CodedBox;
import app.dateline.desk.control.DateField;
import app.dateline.desk.control.GrowingText;
import app.dateline.desk.control.Labelled;
import app.dateline.desk.control.Link;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.credit.CreditBuilder;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** All that can be said of a picture. */
final class PictureFields extends VBox {
    private final PictureModel picture;
    private final String id;
    private final UiWords words;

    /** @param id of the card, with which the fields' ids begin */
    PictureFields(PictureModel picture, String id, UiWords words) {
        this.picture = picture;
        this.id = id;
        this.words = words;
        getStyleClass().add("picture-fields");
        DateField until = new DateField(words);
        until.setId(id + "-licence-until");
        until.valueProperty().bindBidirectional(picture.licenceUntilProperty());
        getChildren()
                .addAll(
                        both("inspector.pictures.caption", "caption", picture::captionProperty),
                        both("inspector.pictures.alt", "alt", picture::altProperty),
                        new CreditBuilder(picture.credit(), id + "-credit", picture.creditNoteProperty(), words),
                        one("inspector.pictures.creator", "creator", picture.creatorProperty()),
                        one("inspector.pictures.copyright", "copyright", picture.copyrightNoticeProperty()),
                        one("inspector.pictures.source", "source", picture.sourceProperty()),
                        new Labelled(words.say("inspector.pictures.until"), until),
                        new Link(
                                        id + "-more-rights",
                                        words.say("inspector.pictures.more-rights"),
                                        () -> picture.moreRightsProperty().set(!picture.moreRightsProperty().get()))
                                .disclosing(picture.moreRightsProperty()),
                        moreRights());
    }

    /** What most pictures do not have, or have right from their files. */
    private Node moreRights() {
        CodedBox<DigitalSourceType> type = new CodedBox<>(
                words,
                "article.source-type.",
                "inspector.pictures.source-type-none",
                FXCollections.observableArrayList(DigitalSourceType.values()));
        type.getItems().addFirst(null);
        type.setId(id + "-source-type");
        type.setPromptText(picture.picture().digitalSourceType());
        type.valueProperty().bindBidirectional(picture.digitalSourceTypeProperty());
        VBox fields = new VBox(
                one("inspector.pictures.terms", "terms", picture.usageTermsProperty()),
                one("inspector.pictures.web-statement", "web-statement", picture.webStatementProperty()),
                one("inspector.pictures.licensor-url", "licensor-url", picture.licensorUrlProperty()),
                new Labelled(words.say("inspector.pictures.source-type"), type));
        fields.getStyleClass().add("picture-fields");
        fields.visibleProperty().bind(picture.moreRightsProperty());
        fields.managedProperty().bind(fields.visibleProperty());
        return fields;
    }

    private BilingualField both(String key, String name, Function<Language, StringProperty> side) {
        return new BilingualField(
                words, words.say(key), id + "-" + name, side.apply(Language.RU), side.apply(Language.EN));
    }

    private Node one(String key, String name, StringProperty text) {
        GrowingText field = new GrowingText();
        field.setId(id + "-" + name);
        field.textProperty().bindBidirectional(text);
        return new Labelled(words.say(key), field);
    }
}
