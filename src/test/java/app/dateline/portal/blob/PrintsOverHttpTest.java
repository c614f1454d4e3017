package app.dateline.portal.blob;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Focus;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.picture.PictureFile;
import app.dateline.picture.Rendition;
import app.dateline.picture.SampleFiles;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import app.dateline.portal.data.Database;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

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
                .withAlt(new Bilingual("Порт", "A port"))
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

    private static String path(String address) {
        return URI.create(address).getPath();
    }

    /** Published with a picture that tells a lot. @return the path of its print */
    private String telltale(String format, Picture picture) {
        return source(publish(
                Samples.note(Language.EN, "A port").withPictures(List.of(picture)), SampleFiles.telltales().get(format)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/webp", "image/gif"})
    void aCropHasItsRightsAndNeitherPlaceNorSerialNumber(String format) throws IOException {
        byte[] original = SampleFiles.telltales().get(format);
        String print = telltale(format, picture(original)
                .withCreator("A. Writer; Б. Фотограф")
                .withCopyrightNotice("© 2026 Порт")
                .withWebStatement("https://example.org/terms"));
        for (Rendition rendition : Rendition.values()) {
            HttpResponse<byte[]> crop = fetch(HttpRequest.newBuilder(portal.uri(print + "/" + rendition.code())));
            assertThat(crop.statusCode()).as(rendition.code()).isEqualTo(200);
            assertThat(crop.headers().firstValue("Content-Type")).get().asString().matches("image/(jpeg|png)");
            assertThat(crop.headers().firstValue("Cache-Control")).hasValue("public, max-age=86400, immutable");
            assertThat(latin(crop.body())).contains("Night desk").doesNotContain(SampleFiles.SECRET, "GPS");
            PictureFile said = PictureFile.read(Files.write(data.resolve("fetched"), crop.body()));
            assertThat(List.of(said.credit(), said.creator(), said.copyrightNotice(), said.webStatement()))
                    .containsExactly("© The port", "A. Writer; Б. Фотограф", "© 2026 Порт", "https://example.org/terms");
        }
    }

    @Test
    void whatSocialNetworksAreToldIsThere() throws IOException {
        String page = portal.publishAll(Samples.lighthouse(), Language.RU);
        Document html = Jsoup.parse(portal.read(page).body());
        String image = html.select("meta[property=og:image]").attr("content");
        assertThat(image).startsWith("http://127.0.0.1").endsWith("/1200x630");
        BufferedImage seen =
                ImageIO.read(new ByteArrayInputStream(fetch(HttpRequest.newBuilder(portal.uri(path(image)))).body()));
        assertThat(List.of(seen.getWidth(), seen.getHeight())).containsExactly(1200, 630);
        assertThat(html.select("meta[property=og:image:width]").attr("content")).isEqualTo("1200");
        assertThat(html.select("meta[property=og:image:height]").attr("content")).isEqualTo("630");
        assertThat(html.select("meta[property=og:image:alt]").attr("content")).isEqualTo("Белый маяк на понтоне");
        assertThat(html.select("meta[property=og:locale]").attr("content")).isEqualTo("ru_RU");
    }

    @Test
    void everyWidthThatAPageOffersIsWhatItSays() throws IOException {
        String page = portal.publishAll(Samples.lighthouse(), Language.EN);
        for (String where : List.of(page, "/en/")) {
            Element img = Jsoup.parse(portal.read(where).body()).select("main img").first();
            String[] choices = img.attr("srcset").split(", ");
            assertThat(choices).hasSize(2);
            for (String choice : choices) {
                String[] said = choice.split(" ");
                BufferedImage seen = ImageIO.read(
                        new ByteArrayInputStream(fetch(HttpRequest.newBuilder(portal.uri(said[0]))).body()));
                assertThat(seen.getWidth() + "w").isEqualTo(said[1]);
            }
        }
    }

    @Test
    void theFrontPageShowsTheWideCrop() {
        portal.publishAll(Samples.lighthouse(), Language.EN);
        Element img = Jsoup.parse(portal.read("/en/").body()).select(".photo img").first();
        assertThat(img.attr("src")).endsWith("/16x9");
        assertThat(img.attr("width") + "×" + img.attr("height")).isEqualTo("1200×675");
    }

    @Test
    void anotherFocusIsAnotherCropAndTheFormerGoes() throws IOException {
        byte[] original = SampleFiles.telltales().get("image/jpeg");
        Article article = Samples.note(Language.EN, "A port").withPictures(List.of(picture(original)));
        String page = publish(article, original);
        String before = source(page) + "/1x1";
        byte[] centre = fetch(HttpRequest.newBuilder(portal.uri(before))).body();
        String etag = TestPortal.etag(portal.get("/v1/drafts/" + article.id()));
        portal.update(article.withPictures(List.of(picture(original).withFocus(new Focus(0, 0)))), etag);
        portal.publish(article.id(), Language.EN);

        assertThat(fetch(HttpRequest.newBuilder(portal.uri(source(page) + "/1x1"))).body()).isNotEqualTo(centre);
        assertThat(portal.read(before).statusCode()).isEqualTo(404);
        assertThat(prints()).hasSize(2);
    }

    @Test
    void cropsGoWithTheirStory() throws IOException {
        byte[] original = SampleFiles.telltales().get("image/jpeg");
        Article article = Samples.note(Language.EN, "A port").withPictures(List.of(picture(original)));
        String crop = source(publish(article, original)) + "/16x9";
        portal.read(crop);
        portal.send(portal.request("/v1/drafts/" + article.id() + "/publications/en").DELETE());
        assertThat(portal.read(crop).statusCode()).isEqualTo(404);
        assertThat(prints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17x9", "16x9-20000", "99999", "1200X630", "..", "%2e%2e", "1x1%00"})
    void sizesThatAreNotInTheListAreNotFound(String size) {
        String print = telltale("image/jpeg", picture(SampleFiles.telltales().get("image/jpeg")));
        assertThat(portal.read(print + "/" + size).statusCode()).isBetween(400, 404);
    }

    /** Its blocks are sound, so that there is a print; its rows are not there. */
    @Test
    void aCropThatCannotBeMadeIsNotFoundHoweverOftenItIsAskedFor() throws IOException {
        byte[] broken = SampleFiles.withoutRows();
        Article article = Samples.note(Language.EN, "A port").withPictures(List.of(picture(broken)));
        String print = source(publish(article, broken));
        assertThat(portal.read(print).statusCode()).isEqualTo(200);
        assertThat(portal.read(print + "/16x9").statusCode()).isEqualTo(404);
        assertThat(portal.read(print + "/16x9").statusCode()).isEqualTo(404);
        assertThat(prints()).hasSize(1);
    }

    /** More requests than the portal has threads, each for another crop, and each takes half a second to make. */
    @Test
    @Timeout(300)
    void aCrowdThatAsksForCropsLeavesThePortalToTheOthers() {
        byte[] original = SampleFiles.encoded(new BufferedImage(4_000, 3_000, BufferedImage.TYPE_INT_RGB), "jpeg");
        List<Picture> pictures = IntStream.range(0, 20)
                .mapToObj(i -> Picture.of(Samples.sha256(original), i + ".jpg", "image/jpeg", 4_000, 3_000)
                        .withAlt(new Bilingual("Порт " + i, "A port " + i))
                        .withCredit(new Bilingual("© Порт", "© The port")))
                .toList();
        String page = publish(Samples.note(Language.EN, "A port").withPictures(pictures), original);
        List<String> crops = Jsoup.parse(portal.read(page).body()).select("figure img").eachAttr("src").stream()
                .flatMap(print -> Arrays.stream(Rendition.values()).map(rendition -> print + "/" + rendition.code()))
                .toList();
        assertThat(crops).hasSize(140);
        try (HttpClient crowd = HttpClient.newHttpClient()) {
            List<CompletableFuture<HttpResponse<byte[]>>> asked = crops.stream()
                    .map(crop -> crowd.sendAsync(
                            HttpRequest.newBuilder(portal.uri(crop)).build(), HttpResponse.BodyHandlers.ofByteArray()))
                    .toList();
            assertThat(portal.get("/v1/blobs/" + Samples.sha256(original)).statusCode()).isEqualTo(200);
            long made = asked.stream().filter(CompletableFuture::isDone)
                    .filter(each -> each.join().statusCode() == 200)
                    .count();
            // were they to wait, 76 would have to be made before a thread is free
            assertThat(made).isLessThan(70);
            List<HttpResponse<byte[]>> answers = asked.stream().map(CompletableFuture::join).toList();
            assertThat(answers).allMatch(answer -> answer.statusCode() == 200 || answer.statusCode() == 503);
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 503)
                    .isNotEmpty()
                    .allMatch(answer -> answer.headers().firstValue("Retry-After").orElse("").equals("5"));
            assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).isNotEmpty();
        }
        assertThat(portal.read(crops.getLast()).statusCode()).isEqualTo(200);
    }

    /** Whoever withdrew the story could not know of a print that was just being made. */
    @Test
    void aCropThatIsReadyWhenItsStoryHasGoneGoesToo() throws IOException {
        byte[] original = SampleFiles.telltales().get("image/jpeg");
        Picture picture = picture(original);
        portal.putBlob(Samples.sha256(original), original);
        portal.close();
        try (Database database = Database.open(data)) {
            Prints made = new Prints(new Blobs(database, data), data);
            assertThat(made.find(picture, Language.EN, Optional.of(Rendition.SQUARE), () -> false)).isEmpty();
            assertThat(prints()).isEmpty();
            assertThat(made.find(picture, Language.EN, Optional.of(Rendition.SQUARE), () -> true)).isPresent();
            assertThat(prints()).hasSize(1);
        }
        portal = TestPortal.start(data);
    }

    @Test
    void printsOfAFormerEditionAreThrownAwayAtTheNextStart() throws Exception {
        byte[] original = SampleFiles.telltales().get("image/jpeg");
        publish(Samples.note(Language.EN, "A port").withPictures(List.of(picture(original))), original);
        Path kept = prints().getFirst();
        portal.close();
        Path flat = data.resolve("prints/ab/" + "ab".repeat(32));
        Path former = data.resolve("prints/0123456789abcdef/cd/" + "cd".repeat(32));
        for (Path old : List.of(flat, former)) {
            Files.createDirectories(old.getParent());
            Files.writeString(old, "old");
        }
        portal = TestPortal.start(data);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> prints().equals(List.of(kept)) && Files.notExists(flat.getParent()));
        assertThat(prints()).containsExactly(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/media/en/1/x", "/media/xx/1/x", "/media/en/0/x", "/media/en/99999999999999999999/x"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(portal.read(path).statusCode()).isEqualTo(404);
    }
}
