package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.cli.Terminal.Run;
import app.dateline.portal.Samples;
import app.dateline.wire.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PicturesCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal() {
        Terminal terminal = new Terminal(folder);
        terminal.run("import", Terminal.sample("research-vessel.ru.md"), Terminal.sample("coastal-radar.ru.md"));
        return terminal;
    }

    @Test
    void eachUseIsALine() {
        Run run = terminal().run("pictures");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.lines()).hasSize(2).allMatch(line -> line.split("\t").length == 5);
        assertThat(run.out()).contains("research-vessel.jpg", "coastal-radar.jpg");
    }

    @Test
    void wordsAndLicencesNarrow() {
        Terminal terminal = terminal();
        assertThat(terminal.run("pictures", "--query", "research vessel").lines()).hasSize(1);
        assertThat(terminal.run("pictures", "--query", "nothing like it").out()).isEmpty();
        assertThat(terminal.run("pictures", "--licence", "ended").out()).isEmpty();
        assertThat(terminal.run("pictures", "--licence", "ended,open").lines()).hasSize(2);
        assertThat(terminal.run("pictures", "--licence", "soon").exit()).isEqualTo(2);
    }

    /** A day that stays past, and one a week from now. */
    @Test
    void whatEndsIsListedWithEveryArticleAndTheArticlesThatEndThemselves() throws Exception {
        Terminal terminal = new Terminal(folder);
        String soon = LocalDate.now().plusDays(7).toString();
        Files.write(folder.resolve("ship.jpg"), Samples.PICTURE);
        String picture = "pictures:\n  - file: ship.jpg\n    credit: © Yard\n    licence-until: ";
        terminal.run("import",
                terminal.file("one.en.md", "---\nlanguage: en\nheadline: The ship sails\n" + picture + soon + "\n---\nText.\n"),
                terminal.file("two.en.md", "---\nlanguage: en\nheadline: A ferry waits\n" + picture + "2020-01-01\n---\nText.\n"),
                terminal.file("three.en.md", "---\nlanguage: en\nheadline: A reprint\n"
                        + "rights: {holder: Yard, basis: licensed, until: 2021-02-03}\n---\nText.\n"));
        assertThat(terminal.run("pictures", "--licence", "ended,ending").lines())
                .extracting(line -> line.split("\t")[0] + " " + line.split("\t")[2] + " " + line.split("\t")[4])
                .containsExactlyInAnyOrder(
                        soon + " ship.jpg The ship sails", "2020-01-01 ship.jpg A ferry waits", "2021-02-03 - A reprint");
        assertThat(terminal.run("pictures", "--licence", "ending").out())
                .contains("The ship sails", "A ferry waits").doesNotContain("A reprint");
        JsonNode articles = Json.MAPPER.readTree(terminal.run("pictures", "--licence", "ended", "--json").out())
                .get("articles");
        assertThat(articles.get(0).get("until").asString()).isEqualTo("2021-02-03");
        assertThat(terminal.run("pictures").out()).doesNotContain("A reprint");
    }

    @Test
    void asJsonEachPictureHasItsUses() {
        JsonNode all = Json.MAPPER.readTree(terminal().run("pictures", "--json").out()).get("pictures");
        assertThat(all.size()).isEqualTo(2);
        JsonNode use = all.get(0).get("uses").get(0);
        assertThat(use.get("article").asString()).hasSize(36);
        assertThat(use.get("picture").get("sha256")).isEqualTo(all.get(0).get("sha256"));
        assertThat(new Terminal(folder.resolve("none")).run("pictures", "--json").exit()).isEqualTo(1);
    }
}
