package app.dateline.desk.editor;

import app.dateline.article.Edition;
import app.dateline.desk.text.TextBox.Mark;
import app.dateline.text.WordCount;
import java.util.List;

/**
 * What was read from the texts of an edition.
 *
 * @param body  the body that the marks belong to
 * @param words in headline, lead and body
 */
record Reading(String headline, String lead, String body, List<Mark> marks, int words) {
    static Reading of(Edition edition) {
        return new Reading(
                edition.headline(),
                edition.lead(),
                edition.body(),
                MarkdownMarks.of(edition.body()),
                WordCount.of(edition.headline()) + WordCount.of(edition.lead()) + WordCount.of(edition.body()));
    }

    boolean isOf(Edition edition) {
        return edition.body().equals(body)
                && edition.headline().equals(headline)
                && edition.lead().equals(lead);
    }
}
