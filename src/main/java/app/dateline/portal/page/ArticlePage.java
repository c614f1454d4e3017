package app.dateline.portal.page;

import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.page.StoryPage;
import app.dateline.portal.http.Refusal;
import app.dateline.portal.story.Stories;
import app.dateline.portal.story.Story;
import app.dateline.portal.story.Views;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /en/17-north-cape}: one story. */
final class ArticlePage {
    private static final Pattern NAME = Pattern.compile("([1-9][0-9]{0,11})(-.*)?");
    private static final int LATEST = 6;

    private final Stories stories;
    private final Views views;
    private final StoryLine lines;
    private final StoryPage page;
    private final PageSender pages;
    private final Visitor visitor;

    ArticlePage(Stories stories, Views views, StoryLine lines, StoryPage page, PageSender pages, Visitor visitor) {
        this.stories = stories;
        this.views = views;
        this.lines = lines;
        this.page = page;
        this.pages = pages;
        this.visitor = visitor;
    }

    /** @throws Refusal 404 if there is none under this number, 410 if it was withdrawn */
    void show(Context ctx, Language language) {
        Matcher name = NAME.matcher(ctx.pathParam("story"));
        if (!name.matches()) {
            throw Refusal.of(404, "page.no-page");
        }
        long number = Long.parseLong(name.group(1));
        Story story = stories.find(language, number).orElseThrow(() -> Refusal.of(404, "page.no-page"));
        if (story.withdrawn() != null) {
            throw Refusal.because(410, Message.of("page.withdrawn"), List.of());
        }
        if (!ctx.path().equals(story.path())) {
            ctx.redirect(story.path(), HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        if (visitor.isReading(ctx)) {
            views.count(story, visitor.address(ctx), ctx.userAgent());
        }
        Optional<Story> other = stories.find(language.other(), number).filter(found -> found.withdrawn() == null);
        StoryPage.Shown shown = new StoryPage.Shown(
                story.article(),
                language,
                story.path(),
                other.map(Story::path),
                story.published(),
                story.updated(),
                views.of(story),
                story.media(),
                latest(story));
        pages.send(ctx, shown.frame(), page.html(shown));
    }

    private List<StoryPage.Latest> latest(Story story) {
        return stories.newest(story.language(), LATEST + 1, 0).stories().stream()
                .filter(newer -> newer.number() != story.number())
                .limit(LATEST)
                .map(lines::latest)
                .toList();
    }
}
