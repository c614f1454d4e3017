package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Article;
import app.dateline.article.Language;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class FailuresTest {
    @TempDir
    Path temp;

    private Path folder;
    private Path database;
    private final Article article = Samples.bilingual();

    @BeforeEach
    void profile() {
        folder = temp.resolve("profile");
        database = folder.resolve("dateline.db");
        try (Store store = Store.open(folder)) {
            store.save(article, "Анна");
        }
    }

    private void sql(Path file, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            connection.createStatement().execute(statement);
        }
    }

    private void overwrite(long from, int length) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.seek(from);
            file.write("Z".repeat(length).getBytes());
        }
    }

    @Test
    void aNewerDatabaseIsRefusedAndStaysAsItIs() throws Exception {
        sql(database, "pragma user_version = 99");
        byte[] before = Files.readAllBytes(database);

        Says.fails("store.failure.newer", () -> Store.open(folder), database.toString());
        Says.fails("store.failure.newer", () -> Store.openToRead(folder), database.toString());
        assertThat(database).hasBinaryContent(before);
    }

    @Test
    void anotherProgramsDatabaseIsRefusedAndStaysAsItIs() throws Exception {
        Files.delete(database);
        sql(database, "create table passwords (a)");
        byte[] before = Files.readAllBytes(database);

        Says.fails("store.failure.not-ours", () -> Store.open(folder), database.toString());
        Says.fails("store.failure.not-ours", () -> Store.repair(folder), database.toString());
        assertThat(database).hasBinaryContent(before);
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndStaysAsItIs() throws Exception {
        String text = "Это письмо, а не база данных. ".repeat(500);
        Files.writeString(database, text);

        Says.fails("store.failure.not-ours", () -> Store.open(folder), database.toString());
        assertThat(database).hasContent(text);
    }

    @Test
    void aDatabaseWhoseTableOfContentsIsDamagedIsNotOpened() throws Exception {
        overwrite(112, 3000);

        Says.fails("store.failure.damaged", () -> Store.open(folder), database.toString());
    }

    @Test
    void anArticleWhoseTextIsDamagedIsNamedAndNotShown() throws Exception {
        sql(database, "update revision set document = cast(substr(document, 1, 20) || x'00' || substr(document, 22) as blob)");

        try (Store store = Store.open(folder)) {
            Says.fails("store.failure.damaged-article", () -> store.find(article.id()),
                    article.headline(Language.RU), article.id().toString());
            assertThat(store.ledger().outgoing()).singleElement().satisfies(outgoing -> {
                assertThat(outgoing.isDamaged()).isTrue();
                Says.says(outgoing.refusal().orElseThrow(), article.headline(Language.RU), article.id().toString());
            });
        }
    }

    @Test
    void anArticleUnderAnotherOnesNameIsDamaged() throws Exception {
        Article other = Samples.russian("Другая", "x");
        try (Store store = Store.open(folder)) {
            store.save(other, "");
        }
        sql(database, "update article set head = 3 - head");

        try (Store store = Store.open(folder)) {
            Says.fails("store.failure.damaged-article", () -> store.find(other.id()), "Другая");
        }
    }

    @Test
    void anEmptyDatabaseBesideBackupsIsNotTakenForANewProfile() throws Exception {
        try (Store store = Store.open(folder)) {
            store.backup();
        }
        Files.write(database, new byte[0]);
        Says.fails("store.failure.missing", () -> Store.open(folder), database.toString());
        Files.delete(database);
        Says.fails("store.failure.missing", () -> Store.open(folder), database.toString());
    }

    @Test
    void aSecondOneIsToldThatTheProfileIsInUse() {
        try (Store store = Store.open(folder)) {
            Says.fails("store.failure.in-use", () -> Store.open(folder), folder.toString());
            Says.fails("store.failure.in-use", () -> Store.open(temp.resolve("profile/../profile/")));
            Says.fails("store.failure.in-use", () -> Store.restore(folder, database));
            Says.fails("store.failure.in-use", () -> Store.repair(folder));
            assertThat(store.find(article.id())).contains(article);
        }
        Store.open(folder).close();
    }

    @Test
    void aProfileInUseCanBeRead() {
        try (Store desk = Store.open(folder);
                Store reader = Store.openToRead(folder)) {
            Article next = Samples.russian("Свежая", "x");
            desk.save(next, "");

            assertThat(reader.find(next.id())).contains(next);
            assertThat(reader.list(ListQuery.ALL)).hasSize(2);
            assertThatThrownBy(() -> reader.save(next, "")).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> reader.media().add(database)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void thereIsNothingToReadWhereThereIsNoProfile() {
        Path nowhere = temp.resolve("nowhere");

        Says.fails("store.failure.no-profile", () -> Store.openToRead(nowhere), nowhere.toString());
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aFolderUnderAFileCannotBeMade() {
        Path impossible = database.resolve("profile");

        Says.fails("store.failure.folder", () -> Store.open(impossible), impossible.toString());
    }

    @Test
    void aDatabaseThatIsTakenAwayMeanwhileTakesNothingMore() throws Exception {
        try (Store store = Store.open(folder)) {
            Files.move(database, temp.resolve("elsewhere.db"));

            Says.fails("store.failure.vanished", () -> store.save(Samples.withBody(article, "y"), ""),
                    database.toString());

            Files.move(temp.resolve("elsewhere.db"), database);
            store.save(Samples.withBody(article, "y"), "");
        }
    }

    @Test
    void anArticleThatCouldNotBeReadAgainIsNotStored() {
        Article endless = Samples.withBody(article, "слово ".repeat(2_000_000));
        try (Store store = Store.open(folder)) {
            Says.fails("store.failure.article-too-big", () -> store.save(endless, ""), article.headline(Language.RU));
            assertThat(store.find(article.id())).contains(article);
        }
    }

    @Test
    void aRevisionThatIsNotThereIsAFailure() {
        try (Store store = Store.open(folder)) {
            Says.fails("store.failure.no-revision", () -> store.revision("x"), "x");
        }
    }

    @Test
    void whatSqliteSaysIsSaidInWords() {
        Trouble trouble = new Trouble(folder);

        said(trouble, "store.failure.read-only", SQLiteErrorCode.SQLITE_READONLY);
        said(trouble, "store.failure.read-only", SQLiteErrorCode.SQLITE_READONLY_DIRECTORY);
        said(trouble, "store.failure.read-only", SQLiteErrorCode.SQLITE_CANTOPEN);
        said(trouble, "store.failure.full", SQLiteErrorCode.SQLITE_FULL);
        said(trouble, "store.failure.busy", SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT);
        said(trouble, "store.failure.damaged", SQLiteErrorCode.SQLITE_CORRUPT_INDEX);
        said(trouble, "store.failure.not-ours", SQLiteErrorCode.SQLITE_NOTADB);
        said(trouble, "store.failure.broken", SQLiteErrorCode.SQLITE_IOERR_FSYNC);
    }

    private void said(Trouble trouble, String key, SQLiteErrorCode code) {
        Says.fails(key, () -> {
            throw trouble.with(new SQLiteException("x", code));
        }, folder.toString());
    }
}
