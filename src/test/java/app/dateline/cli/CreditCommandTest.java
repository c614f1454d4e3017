package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Bilingual;
import app.dateline.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreditCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void sit() {
        terminal = new Terminal(folder);
    }

    @Test
    void aLineIsPrintedInBothLanguagesWithItsParties() {
        Terminal.Run run = terminal.run("credit", "© Пресс-служба Минобороны РФ/ТАСС");

        assertThat(run.exit()).isZero();
        assertThat(run.lines()).containsExactly(
                "ru\t© Пресс-служба Минобороны РФ/ТАСС",
                "en\t© Press Service of the Russian Defence Ministry/TASS",
                "known\tПресс-служба Минобороны РФ\tPress Service of the Russian Defence Ministry",
                "known\tТАСС\tTASS");
        assertThat(terminal.profile()).doesNotExist();
    }

    @Test
    void whatTheProfileHasLearnedIsKnown() {
        Store.open(terminal.profile()).close();
        assertThat(terminal.run("credit", "© Северный мыс").exit()).isEqualTo(1);
        try (Store store = Store.open(terminal.profile())) {
            store.addParties(List.of(new Bilingual("Северный мыс", "North Cape")));
        }

        Terminal.Run run = terminal.run("credit", "© Северный мыс", "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("\"en\":\"© North Cape\"").contains("\"known\":true");
    }

    @Test
    void aFolderWithoutAProfileHasLearnedNothing() throws IOException {
        Files.createDirectories(terminal.profile());

        assertThat(terminal.run("credit", "© ТАСС").exit()).isZero();
        assertThat(terminal.profile()).isEmptyDirectory();
    }

    @Test
    void whoHasNoNameInOneLanguageIsPointedOut() {
        Terminal.Run run = terminal.run("credit", "Photo by John Smith/AP");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.lines()).containsExactly(
                "ru\t", "en\tPhoto by John Smith/AP", "unknown\t\tJohn Smith", "known\tАП\tAP");
    }
}
