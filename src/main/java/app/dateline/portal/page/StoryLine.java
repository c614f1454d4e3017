package app.dateline.portal.page;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.portal.story.Story;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A story as a list or its own page shows it, in its language. */
final class StoryLine {
    /**
     * A picture with its words.
     *
     * @param width  in pixels, 0 if not known
     * @param height in pixels, 0 if not known
     * @param alt    "" if nobody has described it
     */
    record Figure(String src, int width, int height, String alt, String caption, String credit) {}

    /**
     * One story in a list.
     *
     * @param at when it was published, for people; {@code iso} for machines
     */
    record Item(String path, String headline, String lead, String at, String iso, List<Figure> figures) {}

    private final Dates dates;
    private final Clock clock;

    StoryLine(Dates dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    Item item(Story story) {
        return new Item(
                story.path(),
                story.edition().headline(),
                story.edition().lead(),
                dates.shortly(story.published(), story.language()),
                story.published().toString(),
                figures(story));
    }

    /** Those whose licence has not ended. */
    List<Figure> figures(Story story) {
        LocalDate today = LocalDate.now(clock);
        return story.article().pictures().stream()
                .filter(picture -> picture.licenceUntil() == null || !picture.licenceUntil().isBefore(today))
                .map(picture -> figure(picture, story.language()))
                .toList();
    }

    private static Figure figure(Picture picture, Language language) {
        boolean known = picture.width() > 0 && picture.height() > 0;
        Bilingual alt = picture.alt();
        return new Figure(
                "/media/" + picture.sha256(),
                known ? picture.width() : 0,
                known ? picture.height() : 0,
                alt.in(language).isBlank() ? picture.caption().in(language).strip() : alt.in(language).strip(),
                picture.caption().in(language).strip(),
                picture.credit().in(language).strip());
    }
}
