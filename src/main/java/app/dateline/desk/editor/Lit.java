package app.dateline.desk.editor;

import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.desk.text.Marks;
import app.dateline.desk.text.TextBox.Mark;
import app.dateline.text.find.Found;
import app.dateline.text.find.Spot;
import java.util.ArrayList;
import java.util.List;

/** Which places of an edition a search lights. */
final class Lit {
    private Lit() {}

    static PaneMarks of(Found found, int current, Language language) {
        if (found.article() == null) {
            return PaneMarks.NONE;
        }
        Edition edition = found.article().edition(language);
        return new PaneMarks(
                new Marks(edition.headline(), in(found, current, new Spot(language, Spot.Part.HEADLINE))),
                new Marks(edition.lead(), in(found, current, new Spot(language, Spot.Part.LEAD))),
                new Marks(edition.body(), in(found, current, new Spot(language, Spot.Part.BODY))));
    }

    private static List<Mark> in(Found found, int current, Spot spot) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < found.places().size(); i++) {
            Found.Place place = found.places().get(i);
            if (place.spot().equals(spot)) {
                String style = i == current ? "found-current" : "found";
                marks.add(new Mark(place.hit().start(), place.hit().end(), style));
            }
        }
        return marks;
    }
}
