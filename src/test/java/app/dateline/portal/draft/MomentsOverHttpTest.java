package app.dateline.portal.draft;

import static app.dateline.portal.TestPortal.etag;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.portal.PortalOptions;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import app.dateline.wire.Changes;
import app.dateline.wire.Draft;
import app.dateline.wire.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal restored from a backup tells those who know more than it does. */
class MomentsOverHttpTest {
    @TempDir
    Path folder;

    private String token = "";

    private TestPortal start() {
        TestPortal portal = TestPortal.startAgain(PortalOptions.local(folder.resolve("portal"), 0), token);
        token = portal.token();
        return portal;
    }

    private static String moment(HttpResponse<String> answer) {
        return answer.headers().firstValue("Dateline-Moment").orElseThrow();
    }

    private static Changes changes(TestPortal portal) {
        return Json.MAPPER.readValue(portal.get("/v1/changes").body(), Changes.class);
    }

    private static Article note() {
        return Samples.note(Language.EN, "Note");
    }

    @Test
    void aMomentOutlivesRestartsButNoRestore() throws IOException {
        Path database = folder.resolve("portal").resolve("portal.db");
        Path backup = folder.resolve("backup.db");
        String before;
        String after;
        String cursor;
        try (TestPortal portal = start()) {
            before = moment(portal.create(note()));
        }
        Files.copy(database, backup);
        try (TestPortal portal = start()) {
            after = moment(portal.create(note()));
            cursor = changes(portal).next();
        }
        try (TestPortal portal = start()) {
            assertThat(portal.get("/v1/changes?seen=" + before).statusCode()).isEqualTo(200);
            assertThat(portal.get("/v1/changes?seen=" + after + "&cursor=" + cursor).statusCode()).isEqualTo(200);
        }
        Files.copy(backup, database, StandardCopyOption.REPLACE_EXISTING);
        try (TestPortal portal = start()) {
            // it has come further than it was when it was lost
            portal.create(note());
            portal.create(note());

            assertThat(portal.get("/v1/changes?seen=" + before).statusCode()).isEqualTo(200);
            assertThat(portal.get("/v1/changes?seen=" + after).statusCode()).isEqualTo(410);
            assertThat(portal.get("/v1/changes?cursor=" + cursor).statusCode()).isEqualTo(410);
        }
    }

    @Test
    void aMomentThatIsNoneIsRefused() {
        try (TestPortal portal = start()) {
            assertThat(portal.get("/v1/changes?seen=x").statusCode()).isEqualTo(400);
            assertThat(portal.get("/v1/changes?seen=run.1").statusCode()).isEqualTo(410);
        }
    }

    @Test
    void aTombstoneKeepsTheTextThatItStandsFor() {
        try (TestPortal portal = start()) {
            Article article = note();
            String path = "/v1/drafts/" + article.id();
            String first = etag(portal.create(article));
            assertThat(portal.get(path + "/last").statusCode()).isEqualTo(404);

            String tombstone = etag(portal.send(portal.request(path).header("If-Match", first).DELETE()));
            HttpResponse<String> last = portal.get(path + "/last");

            assertThat(etag(last)).isEqualTo(tombstone);
            assertThat(Json.MAPPER.readValue(last.body(), Draft.class).article()).isEqualTo(article);

            portal.update(article, tombstone);
            assertThat(portal.get(path + "/last").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void noMomentIsToldToStrangers() {
        try (TestPortal portal = start()) {
            assertThat(portal.read("/v1/drafts/" + note().id()).headers().firstValue("Dateline-Moment")).isEmpty();
        }
    }
}
