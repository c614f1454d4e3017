package app.dateline.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.store.ListQuery;
import app.dateline.store.Store;
import app.dateline.sync.dateline.DatelinePortal;
import app.dateline.sync.dateline.Patience;
import app.dateline.sync.dateline.RawServer;
import app.dateline.text.Words;
import app.dateline.wire.Draft;
import app.dateline.wire.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever answers in a portal's place, a pass ends soon, with one sentence, and the profile stays as it was. */
@Timeout(60)
class HostilePortalTest {
    private static final Patience CALM = new Patience(
            Duration.ofSeconds(5), Duration.ofSeconds(20), 1 << 20, 2, Duration.ofMillis(5), Duration.ofMillis(50));

    @TempDir
    Path folder;

    private Store store;
    private Article mine;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("desk"));
        mine = Article.create(Language.RU).with(Edition.empty(Language.RU).withHeadline("Моё"));
        store.save(mine, "Анна");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static String answer(String head, String body) {
        return "HTTP/1.1 " + head + "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n"
                + body;
    }

    static Stream<Arguments> answers() {
        String json = "200 OK\r\nContent-Type: application/json";
        return Stream.of(
                Arguments.of(answer("200 OK\r\nContent-Type: text/html", "<html>"), "sync.failure.not-a-portal"),
                Arguments.of(answer("500 X\r\nContent-Type: text/html", "<html>"), "sync.failure.broken"),
                Arguments.of(answer("401 X", ""), "sync.failure.token"),
                Arguments.of(answer("302 X\r\nLocation: https://example.org/", ""), "sync.failure.redirect"),
                Arguments.of(answer(json, "{\"items\":"), "sync.failure.garbled"),
                Arguments.of(answer(json, "{}"), "sync.failure.garbled"),
                Arguments.of("HTTP/1.1 " + json + "\r\nContent-Length: 99999999999\r\n\r\n{", "sync.failure.too-big"),
                Arguments.of("HTTP/1.1 " + json + "\r\nContent-Length: 50\r\n\r\n{", "sync.failure.cut"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aWrongAnswerChangesNothing(String answer, String key) {
        try (RawServer server = RawServer.saying(answer)) {
            assertThat(pass(server, new Cancellation()).stopped().orElseThrow().key()).isEqualTo(key);
        }
        assertThat(store.ledger().portal()).isEmpty();
        unchanged();
    }

    private Report pass(RawServer server, Cancellation cancellation) {
        try (Portal portal = new DatelinePortal(server.address(), "token", () -> Language.RU, CALM)) {
            Report report = new Sync(store, portal).pass(Progress.NONE, cancellation);
            report.stopped().ifPresent(message -> {
                for (Language language : Language.values()) {
                    assertThat(Words.in(language).say(message)).hasSizeGreaterThan(20).doesNotContain("{");
                }
            });
            return report;
        }
    }

    private void unchanged() {
        assertThat(store.list(ListQuery.ALL)).hasSize(1);
        assertThat(store.find(mine.id())).contains(mine);
        assertThat(store.ledger().waiting()).containsExactly(mine.id());
        assertThat(store.ledger().cursor()).isEmpty();
    }

    /** Answers a desk like a portal with one draft, in which the test has spoilt something. */
    private static String asPortal(String head, String theirs, String draft) {
        if (head.startsWith("GET /v1/changes")) {
            String items = "[{\"id\":\"" + theirs + "\",\"etag\":\"\\\"1\\\"\",\"revision\":\"r\",\"deleted\":false}]";
            return answer(
                    "200 OK\r\nContent-Type: application/json",
                    "{\"items\":" + items + ",\"next\":\"1\",\"more\":true,\"epoch\":\"e\"}");
        }
        if (head.startsWith("PUT")) {
            return answer("201 X\r\nETag: \"2\"", "");
        }
        return answer("200 OK\r\nETag: \"1\"\r\nContent-Type: application/json", draft);
    }

    @Test
    void aDraftUnderAnothersIdIsNotTaken() {
        Article theirs = Article.create(Language.EN);
        String other = Json.MAPPER.writeValueAsString(new Draft("r", mine));
        try (RawServer server = new RawServer((head, out) -> out.write(
                asPortal(head, theirs.id().toString(), other).getBytes(StandardCharsets.UTF_8)))) {
            assertThat(pass(server, new Cancellation()).stopped().orElseThrow().key())
                    .isEqualTo("sync.failure.garbled");
        }
        assertThat(store.find(mine.id())).contains(mine);
        assertThat(store.list(ListQuery.ALL)).hasSize(1);
    }

    @Test
    void aFeedWithoutEndIsEnded() {
        Article theirs = Article.create(Language.EN);
        String draft = Json.MAPPER.writeValueAsString(new Draft("r", theirs));
        try (RawServer server = new RawServer((head, out) -> out.write(
                asPortal(head, theirs.id().toString(), draft).getBytes(StandardCharsets.UTF_8)))) {
            assertThat(pass(server, new Cancellation()).stopped().orElseThrow().key())
                    .isEqualTo("sync.failure.endless");
        }
    }

    @Test
    void namesInADraftAreNoPathsOnOurDisk() throws Exception {
        Article theirs = Article.create(Language.EN);
        String draft = Json.MAPPER.writeValueAsString(new Draft("r", theirs))
                .replace(
                        "\"pictures\":[]",
                        "\"pictures\":[{\"sha256\":\"../../../evil\",\"file\":\"../evil\",\"mediaType\":\"image/png\","
                                + "\"width\":1,\"height\":1,\"caption\":{},\"alt\":{},\"credit\":{},\"creator\":\"\","
                                + "\"copyrightNotice\":\"\",\"source\":\"\",\"usageTerms\":\"\"}]");
        try (RawServer server = new RawServer((head, out) -> out.write(
                asPortal(head, theirs.id().toString(), draft).getBytes(StandardCharsets.UTF_8)))) {
            assertThat(pass(server, new Cancellation()).stopped().orElseThrow().key())
                    .isEqualTo("sync.failure.garbled");
            assertThat(server.heads()).noneMatch(head -> head.contains("evil"));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("evil"));
        }
    }

    @Test
    void anAddressThatIsNotSafeIsNeverAsked() {
        Failure failure = org.assertj.core.api.Assertions.catchThrowableOfType(
                Failure.class,
                () -> new DatelinePortal(
                        java.net.URI.create("http://example.org"), "token", () -> Language.EN, CALM));
        assertThat(failure.message().key()).isEqualTo("sync.failure.plain-http");
    }
}
