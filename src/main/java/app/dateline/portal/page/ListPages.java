package app.dateline.portal.page;

import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import app.dateline.page.Frame;
import app.dateline.page.Names;
import app.dateline.portal.http.Refusal;
import app.dateline.portal.story.Stories;
import app.dateline.text.Words;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The front page, and the pages of countries and companies. */
final class ListPages {
    private static final int A_PAGE = 20;
    private static final int MOST_MENTIONED = 12;

    private final Stories stories;
    private final Names names;
    private final StoryLine lines;
    private final PageSender pages;

    ListPages(Stories stories, Names names, StoryLine lines, PageSender pages) {
        this.stories = stories;
        this.names = names;
        this.lines = lines;
        this.pages = pages;
    }

    void front(Context ctx, Language language) {
        int page = page(ctx);
        Stories.Listed listed = stories.newest(language, A_PAGE, (page - 1L) * A_PAGE);
        Map<String, Object> content = list(listed, page, "/" + language.code() + "/");
        content.put("first", page == 1);
        content.put("countries", mostMentioned(EntityKind.COUNTRY, language));
        content.put("companies", mostMentioned(EntityKind.COMPANY, language));
        Frame frame = new Frame(
                language,
                page == 1 ? "" : Words.in(language).say("page.news.page", page),
                Words.in(language).say("page.site.about"),
                address("/" + language.code() + "/", page),
                page == 1 ? Optional.of("/" + language.other().code() + "/") : Optional.empty(),
                true);
        pages.send(ctx, "front", frame, content);
    }

    /** @throws Refusal 404 if nobody has named such a country or company */
    void entity(Context ctx, Language language, EntityKind kind) {
        String asked = ctx.pathParam("code");
        EntityKey key = kind == EntityKind.COUNTRY ? EntityKey.country(asked) : EntityKey.company(asked);
        String name = names.name(key, language).orElseThrow(() -> Refusal.of(404, "page.no-page"));
        String path = Names.path(key, language);
        if (!ctx.path().equals(path)) {
            ctx.redirect(path, HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        int page = page(ctx);
        Stories.Listed listed = stories.mentioning(key, language, A_PAGE, (page - 1L) * A_PAGE);
        Map<String, Object> content = list(listed, page, path);
        content.put("name", name);
        content.put("country", kind == EntityKind.COUNTRY);
        content.put("kindPath", Names.listPath(kind, language));
        content.put("count", Words.in(language).say("page.stories", listed.total()));
        Frame frame = new Frame(
                language,
                name,
                Words.in(language).say("page.entity.about", name),
                address(path, page),
                page == 1 && names.name(key, language.other()).isPresent()
                        ? Optional.of(Names.path(key, language.other()))
                        : Optional.empty(),
                listed.total() > 0);
        pages.send(ctx, "entity", frame, content);
    }

    /** A name with how many stories mention it. */
    record Counted(String name, String path, long stories) {}

    void entities(Context ctx, Language language, EntityKind kind) {
        boolean countries = kind == EntityKind.COUNTRY;
        List<Counted> all = counted(kind, language).stream()
                .sorted(Names.byName(Counted::name, language))
                .toList();
        String title = Words.in(language).say(countries ? "page.countries" : "page.companies");
        Frame frame = new Frame(
                language,
                title,
                Words.in(language).say(countries ? "page.countries.about" : "page.companies.about"),
                Names.listPath(kind, language),
                Optional.of(Names.listPath(kind, language.other())),
                true);
        pages.send(ctx, "entities", frame, new HashMap<>(Map.of("heading", title, "entities", all)));
    }

    private List<Counted> mostMentioned(EntityKind kind, Language language) {
        return counted(kind, language).stream()
                .sorted(Comparator.comparingLong(Counted::stories)
                        .reversed()
                        .thenComparing(Names.byName(Counted::name, language)))
                .limit(MOST_MENTIONED)
                .toList();
    }

    private List<Counted> counted(EntityKind kind, Language language) {
        return stories.mentioned(kind, language).stream()
                .flatMap(mentioned -> names
                        .name(mentioned.entity(), language)
                        .map(name -> new Counted(name, Names.path(mentioned.entity(), language), mentioned.stories()))
                        .stream())
                .toList();
    }

    private Map<String, Object> list(Stories.Listed listed, int page, String path) {
        long pagesInAll = Math.max(1, (listed.total() + A_PAGE - 1) / A_PAGE);
        if (page > pagesInAll) {
            throw Refusal.of(404, "page.no-page");
        }
        Map<String, Object> content = new HashMap<>();
        content.put("stories", listed.stories().stream().map(lines::item).toList());
        content.put("page", page);
        content.put("pages", pagesInAll);
        content.put("newer", page > 1 ? address(path, page - 1) : "");
        content.put("older", page < pagesInAll ? address(path, page + 1) : "");
        return content;
    }

    private static String address(String path, int page) {
        return page == 1 ? path : path + "?page=" + page;
    }

    private static int page(Context ctx) {
        String text = ctx.queryParam("page");
        if (text == null) {
            return 1;
        }
        try {
            int page = Integer.parseInt(text);
            if (page >= 1 && text.equals(Integer.toString(page))) {
                return page;
            }
        } catch (NumberFormatException _) {
            // answered below
        }
        throw Refusal.of(404, "page.no-page");
    }
}
