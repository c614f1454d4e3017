package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.cli.Terminal.Run;
import app.dateline.store.Store;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void importOne() {
        terminal = new Terminal(folder);
        terminal.run("import", Terminal.sample("engine-test.ru.md"));
    }

    private Path database() {
        return terminal.profile().resolve("dateline.db");
    }

    @Test
    void aSoundStoreIsTold() {
        Run run = terminal.run("store", "check");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("Looked at 1 article, 1 version and 0 media files: all sound.\n");
        assertThat(terminal.run("store", "repair").err()).contains("sound");
    }

    @Test
    void aBackupBringsBackWhatWasThere() {
        Run backup = terminal.run("store", "backup");
        terminal.run("import", Terminal.sample("rescue-robot.ru.md"));

        Run restored = terminal.run("store", "restore", backup.lines().getFirst());

        assertThat(Path.of(backup.lines().getFirst())).isRegularFile();
        assertThat(restored.exit()).isZero();
        assertThat(restored.err()).contains("The database is the one of the backup", "kept in");
        assertThat(terminal.run("list").lines()).hasSize(1);
    }

    @Test
    void aBackupThatIsNoneChangesNothing() throws Exception {
        byte[] before = Files.readAllBytes(database());

        Run run = terminal.run("store", "restore", terminal.file("x.db", "not a database"));

        assertThat(run.exit()).isEqualTo(1);
        run.isOneSentence();
        assertThat(Files.readAllBytes(database())).isEqualTo(before);
    }

    @Test
    void aDamagedFileIsFoundAndRepaired() throws Exception {
        terminal.run("store", "backup");
        try (RandomAccessFile file = new RandomAccessFile(database().toFile(), "rw")) {
            for (long at = 4096; at + 2048 < file.length(); at += 4096) {
                file.seek(at);
                file.write("damage".repeat(300).getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(terminal.run("store", "check").exit()).isEqualTo(1);
        Run repaired = terminal.run("store", "repair");

        assertThat(repaired.err()).contains("It holds 1 article", "kept in");
        assertThat(terminal.run("store", "check").exit()).isZero();
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftAloneByEveryCommand() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 9999");
        }
        byte[] before = Files.readAllBytes(database());

        for (List<String> command : List.of(List.of("list"), List.of("import", Terminal.sample("rescue-robot.ru.md")),
                List.of("store", "backup"), List.of("sync", "--portal", "http://localhost:1"))) {
            Run run = terminal.run(Stream.of(command).flatMap(List::stream).toArray(String[]::new));

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.isOneSentence().err()).contains("made by a newer version of Dateline");
        }
        assertThat(Files.readAllBytes(database())).isEqualTo(before);
    }

    @Test
    void aProfileInWhichAnotherWorksCanBeReadAndNotWritten() {
        try (Store _ = Store.open(terminal.profile())) {
            assertThat(terminal.run("list").lines()).hasSize(1);
            Run run = terminal.run("import", Terminal.sample("rescue-robot.ru.md"));
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.isOneSentence().err()).contains("Another Dateline is working in the profile");
        }
    }
}
