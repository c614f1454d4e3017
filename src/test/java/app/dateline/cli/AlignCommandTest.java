package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private Path ru;
    private Path en;

    @BeforeEach
    void write() throws IOException {
        terminal = new Terminal(folder);
        ru = Files.writeString(
                folder.resolve("port.ru.md"),
                "---\nlanguage: ru\nheadline: Порт\n---\nПорт Архангельск принял 12 судов. Ледоколы не понадобились.\n\nФрахт подорожал.\n");
        en = Files.writeString(
                folder.resolve("port.en.md"),
                "The port of Arkhangelsk handled 12 vessels.\r\n\r\nNo icebreakers were needed.\r\n\r\nFreight is up.\r\n");
    }

    @Test
    void eachLineSaysHowManyBlocksBecameHowManyAndWhich() {
        Terminal.Run run = terminal.run("align", ru.toString(), en.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.lines()).containsExactly(
                "1-2\t1\t1-2\tПорт Архангельск принял 12 судов. Ледоколы не понадобились.\t"
                        + "The port of Arkhangelsk handled 12 vessels. No icebreakers w…",
                "1-1\t2\t3\tФрахт подорожал.\tFreight is up.");
        assertThat(terminal.profile()).doesNotExist();
    }

    @Test
    void forMachinesTheTextsAreWhole() {
        assertThat(terminal.run("align", "--jsonl", en.toString(), ru.toString()).lines().getLast())
                .isEqualTo("{\"en\":{\"blocks\":[2],\"text\":\"Freight is up.\"},\"ru\":{\"blocks\":[1],\"text\":\"Фрахт подорожал.\"}}");
    }

    @Test
    void aFileWithItselfOrNoFileIsRefused() {
        assertThat(terminal.run("align", ru.toString(), ru.toString()).exit()).isEqualTo(1);
        assertThat(terminal.run("align", ru.toString(), "nowhere.md").exit()).isEqualTo(1);
    }
}
