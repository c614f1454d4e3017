package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Article;
import app.dateline.article.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final int THIS = Migrations.standard().newest();

    @TempDir
    Path folder;

    private final Article article = Samples.bilingual();

    @BeforeEach
    void profile() {
        try (Store store = Store.open(folder)) {
            store.save(article, "");
        }
    }

    private static Migrations then(String script) {
        List<String> scripts = new ArrayList<>(Migrations.standard().scripts());
        scripts.add(script);
        return new Migrations(scripts);
    }

    private Migrations.Found found(Path file) throws SQLException {
        try (Sql sql = Sqlite.toRead(file)) {
            return Migrations.found(sql);
        }
    }

    private List<Path> backups() throws IOException {
        try (var files = Files.list(folder.resolve("backups"))) {
            return files.toList();
        }
    }

    @Test
    void aDatabaseSaysWhatItIs() throws Exception {
        Migrations.Found found = found(folder.resolve("dateline.db"));

        assertThat(found.applicationId()).isEqualTo(Migrations.APPLICATION_ID);
        assertThat(found.version()).isEqualTo(Migrations.standard().newest());
    }

    @Test
    void theSettingsThatDurabilityRestsOnAreInForce() {
        try (Store store = Store.open(folder)) {
            store.database().write(sql -> {
                assertThat(sql.one("pragma journal_mode", row -> row.getString(1))).contains("wal");
                assertThat(sql.number("pragma synchronous")).isEqualTo(2);
                assertThat(sql.number("pragma foreign_keys")).isEqualTo(1);
                return null;
            });
        }
    }

    @Test
    void everyTableIsStrict() {
        try (Store store = Store.open(folder)) {
            List<String> lax = store.database().read(sql -> sql.all(
                    "select name from pragma_table_list where schema = 'main' and type = 'table' and not strict"
                            + " and name not like 'sqlite_%' and name not like 'article_word%' and name not like 'article_phrase%'",
                    row -> row.getString(1)));
            assertThat(lax).isEmpty();
        }
    }

    @Test
    void aNewVersionMigratesWithABackupBefore() throws Exception {
        try (Store store = Store.open(folder, then("alter table article add column slug text;\n"), Clock.systemUTC())) {
            assertThat(store.find(article.id())).contains(article);
            long slugs = store.database().read(sql -> sql.number("select count(slug) from article"));
            assertThat(slugs).isZero();
        }
        assertThat(found(folder.resolve("dateline.db")).version()).isEqualTo(THIS + 1);
        assertThat(backups()).singleElement()
                .satisfies(backup -> assertThat(found(backup).version()).isEqualTo(THIS));
    }

    @Test
    void aMigrationThatFailsHalfwayChangesNothing() throws Exception {
        Migrations broken = then("alter table article add column slug text;\ncreate nonsense;\n");

        assertThatThrownBy(() -> Store.open(folder, broken, Clock.systemUTC())).isInstanceOf(Failure.class);

        assertThat(found(folder.resolve("dateline.db")).version()).isEqualTo(THIS);
        try (Store store = Store.open(folder)) {
            assertThat(store.find(article.id())).contains(article);
        }
    }

    @Test
    void aNewProfileNeedsNoBackup() throws Exception {
        assertThat(backups()).isEmpty();
    }
}
