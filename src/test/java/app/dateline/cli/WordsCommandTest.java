package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.cli.Terminal.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newsroom's dictionary and rules from the command line. */
class WordsCommandTest {
    @TempDir
    Path folder;

    @Test
    void wordsOfAFileAreKeptOnce() throws Exception {
        Terminal terminal = new Terminal(folder);
        Path file = Files.writeString(folder.resolve("words.txt"), "# ours\nтермоплан\nthermoplane\n\n");

        terminal.run("words", "import", file.toString());
        Run again = terminal.run("words", "import", file.toString());

        assertThat(again.exit()).isZero();
        assertThat(terminal.run("words", "list").out()).isEqualTo("thermoplane\nтермоплан\n");
    }

    @Test
    void ofAFileWithALineThatIsNoWordNothingIsKept() throws Exception {
        Terminal terminal = new Terminal(folder);
        Path file = Files.writeString(folder.resolve("words.txt"), "термоплан\nдва слова\n");

        Run run = terminal.run("words", "import", file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("line 2").contains("два слова");
        assertThat(terminal.profile().resolve("dateline.db")).doesNotExist();
    }
}
