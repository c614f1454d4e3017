package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.cli.Terminal.Run;
import app.dateline.wire.Json;
import java.nio.file.Path;
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

    @Test
    void asJsonEachPictureHasItsUses() {
        JsonNode all = Json.MAPPER.readTree(terminal().run("pictures", "--json").out());
        assertThat(all.size()).isEqualTo(2);
        JsonNode use = all.get(0).get("uses").get(0);
        assertThat(use.get("article").asString()).hasSize(36);
        assertThat(use.get("picture").get("sha256")).isEqualTo(all.get(0).get("sha256"));
        assertThat(new Terminal(folder.resolve("none")).run("pictures", "--json").exit()).isEqualTo(1);
    }
}
