package app.dateline.portal.page;

import app.dateline.page.Dates;
import app.dateline.page.Figures;
import app.dateline.page.Figures.Figure;
import app.dateline.page.StoryPage;
import app.dateline.portal.story.Story;
import app.dateline.rights.RightsRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A story as a list shows it, in its language. */
final class StoryLine {
    /**
     * One story in a list.
     *
     * @param at      when it was published, for people; {@code iso} for machines
     * @param figures its first picture, if it has one
     */
    record Item(String path, String headline, String lead, String at, String iso, List<Figure> figures) {}

    private final Dates dates;
    private final RightsRules rights;
    private final Clock clock;

    StoryLine(Dates dates, RightsRules rights, Clock clock) {
        this.dates = dates;
        this.rights = rights;
        this.clock = clock;
    }

    Item item(Story story) {
        return new Item(
                story.path(),
                story.edition().headline(),
                story.edition().lead(),
                dates.shortly(story.published(), story.language()),
                story.published().toString(),
                Figures.opening(story.article(), story.language(), LocalDate.now(clock), rights, story.media())
                        .stream()
                        .toList());
    }

    /** As one that is newer than another. */
    StoryPage.Latest latest(Story story) {
        return new StoryPage.Latest(
                story.path(),
                story.edition().headline(),
                dates.shortly(story.published(), story.language()),
                story.published().toString());
    }
}
