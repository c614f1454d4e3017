package app.dateline.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.portal.PortalOptions;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticlePageTest {
    private TestPortal portal;
    private String enPath;
    private String ruPath;
    private Document en;
    private Document ru;

    @BeforeAll
    void publish(@TempDir Path data) {
        portal = TestPortal.start(data);
        Article article = Samples.lighthouse();
        enPath = portal.publishAll(article, Language.EN);
        ruPath = TestPortal.publication(portal.publish(article.id(), Language.RU)).path();
        en = Jsoup.parse(portal.read(enPath).body());
        ru = Jsoup.parse(portal.read(ruPath).body());
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    void theHeadlineAndTheLeadAreThere() {
        assertThat(en.select("h1").text()).isEqualTo("Quiet Bay yard tests a floating lighthouse");
        assertThat(ru.select(".lead").text()).isEqualTo("Маяк высотой 31 метр отбуксируют к проливу весной 2027 года");
        assertThat(en.title()).startsWith("Quiet Bay yard tests a floating lighthouse");
    }

    @Test
    void theDatelineRunsIntoTheFirstParagraph() {
        assertThat(en.select(".body > p").first().html())
                .startsWith("<b class=\"dateline\">MURMANSK, November 24. /HH/.</b> A floating lighthouse");
        assertThat(ru.select(".body > p").first().html())
                .startsWith("<b class=\"dateline\">МУРМАНСК, 24 ноября. /ВГ/.</b> Плавучий маяк");
    }

    @Test
    void theTimeIsTheNewsroomsAndIsNamed() {
        assertThat(en.select(".byline time").text()).isEqualTo("24 November 2026, 14:10 (UTC+3)");
        assertThat(ru.select(".byline time").text()).isEqualTo("24 ноября 2026, 14:10 (UTC+3)");
        assertThat(en.select(".byline time").attr("datetime")).isEqualTo("2026-11-24T11:10:00Z");
    }

    @Test
    void theSourceIsNamedInTheLanguageOfThePageAndLinked() {
        assertThat(en.select(".byline a[rel~=external]").text()).isEqualTo("Harbour Herald");
        assertThat(en.select(".byline a[rel~=external]").attr("href"))
                .isEqualTo("https://example.org/news/1?a=1&b=2");
        assertThat(ru.select(".byline a[rel~=external]").text()).isEqualTo("Вестник гаваней");
    }

    @Test
    void aTranslationLinksToItsOriginalAndTheOriginalDoesNot() {
        assertThat(en.select(".byline").text()).contains("Translated from the Russian original");
        assertThat(en.select(".byline a[hreflang=ru]").attr("href")).isEqualTo(ruPath);
        assertThat(ru.select(".byline a[hreflang]")).isEmpty();
    }

    @Test
    void aTranslationWithoutAPublishedOriginalIsCalledSoWithoutALink() {
        Article article = Samples.notes("Скрытый подлинник", "Hidden original");
        portal.create(article);
        Document page = Jsoup.parse(portal.read(
                        TestPortal.publication(portal.publish(article.id(), Language.EN)).path())
                .body());

        assertThat(page.select(".byline").text()).contains("Translated from the Russian original");
        assertThat(page.select(".byline a")).isEmpty();
    }

    @Test
    void aSourceWithoutANameInThisLanguageIsCalledByItsSite() {
        Article article = Samples.note(Language.EN, "By site")
                .withSource(new app.dateline.article.Source(new Bilingual("Вестник", ""), "https://herald.example/1"));

        assertThat(Jsoup.parse(portal.read(portal.publishAll(article, Language.EN)).body()).select(".byline").text())
                .contains("Source: herald.example");
    }

    @Test
    void thePictureHasItsSizeItsWordsAndItsSource() {
        Element picture = en.select("figure img").first();

        assertThat(picture.attr("width") + "×" + picture.attr("height")).isEqualTo("1200×675");
        assertThat(picture.attr("alt")).isEqualTo("A white lighthouse on a pontoon");
        assertThat(picture.hasAttr("loading")).isTrue();
        assertThat(en.select("figcaption").text())
                .isEqualTo("The lighthouse at its berth before the trials. "
                        + "Image source: © Press Service of the Quiet Bay Shipyard");
        assertThat(ru.select("figcaption").text())
                .endsWith("Источник изображения: © Пресс-служба верфи «Тихий залив»");
    }

    @Test
    void aPictureWhoseLicenceEndsLeavesThePageByItself(@TempDir Path data) {
        Article article = Samples.lighthouse().with(Samples.picture().withLicenceUntil(LocalDate.of(2026, 11, 24)));
        PortalOptions options = PortalOptions.local(data, 0);
        String path;
        try (TestPortal today = TestPortal.start(options.withClock(Clock.fixed(TestPortal.NOW, ZoneOffset.UTC)))) {
            path = today.publishAll(article, Language.EN);
            assertThat(Jsoup.parse(today.read(path).body()).select("figure img")).hasSize(1);
        }
        Clock tomorrow = Clock.fixed(TestPortal.NOW.plusSeconds(86_400), ZoneOffset.UTC);
        try (TestPortal later = TestPortal.start(options.withClock(tomorrow))) {
            assertThat(Jsoup.parse(later.read(path).body()).select("figure img")).isEmpty();
            assertThat(later.read("/media/" + Samples.PICTURE_SHA256).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aStoryPublishedAgainSaysWhenItWasUpdatedOnlyIfItHasChanged(@TempDir Path data) {
        Article article = Samples.note(Language.EN, "Before");
        PortalOptions options = PortalOptions.local(data, 0);
        String token;
        try (TestPortal first = TestPortal.start(options.withClock(Clock.fixed(TestPortal.NOW, ZoneOffset.UTC)))) {
            first.publishAll(article, Language.EN);
            token = first.token();
        }
        Clock later = Clock.fixed(TestPortal.NOW.plusSeconds(3600), ZoneOffset.UTC);
        try (TestPortal second = TestPortal.startAgain(options.withClock(later), token)) {
            String same = TestPortal.publication(second.publish(article.id(), Language.EN)).path();
            assertThat(second.read(same).body()).doesNotContain("Updated");

            second.update(
                    article.with(article.edition(Language.EN).withHeadline("After")),
                    TestPortal.etag(second.get("/v1/drafts/" + article.id())));
            String changed = TestPortal.publication(second.publish(article.id(), Language.EN)).path();
            assertThat(Jsoup.parse(second.read(changed).body()).select(".byline time").eachText())
                    .containsExactly("24 November 2026, 11:10 (UTC)", "24 November 2026, 12:10 (UTC)");
        }
    }

    @Test
    void theRightsNoticeIsInTheLanguageOfThePage() {
        assertThat(en.select(".rights").text())
                .isEqualTo("The rights to this material belong to Harbour Herald. "
                        + "It was made openly available by the copyright holder.");
        assertThat(ru.select(".rights").text()).startsWith("Правообладатель материала: Вестник гаваней.");
    }

    @Test
    void whatTheNewsMentionsIsInTwoListsOfLinks() {
        assertThat(en.select(".mentions h2").text()).isEqualTo("The news mentions");
        assertThat(en.select(".mentions h3").eachText()).containsExactly("Countries", "Companies");
        assertThat(en.select(".mentions section:first-child a").eachText()).containsExactly("Finland", "Norway");
        assertThat(ru.select(".mentions section:first-child a").eachText()).containsExactly("Норвегия", "Финляндия");
        assertThat(en.select(".mentions section:last-child a").eachAttr("href"))
                .containsExactly("/en/companies/boeing");
    }

    @Test
    void theSwitchLeadsToTheSameStoryAndSearchEnginesKnowBoth() {
        assertThat(en.select(".languages a").attr("href")).isEqualTo(ruPath);
        assertThat(ru.select(".languages a").attr("href")).isEqualTo(enPath);
        assertThat(en.select("link[rel=canonical]").attr("href")).endsWith(enPath);
        assertThat(en.select("link[hreflang=ru]").attr("href")).endsWith(ruPath);
        assertThat(ru.select("link[hreflang=ru]").attr("href")).endsWith(ruPath);
    }

    @Test
    void everyLinkOfThePageLeadsSomewhere() {
        for (Document page : List.of(en, ru)) {
            for (String path : page.select("[href^=/], [src^=/]").stream()
                    .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                    .distinct()
                    .toList()) {
                assertThat(portal.read(path).statusCode()).as(path).isEqualTo(200);
            }
        }
    }

    @Test
    void aWrongNameOfTheStoryLeadsToTheRightOne() {
        for (String wrong : List.of("/en/1", "/en/1-", "/en/1-something-else", "/en/1-<script>".replace("<", "%3C"))) {
            HttpResponse<String> answer = portal.read(wrong.replace(">", "%3E"));

            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).hasValue(enPath);
        }
    }

    @Test
    void aStoryThatDoesNotExistIsNotFound() {
        for (String path : List.of("/en/999-x", "/en/0", "/en/-1", "/en/1x", "/en/99999999999999999999", "/en/01")) {
            assertThat(portal.read(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void absoluteAddressesAreThePublicOnesWhateverTheRequestSays(@TempDir Path data) {
        PortalOptions options =
                PortalOptions.local(data, 0).withPublicAddress(URI.create("https://news.example"));
        try (TestPortal proxied = TestPortal.start(options)) {
            String path = proxied.publishAll(Samples.note(Language.EN, "Public"), Language.EN);
            HttpResponse<String> page = proxied.send(HttpRequest.newBuilder(proxied.uri(path))
                    .header("X-Forwarded-Host", "evil.example"));

            assertThat(Jsoup.parse(page.body()).select("link[rel=canonical]").attr("href"))
                    .isEqualTo("https://news.example" + path);
            assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }
}
