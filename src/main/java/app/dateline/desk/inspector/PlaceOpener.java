package app.dateline.desk.inspector;

import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.desk.mentions.MentionsView;
import app.dateline.desk.pictures.PictureCard;
import app.dateline.desk.pictures.PicturesModel;
import app.dateline.proof.Place;
import java.util.Locale;

/** Leads from a place that is no text to the control where it is written. FX thread only. */
public final class PlaceOpener {
    private final InspectorView view;
    private final PicturesModel pictures;

    public PlaceOpener(InspectorView view, PicturesModel pictures) {
        this.view = view;
        this.pictures = pictures;
    }

    /** Opens the tab in which it is written; a place in a text opens nothing. */
    public void open(Place place) {
        switch (place.field()) {
            case HEADLINE, LEAD, BODY -> {}
            case DATELINE -> view.open(InspectorTab.DETAILS, "details-place");
            case SLUG -> view.open(InspectorTab.DETAILS, "details-slug");
            case SOURCE -> view.open(
                    InspectorTab.DETAILS,
                    place.language() == null ? "details-source-url" : "details-source-" + code(place));
            case RIGHTS -> view.open(
                    InspectorTab.DETAILS,
                    place.language() == null ? "details-basis" : "details-holder-" + code(place));
            case CAPTION, ALT, CREDIT -> picture(
                    place, place.field().name().toLowerCase(Locale.ROOT) + "-" + code(place));
            case LICENCE -> picture(place, "licence-until");
            case WEB_STATEMENT -> moreRights(place, "web-statement");
            case LICENSOR_URL -> moreRights(place, "licensor-url");
            case MENTIONS -> view.open(
                    InspectorTab.MENTIONS,
                    place.item().isEmpty() ? "mentions-accept-all" : MentionsView.rowId(key(place.item())));
        }
    }

    /** A country's code is in capitals, a company's never. */
    private static EntityKey key(String code) {
        return code.equals(code.toUpperCase(Locale.ROOT)) ? EntityKey.country(code) : EntityKey.company(code);
    }

    private static String code(Place place) {
        return (place.language() == null ? Language.RU : place.language()).code();
    }

    private void moreRights(Place place, String field) {
        if (pictures.shownProperty().get().contains(place.item())) {
            pictures.of(place.item()).moreRightsProperty().set(true);
        }
        picture(place, field);
    }

    private void picture(Place place, String field) {
        if (pictures.shownProperty().get().contains(place.item())) {
            pictures.of(place.item()).expandedProperty().set(true);
        }
        view.open(InspectorTab.PICTURES, PictureCard.id(place.item()) + "-" + field);
    }
}
