package app.dateline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Failure;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
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

    private static final Publication PUBLICATION = new Publication(Language.EN, 1, "/en/1-a", "\"1\"");
    private static final Predicate<Picture> SHOWN =
            picture -> picture.licenceUntil() == null || !picture.licenceUntil().isBefore(TODAY);

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
                Reread reread = sync.reread(article.id(), published, _ -> true, new Cancellation());
                assertThat(reread.isGood()).as(language + ": " + said(reread)).isTrue();
                // as it was sent, a column wide, and as social networks show it
                assertThat(said(reread)).containsExactly("lighthouse.png: the credit has arrived: page ✓ files ✓ (3)");
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
        return reread(server, article, patience, Duration.ofMinutes(2));
    }

    private static Reread reread(RawServer server, Article article, Patience patience, Duration deadline) {
        try (Portal portal = new DatelinePortal(server.address(), "secret-token", () -> Language.EN, patience)) {
            Reread reread = new Rereading(portal, new Cancellation(), deadline).of(PUBLICATION, article, SHOWN);
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
        assertThat(said(onPage)).containsExactly("lighthouse.png: the credit is missing on the page; its file has it.");
        Reread inFile = read(page("/media/1.png", CREDIT), print("© Somebody"));
        assertThat(said(inFile)).containsExactly("lighthouse.png: the credit is on the page, but missing in its file.");
        Reread nowhere = read(page("/media/1.png", ""), answer("image/png", Samples.PICTURE));
        assertThat(said(nowhere)).containsExactly("lighthouse.png: the credit is missing on the page and in its file.");
        assertThat(List.of(onPage, inFile, nowhere)).allMatch(Reread::isMissing).noneMatch(Reread::isGood);
    }

    /** A browser takes one of several files, a social network another one: all of them must have it. */
    @Test
    void everyFileThatThePageOffersIsLookedAt() throws Exception {
        String offered = "<head><meta property=og:image content='/social'></head><figure><picture>"
                + "<source srcset='/source 2x'><img src=/whole srcset='/small 648w, /medium 1296w'></picture>"
                + "<figcaption>" + CREDIT + "</figcaption></figure>";
        byte[] good = print(CREDIT);
        byte[] bad = print("© Somebody");
        for (String one : List.of("/whole", "/small", "/medium", "/source", "/social")) {
            try (RawServer server = new RawServer((head, out) -> out.write(
                    head.startsWith("GET /en/") ? answer("text/html", bytes(offered))
                            : head.startsWith("GET " + one + " ") ? bad : good))) {
                Reread reread = reread(server, Samples.lighthouse(), CALM);
                assertThat(said(reread)).containsExactly(
                        "lighthouse.png: the credit is on the page, but missing in 1 of its 5 files.");
                assertThat(reread.isMissing()).isTrue();
            }
        }
        assertThat(said(read(answer("text/html", bytes(offered)), good)))
                .containsExactly("lighthouse.png: the credit has arrived: page ✓ files ✓ (5)");
    }

    @Test
    void eachPictureHasALineOfItsOwn() throws Exception {
        Picture second = Samples.picture().withCredit(new Bilingual("© Порт", "© The port"));
        Article two = Samples.lighthouse().withPictures(List.of(Samples.picture(), second));
        String html = "<figure><img src=/1><figcaption>" + CREDIT + "</figcaption></figure>"
                + "<figure><img src=/2><figcaption>© The portal</figcaption></figure>";
        try (RawServer server = site(answer("text/html", bytes(html)), print(CREDIT))) {
            assertThat(said(reread(server, two, CALM))).containsExactly(
                    "lighthouse.png: the credit has arrived: page ✓ file ✓",
                    "lighthouse.png: the credit is missing on the page and in its file.");
        }
    }

    /** The portal is reached by one name, and tells the world another one, which nobody need be able to reach here. */
    @Test
    void aFileUnderThePagesPublicNameIsFetchedFromThePortal() throws Exception {
        String html = "<link rel=canonical href='https://news.example/en/1-a'>"
                + "<meta property=og:image content='https://news.example/social?1'><figure><img src=/1><p>" + CREDIT;
        try (RawServer server = site(answer("text/html", bytes(html)), print(CREDIT))) {
            assertThat(said(reread(server, Samples.lighthouse(), CALM)))
                    .containsExactly("lighthouse.png: the credit has arrived: page ✓ files ✓ (2)");
            assertThat(server.heads()).anyMatch(head -> head.startsWith("GET /social?1 "));
        }
    }

    /** Each of its bytes earns it more time, so that there has to be an end of all of it. */
    @Test
    void whatComesInDropsIsLeftAtTheDeadline() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        try (RawServer server = new RawServer((head, out) -> {
            if (head.startsWith("GET /en/")) {
                out.write(page("/1.png", CREDIT));
                return;
            }
            out.write(bytes("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
            while (!left.await(10, TimeUnit.MILLISECONDS)) {
                out.write(bytes("1\r\n<\r\n"));
                out.flush();
            }
        })) {
            Reread reread = reread(server, Samples.lighthouse(), CALM, Duration.ofMillis(700));
            left.countDown();
            assertThat(said(reread)).singleElement().asString()
                    .contains("is on the page", "could be looked at: ", "took too long");
            assertThat(reread.isMissing()).isFalse();
        }
    }

    @Test
    void whoDoesNotWantToWaitIsNotToldThatItTookLong() {
        Cancellation cancellation = new Cancellation();
        try (RawServer server = RawServer.saying("");
                Portal portal = new DatelinePortal(server.address(), "secret-token", () -> Language.EN, CALM)) {
            cancellation.cancel();
            Rereading rereading = new Rereading(portal, cancellation, Duration.ofMinutes(2));
            assertThat(catchThrowableOfType(
                            Failure.class, () -> rereading.of(PUBLICATION, Samples.lighthouse(), SHOWN))
                    .message().key()).isEqualTo("sync.failure.cancelled");
        }
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
            assertThat(said(file)).singleElement().asString().contains("could be looked at: ");
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
