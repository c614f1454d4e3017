package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.cli.Terminal.Run;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The translation memory from the command line. */
class MemoryCommandTest {
    private static final String TMX = """
            <tmx version="1.4"><header srclang="ru-RU"/><body>
            <tu changeid="anna" changedate="20260211T080000Z"><prop type="prev">До</prop><prop type="next">После</prop>
              <tuv xml:lang="ru-RU"><seg>Порт принял 15 судов из Франции.</seg></tuv>
              <tuv xml:lang="en-US"><seg>The port received 15 ships from France.</seg></tuv></tu>
            <tu><tuv xml:lang="ru"><seg>Одна</seg></tuv></tu>
            <tu><tuv xml:lang="ru"><seg>Ja</seg></tuv><tuv xml:lang="de"><seg>Ja</seg></tuv></tu>
            </body></tmx>
            """;

    @TempDir
    Path folder;

    private Terminal terminal;
    private String file;

    @BeforeEach
    void take() {
        terminal = new Terminal(folder);
        file = terminal.file("a.tmx", TMX);
    }

    @Test
    void aFileIsTakenInOnceAndItsBadUnitsAreNamed() {
        Run run = terminal.run("memory", "import", file);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("1\t0\t1\t1\t" + file + "\n");
        assertThat(run.isOneSentence().err()).contains("line 5").contains("no translation");
        assertThat(terminal.run("memory", "import", file).out()).isEqualTo("0\t1\t1\t1\t" + file + "\n");
        assertThat(terminal.in(Locale.of("ru")).run("memory", "import", file).err()).contains("строка 5").contains("нет перевода");
    }

    @Test
    void aTextIsLookedUpWithItsNumbersAndNames() {
        terminal.run("memory", "import", file);

        assertThat(terminal.run("memory", "lookup", "Порт принял 17 судов из Германии").out()).isEqualTo(
                "83\tfuzzy\tПорт принял 15 судов из Франции.\tThe port received 17 ships from Germany.\n");
        assertThat(terminal.run("memory", "lookup", "--threshold", "84", "Порт принял 17 судов из Германии").out()).isEmpty();
        assertThat(terminal.type("The port received 15 ships from France.\n".getBytes(StandardCharsets.UTF_8), "memory", "lookup").out())
                .startsWith("100\texact\tThe port");
        assertThat(terminal.run("memory", "lookup", "--from", "en", "Порт принял").out()).isEmpty();
    }

    @Test
    void linesOfJsonAreAnsweredInTheirOrder() {
        terminal.run("memory", "import", file);
        String lines = """
                {"id": 7, "text": "Порт принял 15 судов из Франции.", "before": "До", "after": "После"}

                {"id": "b", "text": "Порт принял 16 судов", "from": "ru"}
                {"id": 1}
                {"id": 2, "text": "x", "from": "de"}
                {"text": "nothing like it"}
                """;

        Run run = terminal.type(lines.getBytes(StandardCharsets.UTF_8), "memory", "lookup", "--jsonl", "--threshold", "50");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.startsWith("Line"));
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().getFirst()).startsWith("{\"id\":7,\"matches\":[{\"score\":100,\"kind\":\"context\",")
                .contains("\"author\":\"anna\"", "\"at\":\"2026-02-11T08:00:00Z\"", "\"origin\":\"imported\"").doesNotContain("null");
        assertThat(run.lines().get(1)).contains("\"score\":66", "\"kind\":\"fuzzy\"",
                "\"inserted\":\"The port received 16 ships from France.\"", "\"adapted\":[{\"before\":\"15\",\"now\":\"16\"}]",
                "{\"kind\":\"removed\",\"text\":\"15\"},{\"kind\":\"added\",\"text\":\"16\"}");
        assertThat(run.lines().getLast()).endsWith("\"matches\":[]}");
    }

    @Test
    void whatIsExportedIsImportedAlike() throws Exception {
        terminal.run("memory", "import", file);
        Path out = folder.resolve("out.tmx");

        assertThat(terminal.run("memory", "export", out.toString()).out()).isEqualTo("1\n");

        Terminal other = new Terminal(Files.createDirectory(folder.resolve("other")));
        assertThat(other.run("memory", "import", out.toString()).out()).startsWith("1\t0\t0\t0\t");
        Path again = folder.resolve("again.tmx");
        other.run("memory", "export", again.toString());
        assertThat(again).hasSameTextualContentAs(out);
    }

    @Test
    void whatGoesWrongIsOneSentence() {
        assertThat(terminal.run("memory", "import", folder.resolve("none.tmx").toString()).isOneSentence().exit()).isEqualTo(1);
        assertThat(terminal.run("memory", "import", terminal.file("b.tmx", "<html/>")).isOneSentence().exit()).isEqualTo(1);
        assertThat(terminal.run("memory", "export", folder.resolve("none/a.tmx").toString()).isOneSentence().exit()).isEqualTo(1);
        assertThat(terminal.run("memory", "lookup", "x", "--threshold", "0").exit()).isEqualTo(2);
        assertThat(terminal.run("memory", "lookup", "x", "--limit", "101").exit()).isEqualTo(2);
        assertThat(new Terminal(folder.resolve("new")).run("memory", "lookup", "x").isOneSentence().exit()).isEqualTo(1);
    }
}
