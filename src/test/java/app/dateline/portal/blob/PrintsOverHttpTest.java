package app.dateline.portal.blob;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.picture.PictureFile;
import app.dateline.picture.SampleFiles;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintsOverHttpTest {
    @TempDir
    Path data;

    private TestPortal portal;

    @BeforeEach
    void start() {
        portal = TestPortal.start(data);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private static Picture picture(byte[] original) {
        return Picture.of(Samples.sha256(original), "port.jpg", "image/jpeg", 24, 16)
                .withCredit(new Bilingual("© Порт", "© The port"));
    }

    private String publish(Article article, byte[] original) {
        portal.putBlob(Samples.sha256(original), original);
        return portal.publishAll(article, Language.EN);
    }

    /** Where the page has its first picture. */
    private String source(String page) {
        return Jsoup.parse(portal.read(page).body()).select("figure img").attr("src");
    }

    private HttpResponse<byte[]> fetch(HttpRequest.Builder request) {
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private List<Path> prints() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("prints"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/webp", "image/gif"})
    void readersGetAPictureWithItsRightsAndWithoutPlaceAndSerialNumber(String format) throws IOException {
        byte[] original = SampleFiles.telltales().get(format);
        Picture picture = picture(original)
                .withCreator("A. Writer; Б. Фотограф")
                .withCopyrightNotice("© 2026 Порт")
                .withWebStatement("https://example.org/terms");
        Article article = Samples.note(Language.EN, "A port").withPictures(List.of(picture));
        HttpResponse<byte[]> print =
                fetch(HttpRequest.newBuilder(portal.uri(source(publish(article, original)))));
        assertThat(print.headers().firstValue("Content-Type")).hasValue(format);
        assertThat(print.headers().firstValueAsLong("Content-Length")).hasValue(print.body().length);
        assertThat(latin(print.body())).contains("Night desk").doesNotContain(SampleFiles.SECRET, "GPS");
        PictureFile said = PictureFile.read(Files.write(data.resolve("fetched"), print.body()));
        assertThat(List.of(said.credit(), said.creator(), said.copyrightNotice(), said.webStatement()))
                .containsExactly("© The port", "A. Writer; Б. Фотограф", "© 2026 Порт", "https://example.org/terms");
    }

    @Test
    void otherDesksGetTheOriginal() {
        byte[] original = SampleFiles.telltales().get("image/jpeg");
        portal.putBlob(Samples.sha256(original), original);
        assertThat(fetch(portal.request("/v1/blobs/" + Samples.sha256(original))).body()).isEqualTo(original);
    }

    @Test
    void isMadeWhenItsStoryIsPublished() throws IOException {
        byte[] original = SampleFiles.telltales().get("image/jpeg");
        publish(Samples.note(Language.EN, "A port").withPictures(List.of(picture(original))), original);
        assertThat(prints()).hasSize(1);
    }

    @Test
    void isMadeAgainWhenItWasLost() throws IOException {
        byte[] original = SampleFiles.telltales().get("image/jpeg");
        String source = source(publish(
                Samples.note(Language.EN, "A port").withPictures(List.of(picture(original))), original));
        Files.delete(prints().getFirst());
        assertThat(portal.read(source).statusCode()).isEqualTo(200);
    }

    @Test
    void isAnotherWhenMoreIsKnownOfThePicture() throws IOException {
        byte[] original = SampleFiles.telltales().get("image/jpeg");
        Article article = Samples.note(Language.EN, "A port").withPictures(List.of(picture(original)));
        String page = publish(article, original);
        String before = source(page);
        String etag = TestPortal.etag(portal.get("/v1/drafts/" + article.id()));
        portal.update(article.withPictures(List.of(picture(original).withCreator("A. Writer"))), etag);
        portal.publish(article.id(), Language.EN);

        assertThat(source(page)).isNotEqualTo(before);
        assertThat(portal.read(source(page)).statusCode()).isEqualTo(200);
        assertThat(portal.read(before).statusCode()).isEqualTo(404);
        assertThat(prints()).hasSize(1);
    }

    @Test
    void goesWithItsStory() throws IOException {
        byte[] original = SampleFiles.telltales().get("image/jpeg");
        Article article = Samples.note(Language.EN, "A port").withPictures(List.of(picture(original)));
        String source = source(publish(article, original));
        portal.send(portal.request("/v1/drafts/" + article.id() + "/publications/en").DELETE());
        assertThat(portal.read(source).statusCode()).isEqualTo(404);
        assertThat(prints()).isEmpty();
    }

    @Test
    void aStoryWithABrokenPictureIsRefusedAndSaysWhy() {
        byte[] broken = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 4, 1, 2, 0, 0, 0, 0};
        portal.putBlob(Samples.sha256(broken), broken);
        Article article = Samples.note(Language.EN, "A port").withPictures(List.of(picture(broken)));
        portal.create(article);
        HttpResponse<String> refused = portal.publish(article.id(), Language.EN);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("port.jpg", "ends too early");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/media/en/1/x", "/media/xx/1/x", "/media/en/0/x", "/media/en/99999999999999999999/x"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(portal.read(path).statusCode()).isEqualTo(404);
    }
}
