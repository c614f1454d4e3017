package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.cli.Terminal.Run;
import app.dateline.portal.PortalOptions;
import app.dateline.portal.PortalServer;
import app.dateline.portal.TestPortal;
import app.dateline.text.RightsFile;
import app.dateline.text.Words;
import app.dateline.wire.Json;
import app.dateline.wire.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What may not be published is named by {@code check} and refused by {@code publish} and the portal, for the same reasons. */
class RightsTest {
    private static final String ID = "01a20cf8-565d-7ace-8038-0f4bf3c95000";
    private static final String SAID = "Буксир вернулся в порт после трёх недель в море, и команда отправилась домой.";
    private static final String YESTERDAY = LocalDate.now().minusDays(1).toString();

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void picture() throws IOException {
        terminal = new Terminal(folder);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 40, BufferedImage.TYPE_INT_RGB), "png", out);
        terminal.file("tug.png", out.toByteArray());
    }

    /** Both editions' files, in which nothing is wrong, with these words in the place of others. */
    private String[] files(String... replaced) {
        String ru = """
                ---
                id: %s
                language: ru
                source-language: ru
                headline: Буксир в порту
                lead: Три недели в море позади
                state: ready
                dateline: {place: МУРМАНСК, date: 2026-11-24, agency: ВЕСТНИК}
                source: {name: Вестник, url: "https://herald.example/1", text: "%s"}
                rights: {holder: Вестник, basis: open-access, quote-limit: 40}
                pictures:
                  - {file: tug.png, caption: Буксир, alt: Буксир у причала, credit: © Верфь}
                ---
                Судно снова у причала.
                """.formatted(ID, SAID);
        String en = """
                ---
                id: %s
                language: en
                source-language: ru
                headline: The tug is back
                lead: Three weeks at sea are over
                state: ready
                dateline: {place: MURMANSK, date: 2026-11-24, agency: HERALD}
                source: {name: Herald, url: "https://herald.example/1"}
                rights: {holder: Herald, basis: open-access, quote-limit: 40}
                pictures:
                  - {file: tug.png, caption: The tug, alt: A tug at its berth, credit: © The Yard}
                ---
                The ship is at its berth.
                """.formatted(ID);
        for (int i = 0; i < replaced.length; i += 2) {
            assertThat(ru + en).as("has %s", replaced[i]).contains(replaced[i]);
            ru = ru.replace(replaced[i], replaced[i + 1]);
            en = en.replace(replaced[i], replaced[i + 1]);
        }
        return new String[] {terminal.file("tug.ru.md", ru), terminal.file("tug.en.md", en)};
    }

    private void stored(String... replaced) {
        String[] files = files(replaced);
        Run run = terminal.run("import", files[0], files[1]);
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private record Found(String check, String language, String message) {}

    /** What {@code check} says blocks publication. */
    private List<Found> check(int exit) {
        return check(exit, Language.EN);
    }

    private List<Found> check(int exit, Language reader) {
        Run run = terminal.run("check", ID, "--json", "--ui", reader.code());
        assertThat(run.exit()).as(run.out()).isEqualTo(exit);
        List<Found> found = new ArrayList<>();
        for (JsonNode problem : Json.MAPPER.readTree(run.out())) {
            if (problem.get("severity").asString().equals("blocking")) {
                found.add(new Found(
                        problem.get("check").asString(),
                        problem.get("language").isNull() ? "" : problem.get("language").asString(),
                        problem.get("message").asString()));
            }
        }
        return found;
    }

    /** A code, the language whose edition is blocked, and what to write in the place of what. */
    private static List<Arguments> flaws() {
        String link = "url: \"https://herald.example/1\"";
        return List.of(
                arguments("credit-missing", "en", new String[] {", credit: © The Yard", ""}),
                arguments("rights-missing", "", new String[] {"basis: open-access, ", ""}),
                arguments("holder-missing", "ru", new String[] {"holder: Вестник, ", ""}),
                arguments("licence-ended", "", new String[] {"© The Yard", "© The Yard, licence-until: " + YESTERDAY}),
                arguments("notice-ended", "", new String[] {"quote-limit: 40", "quote-limit: 40, until: " + YESTERDAY}),
                arguments("quoted-too-much", "ru", new String[] {"Судно снова у причала.", SAID}),
                arguments("alt-missing", "en", new String[] {"alt: A tug at its berth, ", ""}),
                arguments("pictures-not-allowed", "", new String[] {"© The Yard", "© Reuters"}),
                arguments("translation-not-allowed", "en", new String[] {"name: Herald", "name: Associated Press"}),
                arguments("source-link-missing", "", new String[] {link, "url: ''", "open-access", "digest"}));
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void checkNamesWhatIsWrongUntilItIsMended(String code, String language, String... replaced) {
        stored();
        assertThat(check(0)).isEmpty();

        stored(replaced);
        assertThat(check(1)).extracting(Found::check, Found::language).containsExactly(tuple(code, language));

        stored();
        assertThat(check(0)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void thePortalRefusesTheSameForTheSameReasons(String code, String language, String... replaced) {
        stored(replaced);
        Article article = Json.MAPPER.readValue(terminal.run("show", ID, "--format", "json").out(), Article.class);
        try (TestPortal portal = TestPortal.start(PortalOptions.local(folder.resolve("portal"), 0))) {
            article.pictures().forEach(picture -> portal.putBlob(picture.sha256(), file("tug.png")));
            assertThat(portal.create(article).statusCode()).isEqualTo(201);
            for (Language edition : Language.values()) {
                for (Language reader : Language.values()) {
                    List<Found> found = check(1, reader).stream()
                            .filter(each -> each.language().isEmpty() || each.language().equals(edition.code()))
                            .toList();

                    HttpResponse<String> answer = portal.send(
                            portal.request("/v1/drafts/" + ID + "/publications/" + edition.code())
                                    .header("Idempotency-Key", TestPortal.newRevision())
                                    .header("Accept-Language", reader.code())
                                    .POST(BodyPublishers.noBody()));

                    if (found.isEmpty()) {
                        assertThat(answer.statusCode()).isIn(200, 201);
                    } else {
                        assertThat(answer.statusCode()).isEqualTo(422);
                        assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
                        Problem problem = TestPortal.problem(answer);
                        assertThat(problem.codes()).isEqualTo(found.stream().map(Found::check).toList());
                        assertThat(problem.reasons()).isEqualTo(found.stream().map(Found::message).toList());
                    }
                }
            }
        }
    }

    @Test
    void publishSendsNothingOfWhatMayNotBePublished() {
        stored("alt: A tug at its berth, ", "");
        try (TestPortal portal = TestPortal.start(PortalOptions.local(folder.resolve("portal"), 0))) {
            String token = terminal.file("token", portal.token() + "\n");

            Run run = terminal.run("publish", ID, "--portal", portal.uri("").toString(), "--token-file", token);

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.lines()).singleElement().asString().contains("/ru/");
            assertThat(run.err()).contains("The picture tug.png has no description for those who do not see it, in EN.");
            assertThat(portal.read("/en/").body()).doesNotContain("The tug is back");
        }
    }

    @Test
    void theNewsroomsRulesCountAndASlipInThemLeavesThoseOfDateline() throws IOException {
        stored("name: Вестник", "name: ТАСС", "name: Herald", "name: TASS");
        terminal.file("profile/" + RightsFile.NAME, """
                sources:
                  - id: tass
                    names: [ТАСС, TASS]
                    translation: false
                """);
        assertThat(check(1)).extracting(Found::check).containsExactly("translation-not-allowed");

        terminal.file("profile/" + RightsFile.NAME, """
                sources:
                  - id: tass
                    names: [ТАСС, TASS]
                    translation: perhaps
                """);
        Run run = terminal.run("check", ID);
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.err().lines().findFirst().orElseThrow()).contains(RightsFile.NAME, "line 4", "true or false");
    }

    @Test
    void thePortalGoesByItsOwnRulesAndTellsOfASlipInThem() {
        stored("name: Вестник", "name: ТАСС", "name: Herald", "name: TASS");
        Article article = Json.MAPPER.readValue(terminal.run("show", ID, "--format", "json").out(), Article.class);
        terminal.file("portal/" + RightsFile.NAME, "sources:\n  - {id: tass, names: [TASS], translation: false}\n");
        try (TestPortal portal = TestPortal.start(PortalOptions.local(folder.resolve("portal"), 0))) {
            article.pictures().forEach(picture -> portal.putBlob(picture.sha256(), file("tug.png")));
            portal.create(article);
            assertThat(check(0)).isEmpty();
            assertThat(TestPortal.problem(portal.publish(article.id(), Language.EN)).codes())
                    .containsExactly("translation-not-allowed");
        }
        terminal.file("portal/" + RightsFile.NAME, "sources:\n  - {id: tass, names: [TASS], quote: -1}\n");
        try (PortalServer server = PortalServer.start(PortalOptions.local(folder.resolve("portal"), 0))) {
            assertThat(server.brokenRules().map(Words.in(Language.EN)::say).orElseThrow())
                    .contains(RightsFile.NAME, "line 2", "from 0 to 100");
        }
    }

    private byte[] file(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
