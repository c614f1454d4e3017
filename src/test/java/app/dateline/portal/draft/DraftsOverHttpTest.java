package app.dateline.portal.draft;

import static app.dateline.portal.TestPortal.etag;
import static app.dateline.portal.TestPortal.json;
import static app.dateline.portal.TestPortal.problem;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import app.dateline.wire.Draft;
import app.dateline.wire.Json;
import app.dateline.wire.Problem;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsOverHttpTest {
    private TestPortal portal;

    @BeforeAll
    void start(@TempDir Path data) {
        portal = TestPortal.start(data);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    private static Article note() {
        return Samples.note(Language.EN, "A quiet day");
    }

    private static String address(Article article) {
        return "/v1/drafts/" + article.id();
    }

    @Test
    void aDraftIsReadBackAsItWasSent() {
        Draft draft = new Draft("r1", note());
        HttpResponse<String> created = portal.put(draft.article().id(), "If-None-Match", "*", draft);

        HttpResponse<String> read = portal.get(address(draft.article()));

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(etag(read)).isEqualTo(etag(created)).matches("\"[!#-~]+\"");
        assertThat(Json.MAPPER.readValue(read.body(), Draft.class)).isEqualTo(draft);
    }

    @Test
    void whatANewerDeskSaysIsKept() {
        Article article = note();
        String newer = Json.MAPPER.writeValueAsString(new Draft("r1", article)).replaceFirst("\\{", "{\"mood\":\"calm\",");
        portal.send(portal.request(address(article))
                .header("If-None-Match", "*")
                .header("Content-Type", "application/json; charset=utf-8")
                .PUT(BodyPublishers.ofString(newer)));

        assertThat(portal.get(address(article)).body()).isEqualTo(newer);
    }

    @Test
    void anUpdateOfTheHeadGetsANewTag() {
        Article article = note();
        String first = etag(portal.create(article));

        HttpResponse<String> updated = portal.update(article.withSource(Samples.lighthouse().source()), first);

        assertThat(updated.statusCode()).isEqualTo(200);
        assertThat(etag(updated)).isNotEqualTo(first).isEqualTo(etag(portal.get(address(article))));
    }

    @Test
    void anUpdateOfAnOlderStateIsToldTheHead() {
        Article article = note();
        String first = etag(portal.create(article));
        Draft second = new Draft("second", article);
        String head = etag(portal.put(article.id(), "If-Match", first, second));

        HttpResponse<String> refused = portal.update(article, first);

        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(problem(refused)).extracting(Problem::etag, Problem::revision).containsExactly(head, "second");
    }

    @Test
    void aCreationWhereSomethingIsIsRefused() {
        Article article = note();
        portal.create(article);

        assertThat(portal.create(article).statusCode()).isEqualTo(412);
    }

    @Test
    void anUpdateOfNothingIsRefusedWithoutAHead() {
        HttpResponse<String> refused = portal.update(note(), "\"never\"");

        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(problem(refused).etag()).isNull();
    }

    @Test
    void aWriteSentTwiceIsWrittenOnce() {
        Article article = note();
        String first = etag(portal.create(article));
        Draft draft = new Draft("once", article);
        String head = etag(portal.put(article.id(), "If-Match", first, draft));

        HttpResponse<String> again = portal.put(article.id(), "If-Match", first, draft);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(etag(again)).isEqualTo(head).isEqualTo(etag(portal.get(address(article))));
    }

    @Test
    void aCreationSentTwiceIsCreatedOnce() {
        Draft draft = new Draft("once", note());
        String first = etag(portal.put(draft.article().id(), "If-None-Match", "*", draft));

        HttpResponse<String> again = portal.put(draft.article().id(), "If-None-Match", "*", draft);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(etag(again)).isEqualTo(first);
    }

    @Test
    void ofTwoHundredPairsOfUpdatesOneOfEachWins() throws Exception {
        Article article = note();
        String head = etag(portal.create(article));
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 200; i++) {
                String seen = head;
                Callable<HttpResponse<String>> update = () -> portal.update(article, seen);
                List<Future<HttpResponse<String>>> pair = pool.invokeAll(List.of(update, update));
                List<HttpResponse<String>> answers = List.of(pair.get(0).get(), pair.get(1).get());

                assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 412);
                assertThat(answers).extracting(TestPortal::etag).allMatch(answers.stream()
                        .filter(answer -> answer.statusCode() == 200)
                        .map(TestPortal::etag)
                        .findAny()
                        .orElseThrow()::equals);
                head = etag(answers.getFirst());
            }
        }
    }

    @Test
    void aDeletedDraftLeavesATombstone() {
        Article article = note();
        String first = etag(portal.create(article));

        HttpResponse<String> deleted = portal.send(portal.request(address(article)).header("If-Match", first).DELETE());
        HttpResponse<String> read = portal.get(address(article));

        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(read.statusCode()).isEqualTo(410);
        assertThat(problem(read).etag()).isEqualTo(etag(deleted)).isNotEqualTo(first);
    }

    @Test
    void aLateCreationDoesNotBringADeletedDraftBack() {
        Article article = note();
        portal.send(portal.request(address(article)).header("If-Match", etag(portal.create(article))).DELETE());

        assertThat(portal.create(article).statusCode()).isEqualTo(412);
    }

    @Test
    void aTombstoneCanBeLeftWhereNothingEverWas() {
        Article article = note();

        HttpResponse<String> deleted =
                portal.send(portal.request(address(article)).header("If-None-Match", "*").DELETE());

        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(portal.create(article).statusCode()).isEqualTo(412);
    }

    @Test
    void whoHasSeenTheTombstoneMayWriteOverIt() {
        Article article = note();
        String tombstone = etag(
                portal.send(portal.request(address(article)).header("If-Match", etag(portal.create(article))).DELETE()));

        assertThat(portal.update(article, tombstone).statusCode()).isEqualTo(200);
        assertThat(portal.get(address(article)).statusCode()).isEqualTo(200);
    }

    @Test
    void aDeletionSentTwiceIsDone() {
        Article article = note();
        String first = etag(portal.create(article));
        String tombstone =
                etag(portal.send(portal.request(address(article)).header("If-Match", first).DELETE()));

        HttpResponse<String> again =
                portal.send(portal.request(address(article)).header("If-Match", first).DELETE());

        assertThat(again.statusCode()).isEqualTo(204);
        assertThat(etag(again)).isEqualTo(tombstone);
    }

    @Test
    void aDraftNobodyEverSentIsNotFound() {
        assertThat(portal.get(address(note())).statusCode()).isEqualTo(404);
    }

    @Test
    void aWriteWithoutAPreconditionIsRefused() {
        Article article = note();

        HttpResponse<String> refused = portal.send(portal.request(address(article))
                .header("Content-Type", "application/json")
                .PUT(json(new Draft("r1", article))));

        assertThat(refused.statusCode()).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"weak\"", "bare", "\"one\", \"two\"", "*", "\"\""})
    void aPreconditionThatTheProtocolDoesNotHaveIsRefused(String ifMatch) {
        assertThat(portal.update(note(), ifMatch).statusCode()).isEqualTo(400);
    }

    @Test
    void aDraftThatNamesAPictureNotSentYetIsRefusedWithItsName() {
        String sha256 = "ab".repeat(32);
        Article article = note().withPictures(List.of(
                Picture.of(sha256, "x.png", "image/png", 1, 1)));

        HttpResponse<String> refused = portal.create(article);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(problem(refused).reasons()).singleElement().asString().contains(sha256);
    }

    @Test
    void aDraftAtAnotherArticlesAddressIsRefused() {
        assertThat(portal.put(note().id(), "If-None-Match", "*", new Draft("r1", note())).statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "{", "[]", "null", "7", "\"text\"", "{}garbage", "{\"revision\":{}}", "{\"article\":{\"editions\":null}}",
                "{\"article\":{\"editions\":{\"fr\":{}}}}", "{\"article\":{\"id\":\"x\"}}",
                "{\"article\":{\"pictures\":[null]}}"
            })
    void whatIsNoDraftsJsonIsRefused(String body) {
        assertThat(send(note(), body.getBytes()).statusCode()).isEqualTo(400);
    }

    @Test
    void jsonNestedTooDeepIsRefused() {
        String deep = "{\"article\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(send(note(), deep.getBytes()).statusCode()).isEqualTo(400);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        assertThat(send(note(), new byte[] {'{', '"', (byte) 0xC3, '"', '}'}).statusCode()).isEqualTo(400);
    }

    @Test
    void everyFieldThatIsMissingIsNamed() {
        Article article = note();
        String body = Json.MAPPER.writeValueAsString(new Draft("r1", article))
                .replaceFirst("\"headline\":\"[^\"]*\"", "\"headline\":null")
                .replaceFirst("\"source\":\\{[^}]*}[^}]*}", "\"source\":null");

        HttpResponse<String> refused = send(article, body.getBytes());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(problem(refused).reasons())
                .anyMatch(reason -> reason.contains("article.editions.en.headline"))
                .anyMatch(reason -> reason.contains("article.source"));
    }

    @Test
    void aBodyThatIsNotDeclaredAsJsonIsRefused() {
        Article article = note();

        HttpResponse<String> refused = portal.send(portal.request(address(article))
                .header("If-None-Match", "*")
                .header("Content-Type", "text/plain")
                .PUT(json(new Draft("r1", article))));

        assertThat(refused.statusCode()).isEqualTo(415);
    }

    @Test
    void aBodyOfFiveMegabytesIsTaken() {
        Article article = note();
        Article large = article.with(article.edition(Language.EN).withBody("ы".repeat(2_500_000)));

        assertThat(portal.create(large).statusCode()).isEqualTo(201);
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedAndTheClientHearsWhy() {
        assertThat(send(note(), new byte[10_000_001]).statusCode()).isEqualTo(413);
    }

    @Test
    void aBodyOfUnknownLengthThatIsTooLargeIsRefused() {
        Article article = note();

        HttpResponse<String> refused = portal.send(portal.request(address(article))
                .header("If-None-Match", "*")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArrays(Collections.nCopies(11, new byte[1_000_000]))));

        assertThat(refused.statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1-1-1-1-1", "..%2f..%2fportal.db", "0193f2c4-0000-7000-8000-00000000000g"})
    void anAddressWithoutAnIdIsRefused(String id) {
        assertThat(portal.get("/v1/drafts/" + id).statusCode()).isBetween(400, 404);
    }

    private HttpResponse<String> send(Article article, byte[] body) {
        return portal.send(portal.request(address(article))
                .header("If-None-Match", "*")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(body)));
    }
}
