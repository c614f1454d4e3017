package app.dateline.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of page in both languages, by the W3C's rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesAreValidTest {
    private final HtmlValidator validator = new HtmlValidator();
    private final Article lighthouse = Samples.lighthouse();
    private TestPortal portal;

    @BeforeAll
    void start(@TempDir Path data) {
        portal = TestPortal.start(data);
        portal.publishAll(lighthouse, Language.RU);
        for (int i = 1; i <= 20; i++) {
            portal.publishAll(Samples.notes("Заметка " + i, "Note " + i), Language.RU);
        }
        Article withdrawn = Samples.notes("Отозванная заметка", "A note to be withdrawn");
        portal.publishAll(withdrawn, Language.RU);
        for (Language language : Language.values()) {
            portal.send(portal.request("/v1/drafts/" + withdrawn.id() + "/publications/" + language.code())
                    .DELETE());
        }
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @ParameterizedTest
    @CsvSource({
        "200, /",
        "200, /?page=2",
        "200, /countries/",
        "200, /countries/no",
        "200, /countries/se",
        "200, /companies/",
        "200, /companies/boeing",
        "404, /nowhere",
        "410, /22"
    })
    void aPageKeepsTheRulesInBothLanguages(int status, String path) {
        for (Language language : Language.values()) {
            HttpResponse<String> page = portal.read("/" + language.code() + path);

            assertThat(page.statusCode()).isEqualTo(status);
            assertThat(validator.check(page.body())).as(page.body()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theArticleKeepsTheRules(Language language) {
        String page = portal.read(TestPortal.publication(portal.publish(lighthouse.id(), language)).path()).body();

        assertThat(validator.check(page)).as(page).isEmpty();
    }

    @Test
    void theValidatorFindsWhatIsWrong() {
        assertThat(validator.check("<!doctype html><html lang=en><title>x</title><p><img src=x><p><div id=a><p id=a>"))
                .anyMatch(found -> found.contains("alt"))
                .anyMatch(found -> found.contains("Duplicate ID"));
    }

    @Test
    void theStyleSheetKeepsTheRules() throws IOException {
        String style;
        try (var in = Assets.class.getResourceAsStream("/app/dateline/page/page.css")) {
            style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(validator.check("<!doctype html>\n<html lang=en><title>x</title><style>" + style + "</style>"))
                .isEmpty();
    }
}
