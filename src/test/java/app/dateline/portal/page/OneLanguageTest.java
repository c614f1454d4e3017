package app.dateline.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A page is in its own language from the first word to the last. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneLanguageTest {
    /** What a Russian newspaper, too, prints in Latin letters. */
    private static final Set<String> LATIN_IN_RUSSIAN = Set.of("Boeing", "Atom", "cookie", "UTC");

    /** What search engines and social networks show of a page; the rest of what a head says is for machines. */
    private static final Set<String> FOR_PEOPLE =
            Set.of("description", "og:title", "og:description", "og:site_name", "og:image:alt");

    private TestPortal portal;
    private List<String> ru;
    private List<String> en;

    @BeforeAll
    void publish(@TempDir Path data) {
        portal = TestPortal.start(data);
        String ruPath = portal.publishAll(Samples.lighthouse(), Language.RU);
        String enOfRu = portal.read(ruPath).body().replaceAll("(?s).*href=\"(/en/1-[^\"]*)\".*", "$1");
        String ruOnly = portal.publishAll(Samples.note(Language.RU, "Только по-русски"), Language.RU);
        String enOnly = portal.publishAll(Samples.note(Language.EN, "In English only"), Language.EN);
        List<String> both = List.of("", "countries/", "countries/no", "companies/", "companies/boeing", "nowhere");
        ru = Stream.concat(both.stream().map("/ru/"::concat), Stream.of(ruPath, ruOnly)).toList();
        en = Stream.concat(both.stream().map("/en/"::concat), Stream.of(enOfRu, enOnly)).toList();
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    /** Everything that a reader sees or hears, without what is marked as being in the other language. */
    private String words(String path, String other) {
        Document page = Jsoup.parse(portal.read(path).body());
        page.select("[lang=" + other + "]").remove();
        page.select("meta").removeIf(meta -> !FOR_PEOPLE.contains(meta.attr("name") + meta.attr("property")));
        StringBuilder words = new StringBuilder(page.title()).append(' ').append(page.body().text());
        for (Element element : page.getAllElements()) {
            for (String attribute : List.of("alt", "title", "aria-label", "content")) {
                words.append(' ').append(element.attr(attribute));
            }
        }
        return words.toString();
    }

    @Test
    void anEnglishPageHasNoCyrillic() {
        assertThat(en).allSatisfy(path -> assertThat(words(path, "ru")).doesNotContainPattern("\\p{IsCyrillic}"));
    }

    @Test
    void aRussianPageHasNoEnglishWords() {
        for (String path : ru) {
            Set<String> latin = new TreeSet<>();
            Arrays.stream(words(path, "en").split("[^A-Za-z]+"))
                    .filter(word -> !word.isEmpty())
                    .forEach(latin::add);

            assertThat(LATIN_IN_RUSSIAN).as(path).containsAll(latin);
        }
    }

    @Test
    void whatIsMarkedAsTheOtherLanguageIsALinkToIt() {
        for (String path : Stream.concat(ru.stream(), en.stream()).toList()) {
            Document page = Jsoup.parse(portal.read(path).body());

            assertThat(page.body().select("[lang]")).as(path).allMatch(marked -> marked.is("a[hreflang]")
                    && marked.attr("hreflang").equals(marked.attr("lang")));
        }
    }

    @Test
    void aStoryInOneLanguageSaysThatThereIsNoOther() {
        assertThat(words(ru.getLast(), "en")).contains("Нет на английском");
        assertThat(words(en.getLast(), "ru")).contains("Not in Russian");
        for (String path : List.of(ru.getLast(), en.getLast())) {
            Document page = Jsoup.parse(portal.read(path).body());
            assertThat(page.select(".languages a, link[hreflang]")).isEmpty();
        }
    }
}
