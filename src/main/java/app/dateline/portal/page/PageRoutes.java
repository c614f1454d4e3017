package app.dateline.portal.page;

import app.dateline.article.EntityKind;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.page.Dates;
import app.dateline.page.Names;
import app.dateline.page.Pages;
import app.dateline.page.Site;
import app.dateline.page.StoryPage;
import app.dateline.picture.Rendition;
import app.dateline.portal.blob.Blob;
import app.dateline.portal.blob.BlobRoutes;
import app.dateline.portal.blob.Prints;
import app.dateline.portal.http.Languages;
import app.dateline.portal.http.Refusal;
import app.dateline.portal.story.Stories;
import app.dateline.portal.story.Story;
import app.dateline.portal.story.Views;
import app.dateline.portal.vocabulary.Vocabulary;
import app.dateline.rights.RightsRules;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** Every address that readers know. */
public final class PageRoutes {
    private static final Duration A_DAY = Duration.ofDays(1);

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,11}");

    private final Prints prints;
    private final Stories stories;
    private final RightsRules rights;
    private final Clock clock;
    private final Assets assets = new Assets();
    private final ArticlePage article;
    private final ListPages lists;
    private final FeedPage feed;
    private final SitemapPage sitemap;
    private final ErrorPages errors;

    /**
     * @param clock       whose zone is the one that pages tell the time in
     * @param behindProxy whether readers come through a proxy of ours
     */
    public PageRoutes(
            Site site, Prints prints, Stories stories, Views views, Vocabulary vocabulary, RightsRules rights,
            Clock clock, boolean behindProxy) {
        this.prints = prints;
        this.stories = stories;
        this.rights = rights;
        this.clock = clock;
        Pages made = new Pages(site, assets.stylePath());
        PageSender pages = new PageSender(made);
        Names names = new Names(vocabulary::find);
        StoryLine lines = new StoryLine(new Dates(clock.getZone()), rights, clock);
        this.article = new ArticlePage(
                stories, views, lines, new StoryPage(made, names, rights, clock), pages, new Visitor(behindProxy));
        this.lists = new ListPages(stories, names, lines, pages);
        this.feed = new FeedPage(site, stories);
        this.sitemap = new SitemapPage(site, stories);
        this.errors = new ErrorPages(pages);
    }

    public void addTo(RoutesConfig routes) {
        routes.get("/", PageRoutes::toLanguage);
        routes.get("/robots.txt", sitemap::robots);
        routes.get("/sitemap.xml", sitemap::index);
        routes.get("/sitemap-{number}.xml", sitemap::file);
        routes.get("/media/{language}/{number}/{print}", ctx -> media(ctx, Optional.empty()));
        routes.get("/media/{language}/{number}/{print}/{rendition}", this::rendition);
        routes.get("/media/{sha256}", this::formerMedia);
        assets.addTo(routes);
        for (Language language : Language.values()) {
            String root = "/" + language.code();
            routes.get(root, ctx -> ctx.redirect(root + "/", HttpStatus.MOVED_PERMANENTLY));
            routes.get(root + "/", ctx -> lists.front(ctx, language));
            routes.get(root + "/feed.xml", ctx -> feed.show(ctx, language));
            for (EntityKind kind : EntityKind.values()) {
                String list = Names.listPath(kind, language);
                routes.get(list.substring(0, list.length() - 1),
                        ctx -> ctx.redirect(list, HttpStatus.MOVED_PERMANENTLY));
                routes.get(list, ctx -> lists.entities(ctx, language, kind));
                routes.get(list + "{code}", ctx -> lists.entity(ctx, language, kind));
            }
            routes.get(root + "/{story}", ctx -> article.show(ctx, language));
        }
    }

    /** Tells a reader what is wrong. */
    public void answer(Context ctx, Refusal refusal) {
        errors.send(ctx, refusal);
    }

    private static void toLanguage(Context ctx) {
        ctx.header("Vary", "Accept-Language");
        ctx.header("Cache-Control", "no-cache");
        ctx.redirect("/" + Languages.of(ctx).code() + "/", HttpStatus.FOUND);
    }

    private void rendition(Context ctx) throws IOException {
        media(ctx, Optional.of(Rendition.of(ctx.pathParam("rendition")).orElseThrow(PageRoutes::noPage)));
    }

    /** The print of a picture; never the file as it was sent, which may tell where and with what it was taken. */
    private void media(Context ctx, Optional<Rendition> rendition) throws IOException {
        Story story = story(ctx).orElseThrow(PageRoutes::noPage);
        Picture picture = picture(story, found -> isAsked(ctx, story, found));
        try {
            Blob print = prints.find(
                            picture, story.language(), rendition, () -> story(ctx).stream()
                                    .anyMatch(now -> now.article().pictures().contains(picture)))
                    .orElseThrow(PageRoutes::noPage);
            BlobRoutes.send(ctx, print, kept(picture));
        } catch (NoSuchFileException _) {
            throw noPage();
        } catch (Failure e) {
            // a line for each request, and no stack: anybody can ask as often as he likes
            LoggerFactory.getLogger(PageRoutes.class).warn("No print can be made of {}: {}", picture.sha256(), e.getMessage());
            throw noPage();
        }
    }

    private Optional<Story> story(Context ctx) {
        return Language.of(ctx.pathParam("language"))
                .filter(_ -> NUMBER.matcher(ctx.pathParam("number")).matches())
                .flatMap(language -> stories.find(language, Long.parseLong(ctx.pathParam("number"))))
                .filter(found -> found.withdrawn() == null);
    }

    private static boolean isAsked(Context ctx, Story story, Picture picture) {
        return Prints.name(picture, story.language()).equals(ctx.pathParam("print"));
    }

    /** Where pictures were before they had prints. */
    private void formerMedia(Context ctx) {
        String sha256 = ctx.pathParam("sha256");
        Story story = stories.showing(sha256, LocalDate.now(clock)).orElseThrow(PageRoutes::noPage);
        Picture picture = picture(story, found -> found.sha256().equals(sha256));
        ctx.header("Cache-Control", "no-cache");
        ctx.redirect(story.media().whole(picture), HttpStatus.FOUND);
    }

    /** @throws Refusal 404 if the story has no such picture, 410 if its licence has ended */
    private Picture picture(Story story, Predicate<Picture> which) {
        Picture picture = story.article().pictures().stream()
                .filter(which)
                .findFirst()
                .orElseThrow(PageRoutes::noPage);
        if (!rights.isShown(picture, LocalDate.now(clock))) {
            throw Refusal.of(410, "page.picture-gone", rights.shownUntil(picture));
        }
        return picture;
    }

    /** For how long a browser or a proxy may show it without asking: not past the licence's last day. */
    private String kept(Picture picture) {
        LocalDate until = rights.shownUntil(picture);
        Duration left = until == null
                ? A_DAY
                : Duration.between(
                        clock.instant(), until.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        return "public, max-age=" + Math.min(A_DAY.toSeconds(), left.toSeconds()) + ", immutable";
    }

    private static Refusal noPage() {
        return Refusal.of(404, "page.no-page");
    }
}
