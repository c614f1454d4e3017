package app.dateline.desk.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.mention.Gazetteer;
import app.dateline.page.Look;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import app.dateline.rights.RightsRules;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A preview beside the page that a real portal sends of the same article. */
class SamePageTest {
    private static final Surroundings HERE =
            new Surroundings("default-src 'none'", "fonts/", sha256 -> "/media/" + sha256, Language::code, false);

    private final ReaderPages pages = new ReaderPages(
            Gazetteer.standard()::entity, RightsRules::standard, Clock.fixed(TestPortal.NOW, ZoneId.of("Europe/Moscow")));

    @TempDir
    Path data;

    /** Without addresses that need a portal, and without its count of readers. */
    private static String story(String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select("a[href^=/], a[href=ru], a[href=en]").forEach(link -> link.removeAttr("href"));
        page.select("a:not([href])").forEach(Element::clearAttributes);
        page.select(".views, aside").remove();
        // the portal shows a print in several widths, the preview the file that lies in the profile
        page.select("figure img").attr("src", "picture").removeAttr("srcset").removeAttr("sizes");
        return page.body().html().replaceAll("\\s*\n\\s*", "\n");
    }

    @Test
    void thePreviewIsThePortalsPage() {
        try (TestPortal portal = TestPortal.start(data)) {
            Article article = Samples.lighthouse();
            portal.publishAll(article, Language.EN);
            for (Language language : Language.values()) {
                String path = TestPortal.publication(portal.publish(article.id(), language)).path();
                assertThat(story(pages.page(article, language, HERE).html()))
                        .isEqualTo(story(portal.read(path).body()));
            }
        }
    }

    @Test
    void itHasThePortalsStylesheet() {
        PreviewPage page = pages.page(Samples.lighthouse(), Language.EN, HERE);

        assertThat(Jsoup.parse(page.html()).selectFirst("style").data())
                .isEqualTo(Look.style().replace("/assets/fonts/", "fonts/"));
    }

    @Test
    void anEditionThatNobodyHasBegunIsNotLinkedTo() {
        Article article = Samples.note(Language.EN, "Alone");

        assertThat(Jsoup.parse(pages.page(article, Language.EN, HERE).html()).select("a[href=ru]"))
                .isEmpty();
    }

    @Test
    void aChangedParagraphLeavesTheRestOfThePageAsItIs() {
        Article article = Samples.lighthouse();
        Article changed = article.with(article.edition(Language.EN)
                .withHeadline("Another headline")
                .withBody(article.edition(Language.EN).body() + "\n\nAnother paragraph."));

        PreviewPage before = pages.page(article, Language.EN, HERE);
        PreviewPage after = pages.page(changed, Language.EN, HERE);

        assertThat(after.isLike(before)).isTrue();
        assertThat(after.blocks()).containsAll(before.blocks()).hasSize(before.blocks().size() + 1);
    }
}
