package app.dateline.portal.page;

import app.dateline.article.Article;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Source;
import app.dateline.portal.http.Refusal;
import app.dateline.portal.story.Stories;
import app.dateline.portal.story.Story;
import app.dateline.portal.story.Views;
import app.dateline.text.RightsWording;
import app.dateline.text.WebLink;
import app.dateline.text.Words;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /en/17-north-cape}: one story. */
final class ArticlePage {
    private static final Pattern NAME = Pattern.compile("([1-9][0-9]{0,11})(-.*)?");
    private static final int LATEST = 6;

    private final Stories stories;
    private final Views views;
    private final Names names;
    private final StoryLine lines;
    private final Dates dates;
    private final Pages pages;
    private final Visitor visitor;

    ArticlePage(Stories stories, Views views, Names names, StoryLine lines, Dates dates, Pages pages, Visitor visitor) {
        this.stories = stories;
        this.views = views;
        this.names = names;
        this.lines = lines;
        this.dates = dates;
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
        pages.send(ctx, "article", frame(story, other), content(story, other));
    }

    private static Frame frame(Story story, Optional<Story> other) {
        return new Frame(
                story.language(),
                story.edition().headline(),
                story.edition().lead(),
                story.path(),
                other.map(Story::path),
                true);
    }

    private Map<String, Object> content(Story story, Optional<Story> other) {
        Language language = story.language();
        Article article = story.article();
        List<StoryLine.Figure> figures = lines.figures(story);
        boolean updated = story.updated().isAfter(story.published());
        boolean translated = article.original() != language;
        Map<String, Object> content = new HashMap<>();
        content.put("headline", story.edition().headline());
        content.put("lead", story.edition().lead());
        content.put("at", dates.fully(story.published(), language));
        content.put("iso", story.published().toString());
        content.put("updated", updated ? dates.fully(story.updated(), language) : "");
        content.put("updatedIso", story.updated().toString());
        content.put("source", sourceName(article.source(), language));
        content.put("sourceAddress", WebLink.clean(article.source().url()).filter(WebLink::isWeb).orElse(""));
        content.put("translated", translated);
        content.put("originalPath", translated ? other.map(Story::path).orElse("") : "");
        content.put("views", Words.in(language).say("page.views", views.of(story)));
        content.put("top", figures.stream().limit(1).toList());
        content.put("more", figures.stream().skip(1).toList());
        content.put("body", ArticleBody.html(story.edition()));
        content.put("rights", RightsWording.of(article.rights(), language));
        content.put("countries", names.named(article.confirmed(EntityKind.COUNTRY), language));
        content.put("companies", names.named(article.confirmed(EntityKind.COMPANY), language));
        content.put("latest", latest(story));
        return content;
    }

    /** Its name in this language, else the site that it is, else "". */
    private static String sourceName(Source source, Language language) {
        if (!source.name().in(language).isBlank()) {
            return source.name().in(language).strip();
        }
        return WebLink.clean(source.url())
                .filter(WebLink::isWeb)
                .map(address -> URI.create(address).getHost())
                .orElse("");
    }

    private List<StoryLine.Item> latest(Story story) {
        return stories.newest(story.language(), LATEST + 1, 0).stories().stream()
                .filter(newer -> newer.number() != story.number())
                .limit(LATEST)
                .map(lines::item)
                .toList();
    }
}
