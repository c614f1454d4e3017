package app.dateline.desk.preview;

import app.dateline.article.Article;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.page.Look;
import app.dateline.page.Names;
import app.dateline.page.Pages;
import app.dateline.page.Site;
import app.dateline.page.StoryPage;
import app.dateline.rights.RightsRules;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes the portal's page of an article that is not published: the same HTML, but for the addresses, which lead to
 * nowhere without a portal. Any thread.
 */
final class ReaderPages {
    private static final String MEDIA = "/media/";

    private final Function<EntityKey, Optional<Entity>> known;
    private final Supplier<RightsRules> rights;
    private final Clock clock;
    private StoryPage page;

    /**
     * @param known  finds countries and companies; any thread
     * @param rights the newsroom's rules; any thread but the FX thread
     */
    ReaderPages(Function<EntityKey, Optional<Entity>> known, Supplier<RightsRules> rights, Clock clock) {
        this.known = known;
        this.rights = rights;
        this.clock = clock;
    }

    /** The templates take a moment, for which no window should wait. */
    private synchronized StoryPage page() {
        if (page == null) {
            page = new StoryPage(new Pages(new Site(URI.create("http://localhost")), ""), new Names(known), rights.get(),
                    clock);
        }
        return page;
    }

    /** The page of one edition, as if it were published now. */
    PreviewPage page(Article article, Language language, Surroundings surroundings) {
        Instant now = clock.instant();
        Optional<String> other = article.edition(language.other()).isBlank()
                ? Optional.empty()
                : Optional.of(path(language.other()));
        String html = page().html(new StoryPage.Shown(
                article, language, path(language), other, now, now, 0,
                picture -> MEDIA + picture.sha256(), List.of()));
        return PreviewPage.of(moved(Jsoup.parse(html), language, surroundings));
    }

    private static String path(Language language) {
        return "/" + language.code() + "/1-preview";
    }

    private static Document moved(Document page, Language language, Surroundings to) {
        page.outputSettings().prettyPrint(false);
        page.select("link, meta[name=robots], meta[property], script").remove();
        page.selectFirst("meta[charset]")
                .after(new Element("meta")
                        .attr("http-equiv", "Content-Security-Policy")
                        .attr("content", to.policy()));
        page.head().appendChild(new Element("style").appendChild(new DataNode(style(to))));
        for (Element image : page.select("img[src^=" + MEDIA + "]")) {
            image.attr("src", to.picture().apply(image.attr("src").substring(MEDIA.length())));
        }
        for (Element link : page.select("a[href^=/]")) {
            if (link.attr("href").equals(path(language.other()))) {
                link.attr("href", to.other().apply(language.other()));
            } else {
                link.removeAttr("href");
            }
        }
        return page;
    }

    private static String style(Surroundings to) {
        String moved = Look.style().replace(Look.FONTS_PATH, to.fonts());
        return to.dark() ? moved.replace("@media (prefers-color-scheme: dark)", "@media all") : moved;
    }
}
