package app.dateline.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search engine's JSON-LD parser makes of a page. schema.org's context is not fetched: each name is its own. */
class StoryDataTest {
    private static final String SCHEMA = "https://schema.org/";
    private static final String CONTEXT = "{\"@context\":{\"@vocab\":\"" + SCHEMA + "\"}}";

    @TempDir
    static Path data;

    private static TestPortal portal;
    private static JsonObject ru;
    private static JsonObject en;

    @BeforeAll
    static void publish() {
        portal = TestPortal.start(data);
        Picture picture = Samples.picture()
                .withCreator("А. Фотограф; B. Writer")
                .withCopyrightNotice("© 2026 Quiet Bay </script><script>")
                .withWebStatement("https://example.org/terms?a=1&b=2")
                .withLicensorUrl("https://example.org/licence");
        Article article = Samples.lighthouse().with(picture);
        en = story(portal.publishAll(article, Language.EN));
        ru = story(TestPortal.publication(portal.publish(article.id(), Language.RU)).path());
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static JsonObject story(String page) {
        String json = Jsoup.parse(portal.read(page).body())
                .select("script[type=application/ld+json]")
                .stream()
                .map(org.jsoup.nodes.Element::data)
                .reduce((a, b) -> {
                    throw new AssertionError("two");
                })
                .orElseThrow();
        JsonLdOptions options = new JsonLdOptions((url, _) -> JsonDocument.of(new StringReader(CONTEXT)));
        try {
            return JsonLd.expand(JsonDocument.of(new StringReader(json)))
                    .options(options)
                    .get()
                    .getJsonObject(0);
        } catch (JsonLdError e) {
            throw new AssertionError(json, e);
        }
    }

    private static JsonObject node(JsonObject thing, String name) {
        return thing.getJsonArray(SCHEMA + name).getJsonObject(0);
    }

    private static List<String> texts(JsonObject thing, String name) {
        return thing.getJsonArray(SCHEMA + name).getValuesAs(JsonObject.class).stream()
                .map(value -> value.getString("@value"))
                .toList();
    }

    private static String type(JsonObject thing) {
        return thing.getJsonArray("@type").getValuesAs(JsonString.class).getFirst().getString();
    }

    @Test
    void isANewsArticleInTheLanguageOfThePage() {
        assertThat(type(en)).isEqualTo(SCHEMA + "NewsArticle");
        assertThat(texts(en, "inLanguage")).containsExactly("en");
        assertThat(texts(en, "headline")).containsExactly("Quiet Bay yard tests a floating lighthouse");
        assertThat(texts(ru, "headline")).containsExactly("Верфь «Тихий залив» испытала плавучий маяк");
        assertThat(texts(en, "datePublished")).containsExactly("2026-11-24T11:10:00Z");
    }

    @Test
    void hasItsDateline() {
        assertThat(texts(en, "dateline")).containsExactly("MURMANSK, November 24. /HH/.");
        assertThat(texts(ru, "dateline").getFirst()).startsWith("МУРМАНСК");
    }

    @Test
    void saysWhichStoryItTranslatesAndWhichTranslatesIt() {
        assertThat(node(en, "translationOfWork").getString("@id")).isEqualTo(ru.getString("@id"));
        assertThat(node(ru, "workTranslation").getString("@id")).isEqualTo(en.getString("@id"));
        assertThat(ru.containsKey(SCHEMA + "translationOfWork")).isFalse();
    }

    @Test
    void itsImageSaysWhoseItIs() {
        JsonObject image = node(en, "image");
        assertThat(type(image)).isEqualTo(SCHEMA + "ImageObject");
        assertThat(texts(image, "creditText")).containsExactly("© Press Service of the Quiet Bay Shipyard");
        assertThat(texts(node(ru, "image"), "creditText")).containsExactly("© Пресс-служба верфи «Тихий залив»");
        assertThat(image.getJsonArray(SCHEMA + "creator").getValuesAs(JsonObject.class).stream()
                        .flatMap(creator -> texts(creator, "name").stream()))
                .containsExactly("А. Фотограф", "B. Writer");
        assertThat(texts(image, "copyrightNotice")).containsExactly("© 2026 Quiet Bay </script><script>");
        assertThat(texts(image, "license")).containsExactly("https://example.org/terms?a=1&b=2");
        assertThat(texts(image, "acquireLicensePage")).containsExactly("https://example.org/licence");
        assertThat(texts(image, "caption")).containsExactly("The lighthouse at its berth before the trials.");
    }

    /** What Google asks for: 16:9, 4:3 and 1:1 beside the picture itself. */
    @Test
    void itsCropsSayWhoseTheyAreToo() {
        List<JsonObject> images = en.getJsonArray(SCHEMA + "image").getValuesAs(JsonObject.class);
        assertThat(images.stream().map(image -> number(image, "width") + "×" + number(image, "height")))
                .containsExactly("1200×675", "1200×675", "900×675", "675×675");
        for (JsonObject image : images) {
            assertThat(texts(image, "creditText")).containsExactly("© Press Service of the Quiet Bay Shipyard");
            assertThat(texts(image, "copyrightNotice")).containsExactly("© 2026 Quiet Bay </script><script>");
            assertThat(texts(image, "license")).containsExactly("https://example.org/terms?a=1&b=2");
            assertThat(texts(image, "acquireLicensePage")).containsExactly("https://example.org/licence");
            assertThat(portal.read(URI.create(texts(image, "contentUrl").getFirst()).getPath()).statusCode())
                    .isEqualTo(200);
        }
    }

    private static int number(JsonObject thing, String name) {
        return thing.getJsonArray(SCHEMA + name).getJsonObject(0).getInt("@value");
    }

    @Test
    void itsImageIsThePrintThatThePageShows() {
        String address = texts(node(en, "image"), "contentUrl").getFirst();
        String path = URI.create(address).getPath();
        assertThat(Jsoup.parse(portal.read(URI.create(en.getString("@id")).getPath()).body())
                        .select("figure img")
                        .attr("src"))
                .isEqualTo(path);
        assertThat(portal.read(path).headers().firstValue("Content-Type")).hasValue("image/png");
    }
}
