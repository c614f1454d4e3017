package app.dateline.desk.pictures;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.DigitalSourceType;
import app.dateline.article.Focus;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.desk.control.Parts;
import app.dateline.desk.credit.CreditModel;
import app.dateline.desk.credit.KnownParties;
import app.dateline.desk.open.Current;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

/** What is known of one picture of the open article. FX thread only. */
public final class PictureModel {
    private final Current current;
    private final String sha256;
    private final Parts parts;
    private final Map<Language, StringProperty> caption;
    private final Map<Language, StringProperty> alt;
    private final CreditModel credit;
    private final StringProperty creator;
    private final StringProperty copyrightNotice;
    private final StringProperty source;
    private final StringProperty usageTerms;
    private final StringProperty webStatement;
    private final StringProperty licensorUrl;
    private final ObjectProperty<DigitalSourceType> digitalSourceType;
    private final ObjectProperty<LocalDate> licenceUntil;
    private final ObjectProperty<Focus> focus;
    private final BooleanProperty expanded = new SimpleBooleanProperty();
    private final BooleanProperty crops = new SimpleBooleanProperty();
    private final BooleanProperty moreRights = new SimpleBooleanProperty();
    private final ObjectProperty<Message> creditNote = new SimpleObjectProperty<>();

    PictureModel(Current current, String sha256, KnownParties parties) {
        this.current = current;
        this.sha256 = sha256;
        this.parts = new Parts(current, () -> sha256);
        caption = both("inspector.edit.caption", Picture::caption, Picture::withCaption);
        alt = both("inspector.edit.alt", Picture::alt, Picture::withAlt);
        credit = new CreditModel(
                current,
                parties,
                parts,
                article -> of(article).credit(),
                (article, text) -> article.with(of(article).withCredit(text)));
        creator = one("inspector.edit.creator", Picture::creator, Picture::withCreator);
        copyrightNotice =
                one("inspector.edit.copyright-notice", Picture::copyrightNotice, Picture::withCopyrightNotice);
        source = one("inspector.edit.picture-source", Picture::source, Picture::withSource);
        usageTerms = one("inspector.edit.usage-terms", Picture::usageTerms, Picture::withUsageTerms);
        webStatement = one("inspector.edit.web-statement", Picture::webStatement, Picture::withWebStatement);
        licensorUrl = one("inspector.edit.licensor-url", Picture::licensorUrl, Picture::withLicensorUrl);
        digitalSourceType = parts.choice(
                Message.of("inspector.edit.source-type"),
                article -> DigitalSourceType.of(of(article).digitalSourceType()).orElse(null),
                (article, type) -> article.with(of(article).withDigitalSourceType(type == null ? "" : type.uri())));
        licenceUntil = parts.choice(
                Message.of("inspector.edit.licence-until"),
                article -> of(article).licenceUntil(),
                (article, day) -> article.with(of(article).withLicenceUntil(day)));
        focus = parts.choice(
                Message.of("inspector.edit.focus"),
                article -> of(article).focus(),
                (article, point) -> article.with(of(article).withFocus(point)));
    }

    private Map<Language, StringProperty> both(
            String key, Function<Picture, Bilingual> get, BiFunction<Picture, Bilingual, Picture> set) {
        Map<Language, StringProperty> sides = new EnumMap<>(Language.class);
        for (Language side : Language.values()) {
            sides.put(side, parts.text(Message.of(key, side.name()), article -> get.apply(of(article)).in(side),
                    (article, text) -> article.with(
                            set.apply(of(article), get.apply(of(article)).with(side, text)))));
        }
        return sides;
    }

    private StringProperty one(String key, Function<Picture, String> get, BiFunction<Picture, String, Picture> set) {
        return parts.text(
                Message.of(key),
                article -> get.apply(of(article)),
                (article, text) -> article.with(set.apply(of(article), text)));
    }

    /** The picture in this state of the article; an empty one in a state that does not have it. */
    private Picture of(Article article) {
        return article.pictures().stream()
                .filter(picture -> picture.sha256().equals(sha256))
                .findFirst()
                .orElse(Picture.of(sha256, "", "", 0, 0));
    }

    public String sha256() {
        return sha256;
    }

    public Picture picture() {
        return of(current.article());
    }

    public StringProperty captionProperty(Language side) {
        return caption.get(side);
    }

    public StringProperty altProperty(Language side) {
        return alt.get(side);
    }

    public StringProperty creditProperty(Language side) {
        return credit.textProperty(side);
    }

    public StringProperty creatorProperty() {
        return creator;
    }

    public StringProperty copyrightNoticeProperty() {
        return copyrightNotice;
    }

    public StringProperty sourceProperty() {
        return source;
    }

    public StringProperty usageTermsProperty() {
        return usageTerms;
    }

    public StringProperty webStatementProperty() {
        return webStatement;
    }

    public StringProperty licensorUrlProperty() {
        return licensorUrl;
    }

    /** Null while nothing is said, or a term that is not among ours. */
    public ObjectProperty<DigitalSourceType> digitalSourceTypeProperty() {
        return digitalSourceType;
    }

    /** Whether the rarer fields of its rights are shown too. */
    public BooleanProperty moreRightsProperty() {
        return moreRights;
    }

    public ObjectProperty<LocalDate> licenceUntilProperty() {
        return licenceUntil;
    }

    /** What crops keep in their middle, null for the centre; setting it is undone by itself. */
    public ObjectProperty<Focus> focusProperty() {
        return focus;
    }

    /** The same, one step of several by key, which are undone together. */
    public void moveFocus(Focus next) {
        current.edit(
                Message.of("inspector.edit.focus"),
                "inspector.edit.focus/" + sha256,
                article -> article.with(of(article).withFocus(next)));
    }

    /** Whether its crops are shown. */
    public BooleanProperty cropsProperty() {
        return crops;
    }

    /** Whether its fields are shown. */
    public BooleanProperty expandedProperty() {
        return expanded;
    }

    public CreditModel credit() {
        return credit;
    }

    /** What a person should know of where the credit is from; null for nothing. */
    public ObjectProperty<Message> creditNoteProperty() {
        return creditNote;
    }

    void close() {
        credit.close();
        parts.close();
    }
}
