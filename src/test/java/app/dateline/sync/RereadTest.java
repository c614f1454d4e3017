package app.dateline.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.picture.Print;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import app.dateline.store.Store;
import app.dateline.sync.dateline.DatelinePortal;
import app.dateline.sync.dateline.Patience;
import app.dateline.sync.dateline.RawServer;
import app.dateline.text.Words;
import app.dateline.wire.Publication;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** After publishing somebody reads the page and its pictures as readers do, and says what they get. */
@Timeout(120)
class RereadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String CREDIT = "© Press Service of the Quiet Bay Shipyard";
    /** Long enough for a machine that has other things to do. */
    private static final Patience CALM = patience(Duration.ofSeconds(20));
    /** For what never comes. */
    private static final Patience HASTE = patience(Duration.ofMillis(700));

    @TempDir
    Path folder;

    private Path original;

    @BeforeEach
    void original() throws Exception {
        original = Files.write(folder.resolve("original"), Samples.PICTURE);
    }

    private static Patience patience(Duration exchange) {
        return new Patience(
                Duration.ofSeconds(5), exchange, 1 << 20, 1, Duration.ofMillis(5), Duration.ofMillis(50));
    }

    @Test
    void onTheRealPortalEveryCreditArrivesInEachLanguage() {
        try (TestPortal server = TestPortal.start(folder.resolve("portal"));
                Store store = Store.open(folder.resolve("desk"));
                Portal portal = new DatelinePortal(server.uri(""), server.token(), () -> Language.EN, CALM)) {
            Picture odd = Samples.picture().withCredit(new Bilingual(
                    "© Пресс-служба «Тихого залива» / ТАСС, " + "Пётр Ёлкин, ".repeat(12), "© <Quiet> & Bay “Yard”\u00a0/ TASS"));
            Article article = Samples.lighthouse().withPictures(List.of(odd));
            store.media().add(original);
            store.save(article, "Anna");
            Sync sync = new Sync(store, portal);
            for (Language language : Language.values()) {
                Publication published = sync.publish(
                        article.id(), language, Edits.stored(store, "Anna"), new Cancellation());
                Reread reread = sync.reread(article.id(), published, TODAY, new Cancellation());
                assertThat(reread.isGood()).as(language + ": " + said(reread)).isTrue();
                assertThat(said(reread)).containsExactly("The credit arrived: page ✓ file ✓");
            }
        }
    }

    @Test
    void withoutPicturesThereIsNothingToSay() {
        try (RawServer server = RawServer.saying("")) {
            Reread reread = reread(server, Samples.note(Language.EN, "A port"), CALM);
            assertThat(reread.isGood()).isTrue();
            assertThat(reread.said()).isEmpty();
            assertThat(server.heads()).isEmpty();
        }
    }

    @Test
    void aPictureWhoseLicenceIsOverIsNotLookedFor() {
        try (RawServer server = RawServer.saying("")) {
            Article over = Samples.lighthouse()
                    .withPictures(List.of(Samples.picture().withLicenceUntil(TODAY.minusDays(1))));
            assertThat(reread(server, over, CALM).said()).isEmpty();
        }
    }

    private static List<String> said(Reread reread) {
        reread.said().forEach(each -> assertThat(Words.in(Language.RU).say(each)).doesNotContain("{"));
        return reread.said().stream().map(Words.in(Language.EN)::say).toList();
    }

    private static Reread reread(RawServer server, Article article, Patience patience) {
        try (Portal portal = new DatelinePortal(server.address(), "secret-token", () -> Language.EN, patience)) {
            Reread reread = new Rereading(portal)
                    .of(new Publication(Language.EN, 1, "/en/1-a", "\"1\""), article, TODAY);
            assertThat(server.heads()).noneMatch(head -> head.contains("secret-token"));
            return reread;
        }
    }

    private static byte[] answer(String type, byte[] body) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        whole.writeBytes(body);
        return whole.toByteArray();
    }

    private static byte[] page(String source, String credit) {
        String html = "<html lang=en><body><figure><img src=\"" + source + "\"><figcaption>A lighthouse. Image source: "
                + credit + "</figcaption></figure></body></html>";
        return answer("text/html;charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    /** A site with one page and one file. */
    private static RawServer site(byte[] page, byte[] file) {
        return new RawServer((head, out) -> out.write(head.startsWith("GET /en/") ? page : file));
    }

    private byte[] print(String credit) throws Exception {
        Path print = folder.resolve("print");
        Print.write(original, Samples.picture().withCredit(new Bilingual("", credit)), Language.EN, print);
        return answer("image/png", Files.readAllBytes(print));
    }

    private Reread read(byte[] page, byte[] file) {
        try (RawServer server = site(page, file)) {
            return reread(server, Samples.lighthouse(), CALM);
        }
    }

    @Test
    void aCreditThatIsMissingIsNamedWithItsPlace() throws Exception {
        Reread onPage = read(page("/media/1.png", "somebody"), print(CREDIT));
        assertThat(said(onPage)).containsExactly("The credit of lighthouse.png is missing on the page; its file has it.");
        Reread inFile = read(page("/media/1.png", CREDIT), print("© Somebody"));
        assertThat(said(inFile)).containsExactly("The credit of lighthouse.png is missing in its file; the page has it.");
        Reread nowhere = read(page("/media/1.png", ""), answer("image/png", Samples.PICTURE));
        assertThat(said(nowhere)).containsExactly("The credit of lighthouse.png is missing on the page and in its file.");
        assertThat(List.of(onPage, inFile, nowhere)).allMatch(Reread::isMissing).noneMatch(Reread::isGood);
    }

    @Test
    void whiteSpaceMakesNoDifference() throws Exception {
        Reread reread = read(page("../media/1.png", CREDIT.replace(" ", "&nbsp;\n ")), print(CREDIT));
        assertThat(reread.isGood()).as("%s", reread).isTrue();
    }

    @Test
    void thePictureNotShownAtAllIsSaid() {
        Reread reread = read(answer("text/html", "<p>Nothing".getBytes(StandardCharsets.UTF_8)), new byte[0]);
        assertThat(said(reread)).singleElement().asString().contains("missing on the page", "does not show the picture");
    }

    @Test
    void anotherServerIsNotAsked() {
        try (RawServer elsewhere = RawServer.saying("")) {
            Reread reread = read(page(elsewhere.address() + "/1.png", CREDIT), new byte[0]);
            assertThat(said(reread)).singleElement().asString().contains("is on the page", "another server");
            assertThat(reread.isMissing()).isFalse();
            assertThat(elsewhere.heads()).isEmpty();
        }
        assertThat(said(read(page("file:///etc/passwd", CREDIT), new byte[0]))).singleElement().asString()
                .contains("another server");
        assertThat(said(read(page("http://[", CREDIT), new byte[0]))).singleElement().asString()
                .contains("another server");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatCannotBeFetchedIsNoMissingCredit() {
        byte[] redirect = bytes("HTTP/1.1 302 X\r\nLocation: https://example.org/\r\nContent-Length: 0\r\n\r\n");
        byte[] gone = bytes("HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n");
        byte[] huge = bytes("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n<");
        byte[] cut = bytes("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<html>");
        for (byte[] bad : List.of(redirect, gone, huge, cut)) {
            Reread page = read(bad, bad);
            assertThat(page.isMissing()).isFalse();
            assertThat(page.isGood()).isFalse();
            assertThat(said(page)).singleElement().asString().contains("could not be read: ");
            Reread file = read(page("/1.png", CREDIT), bad);
            assertThat(file.isMissing()).isFalse();
            assertThat(file.isGood()).isFalse();
            assertThat(said(file)).singleElement().asString().contains("could not be looked at: ");
        }
        assertThat(keys(read(redirect, redirect))).contains("sync.failure.redirect");
        assertThat(keys(read(gone, gone))).contains("sync.failure.not-shown");
        assertThat(keys(read(huge, huge))).contains("sync.failure.too-big");
        assertThat(keys(read(cut, cut))).contains("sync.failure.cut");
        assertThat(said(read(page("/1.png", CREDIT), answer("image/png", bytes("<html>"))))).singleElement().asString()
                .contains("no picture that can be read");
    }

    private static List<String> keys(Reread reread) {
        return reread.trouble().stream().map(Message::key).toList();
    }

    @Test
    void aServerThatNeverEndsIsLeft() {
        try (RawServer server = new RawServer((_, out) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
            while (true) {
                out.write(bytes("1\r\n<\r\n"));
                out.flush();
                Thread.sleep(50);
            }
        })) {
            assertThat(keys(reread(server, Samples.lighthouse(), HASTE))).containsExactly("sync.failure.slow");
        }
    }

    @Test
    void aPageWithoutEndIsLeftAtItsLimit() {
        try (RawServer server = new RawServer((_, out) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
            byte[] chunk = bytes("10000\r\n" + "<p>".repeat(0x10000 / 3) + "<" + "\r\n");
            while (true) {
                out.write(chunk);
            }
        })) {
            assertThat(keys(reread(server, Samples.lighthouse(), CALM))).containsExactly("sync.failure.too-big");
        }
    }
}
