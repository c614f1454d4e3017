package app.dateline.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.sync.dateline.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetchTest {
    private static final Fetch.Limits LIMITS =
            new Fetch.Limits(Duration.ofSeconds(5), Duration.ofSeconds(20), 1_000_000, 4);
    private static final Fetch.Limits HASTY = new Fetch.Limits(Duration.ofSeconds(5), Duration.ofSeconds(1), 1_000_000, 4);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-02-11T12:00:00Z"), ZoneOffset.UTC);

    private final FeedServer server = new FeedServer();
    private Fetch fetch = new Fetch(LIMITS, () -> Reachable.LOCAL, NOON);

    @AfterEach
    void close() {
        fetch.close();
        server.close();
    }

    private void reaching(Fetch.Limits limits, Reachable reachable) {
        fetch.close();
        fetch = new Fetch(limits, () -> reachable, NOON);
    }

    private Answer get(String address) throws InterruptedException {
        return fetch.get(URI.create(address), "", "");
    }

    private static Answer.Nothing nothing(Answer answer, String key) {
        assertThat(answer).isInstanceOfSatisfying(Answer.Nothing.class, no ->
                assertThat(no.why().key()).isEqualTo("intake.failure." + key));
        return (Answer.Nothing) answer;
    }

    private static byte[] packed(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < megabytes; i++) {
                out.write(new byte[1_000_000]);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aFeedIsFetchedWithWhatItsServerSaysOfIt() throws Exception {
        server.says("/feed", "<rss/>", "ETag", "\"7\"", "Last-Modified", "Wed, 11 Feb 2026 09:00:00 GMT",
                "Content-Type", "application/rss+xml; charset=\"windows-1251\"", "Set-Cookie", "follow=me");
        Answer.Whole whole = (Answer.Whole) get(server.at("/feed"));
        assertThat(new String(whole.bytes(), StandardCharsets.UTF_8)).isEqualTo("<rss/>");
        assertThat(whole.etag()).isEqualTo("\"7\"");
        assertThat(whole.charset()).isEqualTo("windows-1251");
        assertThat(whole.html()).isFalse();

        fetch.get(URI.create(server.at("/feed")), whole.etag(), whole.modified());
        FeedServer.Asked again = server.asked().getLast();
        assertThat(again.header("If-none-match")).isEqualTo("\"7\"");
        assertThat(again.header("If-modified-since")).isEqualTo("Wed, 11 Feb 2026 09:00:00 GMT");
        assertThat(again.header("Cookie")).isEmpty();
    }

    @Test
    void whatHasNotChangedIsNotSent() throws Exception {
        server.says("/feed", 304, new byte[0]);
        assertThat(get(server.at("/feed"))).isInstanceOf(Answer.Unchanged.class);
    }

    @Test
    void aPackedAnswerIsUnpacked() throws Exception {
        server.says("/feed", 200, packed(0), "Content-Encoding", "gzip");
        assertThat(((Answer.Whole) get(server.at("/feed"))).bytes()).isEmpty();
    }

    @Test
    void aSmallAnswerThatUnpacksWithoutEndIsRefused() throws Exception {
        byte[] bomb = packed(400);
        assertThat(bomb.length).isLessThan(500_000);
        server.says("/feed", 200, bomb, "Content-Encoding", "gzip");
        nothing(get(server.at("/feed")), "feed-large");
    }

    @Test
    void whatIsNotPackedAsItSaysIsRefused() throws Exception {
        server.says("/a", 200, "no gzip".getBytes(StandardCharsets.UTF_8), "Content-Encoding", "gzip");
        server.says("/b", 200, "x".getBytes(StandardCharsets.UTF_8), "Content-Encoding", "br");
        nothing(get(server.at("/a")), "feed-broken");
        nothing(get(server.at("/b")), "feed-broken");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 404, 302})
    void anAnswerWithoutAnEndIsHungUpOn(int status) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        server.page("/feed", exchange -> {
            exchange.getResponseHeaders().add("Location", "/feed");
            exchange.sendResponseHeaders(status, 0);
            try {
                while (true) {
                    exchange.getResponseBody().write(new byte[10_000]);
                }
            } catch (IOException hungUp) {
                over.countDown();
            }
        });
        nothing(get(server.at("/feed")), status == 200 ? "feed-large" : status == 404 ? "feed-gone" : "feed-redirects");
        over.await();
    }

    @Test
    void aBodyThatStallsEndsWithThePatience() throws Exception {
        reaching(HASTY, Reachable.LOCAL);
        CountDownLatch over = new CountDownLatch(1);
        server.page("/feed", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
            await(over);
        });
        nothing(get(server.at("/feed")), "feed-slow");
        over.countDown();
    }

    @Test
    void aServerThatSaysNothingEndsWithThePatience() throws Exception {
        reaching(HASTY, Reachable.LOCAL);
        CountDownLatch over = new CountDownLatch(1);
        try (RawServer silent = new RawServer((_, _) -> over.await())) {
            nothing(get(silent.address() + "/feed"), "feed-slow");
            over.countDown();
        }
    }

    @Test
    void aSlowTrickleOfRedirectionsHasOnePatienceForAll() throws Exception {
        reaching(HASTY, Reachable.LOCAL);
        CountDownLatch over = new CountDownLatch(1);
        server.leads("/a", 302, "/b");
        server.page("/b", _ -> await(over));
        nothing(get(server.at("/a")), "feed-slow");
        over.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void redirectionsAreFollowedButNotForEver() throws Exception {
        server.leads("/a", 301, "/b");
        server.leads("/b", 302, server.at("/c"));
        server.says("/c", "<rss/>");
        server.leads("/round", 301, "/round");
        Answer.Whole whole = (Answer.Whole) get(server.at("/a"));
        assertThat(whole.at()).hasPath("/c");
        assertThat(whole.lasting()).as("behind a passing redirection nothing lasts").hasPath("/b");
        nothing(get(server.at("/round")), "feed-redirects");
        assertThat(server.asked()).hasSize(3 + 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/feed", "javascript:1", "http://", "http://user:word@127.0.0.1/", "jar:http://x!/"})
    void redirectionsLeadNowhereButToTheWeb(String to) throws Exception {
        server.leads("/a", 302, to);
        nothing(get(server.at("/a")), "feed-redirect");
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void thisComputerIsNotAskedUnlessItMayBe() throws Exception {
        reaching(LIMITS, Reachable.PUBLIC);
        server.says("/feed", "<rss/>");
        for (String host : new String[] {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433"}) {
            Answer answer = get(server.at("/feed").replace("127.0.0.1", host));
            assertThat(answer).as(host).isInstanceOf(Answer.Nothing.class);
        }
        nothing(get(server.at("/feed")), "feed-local");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void noRedirectionLeadsToThisComputerEither() throws Exception {
        AtomicReference<Reachable> reachable = new AtomicReference<>(Reachable.LOCAL);
        fetch.close();
        fetch = new Fetch(LIMITS, reachable::get, NOON);
        server.page("/a", exchange -> {
            // the first address stands for a public one
            reachable.set(Reachable.PUBLIC);
            exchange.getResponseHeaders().add("Location", server.at("/secret"));
            exchange.sendResponseHeaders(302, -1);
        });
        nothing(get(server.at("/a")), "feed-local");
        assertThat(server.asked()).extracting(FeedServer.Asked::path).containsExactly("/a");
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, true", "172.16.0.1, true", "172.31.255.255, true", "172.32.0.1, false", "192.168.1.1, true",
        "169.254.169.254, true", "100.64.0.1, true", "100.128.0.1, false", "0.1.2.3, true", "224.0.0.1, true",
        "255.255.255.255, true", "240.0.0.1, true", "192.0.2.9, true", "198.18.0.1, true", "198.20.0.1, false",
        "203.0.113.7, true", "8.8.8.8, false", "fe80::1, true", "fc00::1, true", "fdff::1, true", "::, true", "::1, true",
        "64:ff9b::a00:1, true", "64:ff9b::808:808, false", "2002:c0a8:0101::1, true", "2002:808:808::1, false",
        "::10.0.0.1, true", "ff02::1, true", "2a00:1450:4001::1, false"
    })
    void localAddressesAreKnown(String address, boolean local) throws Exception {
        assertThat(Reachable.isLocal(InetAddress.getByName(address))).isEqualTo(local);
    }

    @ParameterizedTest
    @CsvSource({"401, feed-forbidden", "403, feed-forbidden", "404, feed-gone", "429, feed-busy", "503, feed-busy", "500, feed-status", "206, feed-status"})
    void anErrorIsSaid(int status, String key) throws Exception {
        server.says("/feed", status, new byte[0]);
        nothing(get(server.at("/feed")), key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "120 | PT2M", "Wed, 11 Feb 2026 13:00:00 GMT | PT1H", "99999999 | PT24H", "Wed, 11 Feb 2020 13:00:00 GMT |", "soon |", "-5 |"
    })
    void whenToComeBackIsUnderstood(String said, Duration wait) throws Exception {
        server.says("/feed", 503, new byte[0], "Retry-After", said);
        assertThat(nothing(get(server.at("/feed")), "feed-busy").pause().orElse(null)).isEqualTo(wait);
    }

    @Test
    void whatIsNoHttpIsSaidToBeBroken() throws Exception {
        try (RawServer raw = RawServer.saying("hello\r\n\r\n")) {
            nothing(get(raw.address() + "/"), "feed-broken");
        }
        try (RawServer raw = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss")) {
            nothing(get(raw.address() + "/"), "feed-broken");
        }
    }

    @Test
    void aPortWhereNobodyListensIsSaid() throws Exception {
        String address = server.at("/feed");
        server.close();
        nothing(get(address), "feed-unreachable");
    }

    @Test
    void aNameThatNobodyHasIsSaid() throws Exception {
        reaching(LIMITS, Reachable.PUBLIC);
        nothing(get("http://no-such-host.invalid/feed"), "feed-unknown-host");
    }

    @Test
    void whoIsInterruptedGivesUp() {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        Thread me = Thread.currentThread();
        server.page("/feed", _ -> {
            asked.countDown();
            me.interrupt();
            await(over);
        });
        assertThatThrownBy(() -> get(server.at("/feed"))).isInstanceOf(InterruptedException.class);
        over.countDown();
    }
}
