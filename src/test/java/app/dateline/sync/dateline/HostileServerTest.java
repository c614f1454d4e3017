package app.dateline.sync.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.sync.Cancellation;
import app.dateline.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HostileServerTest {
    /** Long enough for a machine that has other things to do. */
    private static final Patience CALM = patience(Duration.ofSeconds(20));
    /** For what never comes. */
    private static final Patience HASTE = patience(Duration.ofMillis(700));
    private static final String TOKEN = "secret-token-0123456789";
    private static final String JSON = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    private static final String EMPTY_PAGE = "{\"items\":[],\"next\":\"n\",\"more\":false,\"epoch\":\"e\"}";

    private static Patience patience(Duration exchange) {
        return new Patience(
                Duration.ofSeconds(5), exchange, 1 << 20, 2, Duration.ofMillis(10), Duration.ofMillis(100));
    }

    private static DatelinePortal portal(URI address) {
        return new DatelinePortal(address, TOKEN, () -> Language.EN, CALM);
    }

    private static String failure(RawServer server) {
        try (server; DatelinePortal portal = portal(server.address())) {
            return failure(() -> portal.changes(null, null, 1));
        }
    }

    private static String failureInHaste(RawServer server) {
        try (server; DatelinePortal portal = new DatelinePortal(server.address(), TOKEN, () -> Language.EN, HASTE)) {
            return failure(() -> portal.changes(null, null, 1));
        }
    }

    private static String failure(ThrowingCallable call) {
        Failure failure = catchThrowableOfType(Failure.class, call);
        for (Throwable t = failure; t != null; t = t.getCause()) {
            assertThat(t.toString()).doesNotContain(TOKEN);
        }
        for (Language language : Language.values()) {
            assertThat(Words.in(language).say(failure.message())).doesNotContain("{", TOKEN).contains("127.0.0.1");
        }
        return failure.message().key();
    }

    private static void drain(InputStream bytes) {
        try {
            bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String answer(int status, String type, String body) {
        return "HTTP/1.1 " + status + " X\r\nContent-Type: " + type + "\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    @Test
    void aPageThatIsRightIsRead() {
        try (RawServer server = RawServer.saying(answer(200, "application/json", EMPTY_PAGE));
                DatelinePortal portal = portal(server.address())) {
            assertThat(portal.changes(null, null, 1)).hasValueSatisfying(page -> assertThat(page.epoch()).isEqualTo("e"));
            assertThat(server.heads().getFirst())
                    .startsWith("GET /v1/changes?limit=1 HTTP/1.1")
                    .contains("Authorization: Bearer " + TOKEN, "Accept-Language: en");
        }
    }

    @Test
    void nothingListens() throws IOException {
        URI gone;
        try (RawServer server = RawServer.saying("")) {
            gone = server.address();
        }
        try (DatelinePortal portal = portal(gone)) {
            assertThat(failure(() -> portal.changes(null, null, 1))).isEqualTo("sync.failure.unreachable");
        }
    }

    @Test
    void aWebPageIsNoPortal() {
        assertThat(failure(RawServer.saying(answer(200, "text/html", "<html>hello</html>"))))
                .isEqualTo("sync.failure.not-a-portal");
        assertThat(failure(RawServer.saying(answer(404, "text/html", "<html>no</html>"))))
                .isEqualTo("sync.failure.not-a-portal");
    }

    @Test
    void aWebPageIsNotTakenForAnAbsentDraft() {
        try (RawServer server = RawServer.saying(answer(404, "text/html", "<html>no</html>"));
                DatelinePortal portal = portal(server.address())) {
            assertThat(failure(() -> portal.head(ArticleId.create())))
                    .isEqualTo("sync.failure.not-a-portal");
        }
    }

    @Test
    void aPortalThatFails() {
        assertThat(failure(RawServer.saying(answer(500, "text/plain", "oops")))).isEqualTo("sync.failure.broken");
        assertThat(failure(RawServer.saying(answer(502, "text/html", "<html>")))).isEqualTo("sync.failure.broken");
    }

    @Test
    void aTokenThatIsWrong() {
        assertThat(failure(RawServer.saying(answer(401, "application/problem+json", "{}"))))
                .isEqualTo("sync.failure.token");
        assertThat(failure(RawServer.saying(answer(403, "text/html", "no")))).isEqualTo("sync.failure.forbidden");
    }

    @Test
    void aRedirectIsNotFollowedAndTheTokenGoesNowhere() {
        try (RawServer elsewhere = RawServer.saying(answer(200, "application/json", EMPTY_PAGE));
                RawServer server = RawServer.saying("HTTP/1.1 302 Found\r\nLocation: " + elsewhere.address()
                        + "/v1/changes\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(failure(server)).isEqualTo("sync.failure.redirect");
            assertThat(elsewhere.heads()).isEmpty();
        }
    }

    @Test
    void aBusyPortalIsAskedAgainAndThenLeftAlone() {
        RawServer server = RawServer.saying("HTTP/1.1 503 X\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n");
        assertThat(failure(server)).isEqualTo("sync.failure.busy");
        assertThat(server.heads()).hasSize(2);
    }

    @Test
    void aPortalThatAsksForAnHourIsLeftAloneAtOnce() {
        RawServer server = RawServer.saying("HTTP/1.1 429 X\r\nRetry-After: 3600\r\nContent-Length: 0\r\n\r\n");
        assertThat(failure(server)).isEqualTo("sync.failure.busy");
        assertThat(server.heads()).hasSize(1);
    }

    @Test
    void aPortalThatRecoversIsServed() {
        int[] count = {0};
        try (RawServer server = new RawServer((_, out) -> {
                    if (count[0]++ > 0) {
                        out.write(answer(200, "application/json", EMPTY_PAGE).getBytes(StandardCharsets.UTF_8));
                    }
                });
                DatelinePortal portal = portal(server.address())) {
            assertThat(portal.changes(null, null, 1)).isPresent();
        }
    }

    @Test
    void aBodyThatIsCut() {
        assertThat(failure(RawServer.saying(JSON + "Content-Length: 1000\r\n\r\n{\"items\":[")))
                .isEqualTo("sync.failure.cut");
        assertThat(failure(RawServer.saying(JSON + "Transfer-Encoding: chunked\r\n\r\n3e8\r\n{\"items\":[")))
                .isEqualTo("sync.failure.cut");
    }

    @Test
    void aBodyWithoutALengthIsNotTrustedThoughItLooksWhole() {
        assertThat(failure(RawServer.saying(JSON + "\r\n" + EMPTY_PAGE))).isEqualTo("sync.failure.cut");
    }

    @Test
    void aBodyThatStalls() {
        assertThat(failureInHaste(new RawServer((_, out) -> {
                    out.write((JSON + "Content-Length: 1000\r\n\r\n{\"items\"").getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    new CountDownLatch(1).await();
                })))
                .isEqualTo("sync.failure.slow");
    }

    @Test
    void aHeadThatNeverComes() {
        assertThat(failureInHaste(new RawServer((_, _) -> new CountDownLatch(1).await()))).isEqualTo("sync.failure.slow");
    }

    @Test
    void aBodyWithoutEnd() {
        RawServer server = new RawServer((_, out) -> {
            out.write((JSON + "Transfer-Encoding: chunked\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            pour(out);
        });
        assertThat(failure(server)).isEqualTo("sync.failure.too-big");
    }

    private static void pour(OutputStream out) throws IOException {
        byte[] chunk = new byte[65536];
        Arrays.fill(chunk, (byte) ' ');
        while (true) {
            out.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
            out.write(chunk);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aLengthBeyondAllLimitsIsNotEvenRead() {
        assertThat(failure(RawServer.saying(JSON + "Content-Length: 9000000000\r\n\r\n{")))
                .isEqualTo("sync.failure.too-big");
    }

    @Test
    void whatIsNotHttp() {
        assertThat(failure(RawServer.saying("220 mail.example.org ESMTP\r\n\r\n"))).isEqualTo("sync.failure.garbled");
        assertThat(failure(RawServer.saying(JSON + "Content-Length: -5\r\n\r\n{}"))).isIn(
                "sync.failure.garbled", "sync.failure.cut");
    }

    @Test
    void jsonThatIsBroken() {
        assertThat(failure(RawServer.saying(answer(200, "application/json", "{\"items\":[{]}"))))
                .isEqualTo("sync.failure.garbled");
        assertThat(failure(RawServer.saying(answer(200, "application/json", "null"))))
                .isEqualTo("sync.failure.garbled");
        assertThat(failure(RawServer.saying(answer(200, "application/json", "{\"items\":[null],\"next\":\"\"}"))))
                .isEqualTo("sync.failure.garbled");
        assertThat(failure(RawServer.saying(answer(200, "application/json", "[".repeat(100_000)))))
                .isEqualTo("sync.failure.garbled");
    }

    @Test
    void aDraftWithHolesIsNotTaken() {
        var id = ArticleId.create();
        String draft = "{\"revision\":\"r\",\"article\":{\"id\":\"" + id
                + "\",\"original\":\"ru\",\"editions\":{},\"pictures\":[],\"mentions\":[]}}";
        try (RawServer server = RawServer.saying(
                        "HTTP/1.1 200 X\r\nETag: \"e\"\r\n" + answer(200, "application/json", draft).substring(16));
                DatelinePortal portal = portal(server.address())) {
            assertThat(failure(() -> portal.head(id))).isEqualTo("sync.failure.garbled");
        }
    }

    @Test
    void namesWithHolesAreNotTaken() {
        try (RawServer server = RawServer.saying(answer(200, "application/json", "[null]"));
                DatelinePortal portal = portal(server.address())) {
            assertThat(failure(portal::entities)).isEqualTo("sync.failure.garbled");
        }
    }

    @Test
    void anAddressOfAPageThatLeadsToAnotherHostIsNotTaken() {
        String publication = "{\"language\":\"en\",\"number\":1,\"path\":\"//evil.example/\",\"etag\":\"\\\"1\\\"\"}";
        try (RawServer server = RawServer.saying(answer(201, "application/json", publication));
                DatelinePortal portal = portal(server.address())) {
            assertThat(failure(() -> portal.publish(ArticleId.create(), Language.EN, "\"1\"", "key")))
                    .isEqualTo("sync.failure.garbled");
        }
    }

    @Test
    void aPortalThatDoesNotKnowNamesHasNotTakenThem() {
        Entity entity = new Entity(EntityKey.company("x"), Bilingual.same("X"), List.of(), List.of(), "");
        try (RawServer server = RawServer.saying(answer(404, "application/problem+json", "{\"status\":404}"));
                DatelinePortal portal = portal(server.address())) {
            assertThat(failure(() -> portal.put(entity))).isEqualTo("sync.failure.unexpected");
        }
    }

    @Test
    void aPictureOfOtherBytesIsNotTaken() {
        try (RawServer server = RawServer.saying(answer(200, "application/octet-stream", "other bytes"));
                DatelinePortal portal = portal(server.address())) {
            assertThat(failure(() -> portal.blob("ab".repeat(32), HostileServerTest::drain)))
                    .isEqualTo("sync.failure.garbled");
        }
    }

    @Test
    void aPictureThatIsCutIsNotTheDisksFault() {
        try (RawServer server = RawServer.saying(
                        "HTTP/1.1 200 X\r\nContent-Type: image/jpeg\r\nContent-Length: 1000\r\n\r\nabc");
                DatelinePortal portal = portal(server.address())) {
            assertThat(failure(() -> portal.blob("ab".repeat(32), HostileServerTest::drain)))
                    .isEqualTo("sync.failure.cut");
        }
    }

    @Test
    void aWaitEndsAtOnceWhenItIsCancelled() {
        CountDownLatch asked = new CountDownLatch(1);
        Patience patient = new Patience(
                Duration.ofSeconds(5), Duration.ofMinutes(5), 1, 3, Duration.ofSeconds(1), Duration.ofSeconds(5));
        try (RawServer server = new RawServer((_, out) -> {
                    out.write((JSON + "Content-Length: 1000\r\n\r\n{").getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    asked.countDown();
                    new CountDownLatch(1).await();
                });
                DatelinePortal portal = new DatelinePortal(server.address(), TOKEN, () -> Language.RU, patient)) {
            Cancellation cancellation = new Cancellation();
            CompletableFuture.runAsync(() -> {
                try {
                    asked.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                cancellation.cancel();
            });
            Failure failure = catchThrowableOfType(
                    Failure.class, () -> portal.until(cancellation).changes(null, null, 1));
            assertThat(failure.message().key()).isEqualTo("sync.failure.cancelled");
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }
}
