package app.dateline.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Decision;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListPagesTest {
    private static final int STORIES = 45;

    private TestPortal portal;

    @BeforeAll
    void publish(@TempDir Path data) {
        portal = TestPortal.start(data);
        for (int i = 1; i <= STORIES; i++) {
            var note = Samples.note(Language.EN, "Note " + i);
            portal.publishAll(
                    i % 15 == 0 ? note.with(new Mention(EntityKey.country("NO"), Decision.CONFIRMED)) : note, Language.EN);
        }
        portal.publishAll(
                Samples.notes("В двух языках", "In two languages")
                        .with(new Mention(EntityKey.country("NO"), Decision.CONFIRMED))
                        .with(new Mention(EntityKey.company("boeing"), Decision.CONFIRMED)),
                Language.RU);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    private Document page(String path) {
        return Jsoup.parse(portal.read(path).body());
    }

    private static List<String> headlines(Document page) {
        return page.select(".item h2").eachText();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ru-RU,ru;q=0.9,en;q=0.8|/ru/", "en-GB|/en/", "de, ru;q=0.3, en;q=0.5|/en/", "de, ru;q=0.3|/ru/",
                "de|/en/", "*|/en/", "ru;q=0|/en/", ";;;q=nonsense|/en/"})
    void theFrontDoorLeadsToTheReadersLanguage(String accept, String path) {
        HttpResponse<String> answer =
                portal.send(HttpRequest.newBuilder(portal.uri("/")).header("Accept-Language", accept));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue(path);
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Language");
    }

    @Test
    void newsIsNewestFirstPageByPage() {
        assertThat(headlines(page("/en/"))).hasSize(20).startsWith("In two languages", "Note 45", "Note 44");
        assertThat(headlines(page("/en/?page=3"))).hasSize(6).endsWith("Note 2", "Note 1");
        assertThat(page("/en/").select(".turn a").eachAttr("href")).containsExactly("/en/?page=2");
        assertThat(page("/en/?page=2").select(".turn a").eachAttr("href")).containsExactly("/en/", "/en/?page=3");
        assertThat(page("/en/?page=3").select(".turn a").eachAttr("href")).containsExactly("/en/?page=2");
    }

    @Test
    void aListHasTheStoriesOfItsLanguageOnly() {
        assertThat(headlines(page("/ru/"))).containsExactly("В двух языках");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "4", "x", "01", "2147483648", "%00", ""})
    void aPageThatIsNotThereIsNotFound(String page) {
        assertThat(portal.read("/en/?page=" + page).statusCode()).isEqualTo(404);
    }

    @Test
    void aCountryHasAPageWithItsStories() {
        assertThat(headlines(page("/en/countries/no")))
                .containsExactly("In two languages", "Note 45", "Note 30", "Note 15");
        assertThat(page("/en/countries/no").select(".count").text()).isEqualTo("4 stories");
        assertThat(page("/ru/countries/no").select("h1").text()).isEqualTo("Норвегия");
        assertThat(page("/ru/countries/no").select(".count").text()).isEqualTo("1 новость");
    }

    @Test
    void theListOfCountriesHasThoseThatTheNewsMentions() {
        assertThat(page("/en/countries/").select(".index li").eachText()).containsExactly("Norway 4");
        assertThat(page("/ru/companies/").select(".index a").eachAttr("href")).containsExactly("/ru/companies/boeing");
    }

    @Test
    void aCountryThatNobodyMentionedSaysSoAndIsNotIndexed() {
        Document sweden = page("/en/countries/se");

        assertThat(sweden.select(".count").text()).isEqualTo("No stories yet");
        assertThat(sweden.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void aCountryHasOneAddress() {
        assertThat(portal.read("/en/countries/NO").headers().firstValue("Location")).hasValue("/en/countries/no");
        assertThat(portal.read("/en/countries").headers().firstValue("Location")).hasValue("/en/countries/");
        assertThat(portal.read("/en").headers().firstValue("Location")).hasValue("/en/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/countries/zz", "/en/countries/norway", "/en/companies/nobody", "/en/companies/BOEING",
        "/fr/", "/en/countries/no/", "/en/x/y", "/assets/x.css", "/assets/fonts/x.otf", "/media/x"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(portal.read(path).statusCode()).isEqualTo(404);
    }

    @Test
    void theFeedHasTheNewestStories() throws Exception {
        HttpResponse<String> answer = portal.read("/en/feed.xml");
        SyndFeed feed = new SyndFeedInput().build(new StringReader(answer.body()));

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        assertThat(feed.getEntries()).hasSize(30);
        SyndEntry newest = feed.getEntries().getFirst();
        assertThat(newest.getTitle()).isEqualTo("In two languages");
        assertThat(newest.getLink()).isEqualTo(portal.uri("/en/46-in-two-languages").toString());
        assertThat(newest.getUri()).startsWith("urn:uuid:");
        assertThat(newest.getPublishedDate()).isEqualTo(java.util.Date.from(TestPortal.NOW));
    }

    @Test
    void theMapOfTheSiteHasEveryStoryWithItsTranslations() {
        Document index = Jsoup.parse(portal.read("/sitemap.xml").body(), "", Parser.xmlParser());
        String file = index.select("loc").text();
        Document map = Jsoup.parse(
                portal.read(file.substring(file.indexOf("/sitemap-"))).body(), "", Parser.xmlParser());

        assertThat(map.select("url")).hasSize(STORIES + 2);
        assertThat(map.select("url").last().select("xhtml|link").eachAttr("hreflang")).containsExactly("en", "ru");
        assertThat(map.select("url").first().select("xhtml|link").eachAttr("href"))
                .containsExactly(portal.uri("/en/1-note-1").toString());
        assertThat(portal.read("/robots.txt").body()).contains("Sitemap: " + portal.uri("/sitemap.xml"));
    }
}
