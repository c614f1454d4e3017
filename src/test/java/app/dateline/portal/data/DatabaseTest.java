package app.dateline.portal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsThereWhenItIsOpenedAgain() {
        try (Database database = Database.open(folder)) {
            database.write(sql -> sql.change("INSERT INTO entity VALUES ('country', 'XX', '{}')"));
        }
        try (Database database = Database.open(folder)) {
            assertThat(database.<Long>read(sql -> sql.number("SELECT count(*) FROM entity"))).isEqualTo(1);
        }
    }

    @Test
    void aWriteThatThrowsLeavesNothing() {
        try (Database database = Database.open(folder)) {
            assertThatThrownBy(() -> database.write(sql -> {
                        sql.change("INSERT INTO entity VALUES ('country', 'XX', '{}')");
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);

            assertThat(database.<Long>read(sql -> sql.number("SELECT count(*) FROM entity"))).isZero();
        }
    }

    @Test
    void nobodyWritesWhileReading() {
        try (Database database = Database.open(folder)) {
            assertThatThrownBy(() -> database.read(sql -> sql.change("DELETE FROM entity")))
                    .isInstanceOf(DataError.class);
        }
    }

    @Test
    void everyCommitIsOnDisk() {
        try (Database database = Database.open(folder)) {
            assertThat(database.<String>write(sql ->
                            sql.first("PRAGMA journal_mode", row -> row.getString(1)).orElseThrow()))
                    .isEqualTo("wal");
            assertThat(database.<Long>write(sql -> sql.number("PRAGMA synchronous"))).isEqualTo(2);
            assertThat(database.<Long>write(sql -> sql.number("PRAGMA foreign_keys"))).isEqualTo(1);
        }
    }

    @Test
    void aSecondPortalIsKeptOut() {
        try (Database _ = Database.open(folder)) {
            assertFails("portal.failure.in-use");
        }
        Database.open(folder).close();
    }

    @Test
    void aDatabaseOfANewerVersionIsLeftAlone() throws Exception {
        Database.open(folder).close();
        change("PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(folder.resolve("portal.db"));

        assertFails("portal.failure.newer");
        assertThat(Files.readAllBytes(folder.resolve("portal.db"))).isEqualTo(before);
    }

    @Test
    void anotherProgramsDatabaseIsLeftAlone() throws Exception {
        change("CREATE TABLE recipe (name TEXT)");

        assertFails("portal.failure.foreign");
    }

    @Test
    void aFileThatIsNoDatabaseIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("portal.db"), "Dear diary, ".repeat(500));

        assertFails("portal.failure.foreign");
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> Database.open(file)).isInstanceOfSatisfying(Failure.class, failure -> assertThat(
                        failure.message().key())
                .isEqualTo("portal.failure.folder"));
    }

    private void assertFails(String key) {
        assertThatThrownBy(() -> Database.open(folder)).isInstanceOfSatisfying(Failure.class, failure -> assertThat(
                        failure.message().key())
                .isEqualTo(key));
    }

    private void change(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("portal.db"));
                var run = connection.createStatement()) {
            run.executeUpdate(statement);
        }
    }
}
