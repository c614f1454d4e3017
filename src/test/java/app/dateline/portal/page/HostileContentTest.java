package app.dateline.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Dateline;
import app.dateline.article.Language;
import app.dateline.article.RightsNotice;
import app.dateline.article.Source;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An article whose every text wants to do harm. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileContentTest {
    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final String ATTRIBUTE = "\" onerror=\"alert(1)\" x='";

    private Article script;
    private TestPortal portal;
    private String path;
    private String html;
    private Document page;

    @BeforeAll
    void publish(@TempDir Path data) {
        portal = TestPortal.start(data);
        Article article = Samples.note(Language.EN, "Harm " + SCRIPT + ATTRIBUTE);
        article = article.with(article.edition(Language.EN)
                        .withSlug("../../../v1/changes")
                        .withLead(SCRIPT + ATTRIBUTE + "\u0000\u0007\uFFFE")
                        .withDateline(new Dateline("</b>" + SCRIPT, null, ATTRIBUTE))
                        .withBody(
                                """
                                Text with a <script>alert(1)</script> and <img src=x onerror=alert(1)>.

                                [one](javascript:alert(1)) [two](java&#115;cript:alert(1)) [three](data:text/html,x)
                                <javascript:alert(1)> ![four](http://evil.example/track.png)

                                <iframe src="//evil.example"></iframe> <style>body{display:none}</style>
                                <svg onload=alert(1)> <a href="x" style="position:fixed" class="masthead">all over</a>
                                """))
                .withPictures(java.util.List.of(Samples.picture()
                        .withCaption(Bilingual.same(ATTRIBUTE + SCRIPT))
                        .withAlt(Bilingual.same(ATTRIBUTE + ">" + SCRIPT))
                        .withCredit(Bilingual.same("© " + ATTRIBUTE + SCRIPT))))
                .withSource(new Source(Bilingual.same(SCRIPT), "https://example.org/\" onclick=\"alert(1)"))
                .withRights(new RightsNotice(Bilingual.same("{0} '" + SCRIPT), Basis.OWN));
        script = article.withSource(new Source(Bilingual.same(SCRIPT), "javascript:alert(1)//"));
        path = portal.publishAll(article, Language.EN);
        html = portal.read(path).body();
        page = Jsoup.parse(html);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    void nothingThatRunsIsOnThePage() {
        assertThat(page.select("script:not([type=application/ld+json]), iframe, object, embed, style, svg, form, base")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("style")
                                || attribute.getValue().replaceAll("\\s", "").toLowerCase().startsWith("javascript:")
                                || attribute.getValue().startsWith("data:")))
                .isEmpty();
    }

    @Test
    void theTextsAreShownAsTheyAre() {
        assertThat(page.select("h1").text()).contains(SCRIPT);
        assertThat(page.select("figcaption").text()).contains(SCRIPT);
        assertThat(page.select("img").attr("alt")).contains(SCRIPT);
        assertThat(page.select(".dateline").text()).contains(SCRIPT);
        assertThat(page.select(".rights").text()).contains(SCRIPT);
    }

    @Test
    void theOnlyPictureIsOurOwn() {
        assertThat(page.select("img").eachAttr("src"))
                .singleElement()
                .satisfies(src -> assertThat(src).matches("/media/[a-z]{2}/[0-9]+/[0-9a-f]{64}"));
    }

    @Test
    void theSourceIsNamedAndItsLinkIsAnAddressAndNoMore() {
        assertThat(page.select(".byline").text()).contains("Source: " + SCRIPT);
        assertThat(page.select(".byline a").eachAttr("href"))
                .containsExactly("https://example.org/%22%20onclick=%22alert(1)");
    }

    @Test
    void aSourceWithAnAddressThatRunsIsRefused() {
        String etag = TestPortal.etag(portal.get("/v1/drafts/" + script.id()));
        portal.update(script, etag);

        assertThat(TestPortal.problem(portal.publish(script.id(), Language.EN)).codes())
                .containsExactly("source-link-wrong");
    }

    @Test
    void theAddressIsMadeOfTheHeadline() {
        assertThat(path).startsWith("/en/1-harm-script-alert-1-script");
    }

    @Test
    void thePageKeepsTheRules() {
        assertThat(new HtmlValidator().check(html)).as(html).isEmpty();
    }

    @Test
    void theFeedAndTheListsShowItAsItIs() {
        assertThat(Jsoup.parse(portal.read("/en/").body()).select("script")).isEmpty();
        assertThat(portal.read("/en/feed.xml").body()).contains("&lt;script").doesNotContain("<script");
    }
}
