package app.dateline.portal.draft;

import static app.dateline.portal.TestPortal.etag;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import app.dateline.wire.Changes;
import app.dateline.wire.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangesOverHttpTest {
    private TestPortal portal;

    @BeforeAll
    void start(@TempDir Path data) {
        portal = TestPortal.start(data);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    private Changes changes(String query) {
        return Json.MAPPER.readValue(portal.get("/v1/changes" + query).body(), Changes.class);
    }

    /** Where the feed ends now. */
    private String end() {
        return changes("?limit=1000").next();
    }

    @Test
    void everyDraftIsToldOnceWithItsNewestState() {
        String end = end();
        Article one = Samples.note(Language.EN, "One");
        Article two = Samples.note(Language.EN, "Two");
        String first = etag(portal.create(one));
        portal.create(two);
        String newest = etag(portal.update(one, first));

        List<Changes.Item> items = changes("?cursor=" + end).items();

        assertThat(items).extracting(Changes.Item::id).containsExactly(two.id(), one.id());
        assertThat(items.getLast().etag()).isEqualTo(newest);
    }

    @Test
    void aDeletionIsToldAsATombstone() {
        Article article = Samples.note(Language.EN, "One");
        String first = etag(portal.create(article));
        String cursor = end();
        String tombstone = etag(portal.send(portal.request("/v1/drafts/" + article.id())
                .header("If-Match", first)
                .DELETE()));

        assertThat(changes("?cursor=" + cursor).items()).singleElement().satisfies(item -> {
            assertThat(item.deleted()).isTrue();
            assertThat(item.etag()).isEqualTo(tombstone);
        });
    }

    @Test
    void pageAfterPageTellsEverythingAndThenNothing() {
        String end = end();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            Article article = Samples.note(Language.EN, "Note " + i);
            portal.create(article);
            made.add(article.id().toString());
        }
        List<String> told = new ArrayList<>();
        Changes page = changes("?limit=3&cursor=" + end);
        int pages = 1;
        for (; page.more(); pages++) {
            page.items().forEach(item -> told.add(item.id().toString()));
            page = changes("?limit=3&cursor=" + page.next());
        }
        page.items().forEach(item -> told.add(item.id().toString()));

        assertThat(told).isEqualTo(made);
        assertThat(pages).isEqualTo(3);
        assertThat(changes("?cursor=" + page.next()).items()).isEmpty();
    }

    @Test
    void theEpochStaysOverARestart(@TempDir Path data) {
        String before;
        try (TestPortal first = TestPortal.start(data)) {
            before = Json.MAPPER.readValue(first.get("/v1/changes").body(), Changes.class).epoch();
            String token = first.token();
            first.close();
            try (TestPortal second = TestPortal.start(data)) {
                String body = second.send(java.net.http.HttpRequest.newBuilder(second.uri("/v1/changes"))
                                .header("Authorization", "Bearer " + token))
                        .body();

                assertThat(Json.MAPPER.readValue(body, Changes.class).epoch()).isEqualTo(before);
            }
        }
    }

    @Test
    void aCursorOfAnotherEpochIsGone() {
        String foreign = cursor("0000000000000000.0000000000000000.0");

        assertThat(portal.get("/v1/changes?cursor=" + foreign).statusCode()).isEqualTo(410);
    }

    @Test
    void aCursorOfAFutureThatTheRestoredPortalNeverHadIsGone() {
        String run = new String(Base64.getUrlDecoder().decode(end()), StandardCharsets.US_ASCII).split("\\.")[1];
        String future = cursor(changes("").epoch() + "." + run + ".999999");

        assertThat(portal.get("/v1/changes?cursor=" + future).statusCode()).isEqualTo(410);
    }

    private static String cursor(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cursor=", "cursor=%00", "cursor=x%20x", "cursor=YWJj", "limit=0", "limit=-1", "limit=all", "limit=99999999999"})
    void aWrongQuestionIsRefused(String query) {
        assertThat(portal.get("/v1/changes?" + query).statusCode()).isEqualTo(400);
    }
}
