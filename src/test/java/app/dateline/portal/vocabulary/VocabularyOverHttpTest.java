package app.dateline.portal.vocabulary;

import static app.dateline.portal.TestPortal.json;
import static app.dateline.portal.TestPortal.problem;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Bilingual;
import app.dateline.article.Decision;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import app.dateline.wire.Json;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyOverHttpTest {
    private static final Entity QUIET_BAY = new Entity(
            EntityKey.company("quiet-bay"), new Bilingual("Тихий залив", "Quiet Bay"), List.of("ТЗ"), List.of(), "NO");

    private TestPortal portal;

    @BeforeEach
    void start(@TempDir Path data) {
        portal = TestPortal.start(data);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private HttpResponse<String> put(Entity entity) {
        return portal.send(portal.request("/v1/vocabulary/entities/company/quiet-bay")
                .header("Content-Type", "application/json")
                .PUT(json(entity)));
    }

    @Test
    void aNewsroomsOwnCompanyIsReadBack() {
        assertThat(put(QUIET_BAY).statusCode()).isEqualTo(201);
        assertThat(put(QUIET_BAY).statusCode()).isEqualTo(204);

        assertThat(Json.MAPPER.readValue(
                        portal.get("/v1/vocabulary/entities/company/quiet-bay").body(), Entity.class))
                .isEqualTo(QUIET_BAY);
        assertThat(Json.MAPPER.readValue(portal.get("/v1/vocabulary/entities").body(), Entity[].class))
                .containsExactly(QUIET_BAY);
    }

    @Test
    void readersSeeItsNameAsSoonAsThePortalKnowsIt() {
        String path = portal.publishAll(
                Samples.note(Language.RU, "Новый док").with(new Mention(QUIET_BAY.key(), Decision.CONFIRMED)), Language.RU);
        assertThat(portal.read(path).body()).doesNotContain("/companies/quiet-bay");

        put(QUIET_BAY);

        assertThat(portal.read(path).body()).contains("<a href=\"/ru/companies/quiet-bay\">Тихий залив</a>");
        assertThat(portal.read("/ru/companies/quiet-bay").body()).contains("Новый док");
    }

    @Test
    void aNameThatChangesChangesOnThePages() {
        put(QUIET_BAY);

        assertThat(put(new Entity(QUIET_BAY.key(), new Bilingual("Тихая гавань", "Quiet Haven"), List.of(), List.of(), ""))
                        .statusCode())
                .isEqualTo(200);
        assertThat(portal.read("/en/companies/quiet-bay").body()).contains("<h1>Quiet Haven</h1>");
    }

    @Test
    void aCompanyWithoutANameInOneLanguageIsRefused() {
        HttpResponse<String> refused =
                put(new Entity(QUIET_BAY.key(), new Bilingual("Тихий залив", ""), List.of(), List.of(), "Norway"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(problem(refused).reasons()).hasSize(2);
    }

    @Test
    void aCompanyAtAnothersAddressIsRefused() {
        assertThat(put(new Entity(EntityKey.company("other"), QUIET_BAY.name(), List.of(), List.of(), ""))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatNobodyAddedIsNotFound() {
        assertThat(portal.get("/v1/vocabulary/entities/company/boeing").statusCode()).isEqualTo(404);
        assertThat(portal.get("/v1/vocabulary/entities/ship/x").statusCode()).isEqualTo(404);
    }
}
