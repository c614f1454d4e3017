package app.dateline.desk.editor;

import app.dateline.article.Edition;
import app.dateline.desk.text.Marks;
import app.dateline.desk.text.TextBox.Mark;
import app.dateline.text.StyledBody;
import app.dateline.text.WordCount;

/**
 * What was read from the texts of an edition.
 *
 * @param words in headline, lead and body
 * @param marks of the body
 */
record Reading(String headline, String lead, StyledBody body, int words, Marks marks) {
    static final Reading NONE = new Reading("", "", StyledBody.EMPTY, 0, Marks.NONE);

    /** The reading of an edition, at the cost of what differs from this one. */
    Reading next(Edition edition) {
        StyledBody styled = body.next(edition.body());
        return new Reading(
                edition.headline(),
                edition.lead(),
                styled,
                WordCount.of(edition.headline()) + WordCount.of(edition.lead()) + WordCount.of(edition.body()),
                new Marks(
                        edition.body(),
                        styled.styles().stream()
                                .map(s -> new Mark(s.start(), s.end(), s.style().code()))
                                .toList()));
    }

    boolean isOf(Edition edition) {
        return edition.body().equals(body.body())
                && edition.headline().equals(headline)
                && edition.lead().equals(lead);
    }
}
