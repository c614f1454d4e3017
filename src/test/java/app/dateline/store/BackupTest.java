package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path temp;

    private Path folder;
    private Path database;
    private final Article article = Samples.bilingual();
    private final Article later = Samples.withBody(article, "Позже.");

    @BeforeEach
    void profile() {
        folder = temp.resolve("profile");
        database = folder.resolve("dateline.db");
        try (Store store = Store.open(folder)) {
            store.save(article, "Анна");
        }
    }

    private Path backup() {
        try (Store store = Store.open(folder)) {
            return store.backup();
        }
    }

    private void save(Article text) {
        try (Store store = Store.open(folder)) {
            store.save(text, "Анна");
        }
    }

    private Optional<Article> found() {
        try (Store store = Store.open(folder)) {
            assertThat(store.check().problems()).isEmpty();
            return store.find(article.id());
        }
    }

    private void overwrite(Path file, long from, int length) throws IOException {
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.seek(from);
            access.write("Z".repeat(length).getBytes());
        }
    }

    @Test
    void aBackupIsAWholeProfilesDatabase() throws IOException {
        Path backup = backup();

        assertThat(backup).hasParent(folder.resolve("backups"));
        Path other = Files.createDirectories(temp.resolve("other"));
        Files.copy(backup, other.resolve("dateline.db"));
        try (Store store = Store.open(other)) {
            assertThat(store.find(article.id())).contains(article);
            assertThat(store.list(ListQuery.ALL.withText("ледокол"))).hasSize(1);
        }
    }

    @Test
    void theNewestFourteenAreKept() throws IOException {
        List<Path> made = new ArrayList<>();
        try (Store store = Store.open(folder)) {
            for (int i = 0; i < 16; i++) {
                made.add(store.backup());
            }
        }
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            assertThat(files.toList()).containsExactlyInAnyOrderElementsOf(made.subList(2, 16));
        }
    }

    @Test
    void aRestoredBackupTakesThePlaceOfADatabaseThatIsKept() {
        Path backup = backup();
        save(later);

        Path aside = Store.restore(folder, backup).orElseThrow();

        assertThat(found()).contains(article);
        try (Store kept = Store.openToRead(aside)) {
            assertThat(kept.find(article.id())).contains(later);
        }
    }

    @Test
    void theKeptDatabaseCanBeRestoredToo() {
        Path backup = backup();
        save(later);
        Path aside = Store.restore(folder, backup).orElseThrow();

        Store.restore(folder, aside.resolve("dateline.db"));

        assertThat(found()).contains(later);
    }

    @Test
    void whatIsNoSoundBackupChangesNothing() throws IOException {
        Path backup = backup();
        overwrite(backup, 3 * 4096, 4096);
        Path letter = Files.writeString(temp.resolve("letter.db"), "Письмо. ".repeat(1000));

        Says.fails("store.failure.backup-damaged", () -> Store.restore(folder, backup), backup.toString());
        Says.fails("store.failure.backup-damaged", () -> Store.restore(folder, letter), letter.toString());
        Says.fails("store.failure.no-backup", () -> Store.restore(folder, temp.resolve("none")),
                temp.resolve("none").toString());
        assertThat(found()).contains(article);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("dateline.db", "lock", "seal", "media", "backups");
        }
    }

    @Test
    void aRestoreStoppedBeforeTheSwapHasNotHappened() throws IOException {
        Path backup = backup();
        save(later);
        Files.copy(backup, folder.resolve("restoring.db"));

        assertThat(found()).contains(later);
        assertThat(folder.resolve("restoring.db")).doesNotExist();
    }

    @Test
    void aRestoreStoppedInTheMiddleOfTheSwapIsFinished() throws IOException {
        Path backup = backup();
        save(later);
        Path aside = Files.createDirectory(folder.resolve("backups/set-aside-2026"));
        Files.copy(backup, folder.resolve("restoring.db"));
        Files.move(database, aside.resolve("dateline.db"));
        Files.writeString(folder.resolve("dateline.db-wal"), "the log of the other one");

        assertThat(found()).contains(article);
        assertThat(aside.resolve("dateline.db-wal")).exists();
    }

    @Test
    void aSoundProfileIsFoundSoundAndStays() throws IOException {
        byte[] before = Files.readAllBytes(database);

        assertThat(Store.repair(folder))
                .isEqualTo(new Repaired(Optional.empty(), Optional.empty(), 1, 0, 0, List.of()));
        assertThat(database).hasBinaryContent(before);
    }

    @Test
    void aCheckNamesWhatIsDamaged() throws Exception {
        Article other = Samples.russian("Целая", "x");
        String media;
        try (Store store = Store.open(folder)) {
            store.save(later, "");
            store.save(other, "");
            media = store.media().add(new ByteArrayInputStream(new byte[10]), 10);
            assertThat(store.check()).isEqualTo(new StoreCheck(2, 3, 1, List.of()));

            store.database().write(sql -> {
                sql.run("update revision set document = x'00' where seq in (1, 2)");
                return null;
            });
            Path file = store.media().path(media).orElseThrow();
            Files.write(file, new byte[11]);

            StoreCheck check = store.check();
            assertThat(check.problems()).extracting(message -> message.key()).containsExactlyInAnyOrder(
                    "store.check.revision", "store.check.article", "store.check.media");
            String headline = article.headline(article.original());
            Says.says(check.problems().get(0), headline, article.id().toString());
            Says.says(check.problems().get(1), headline, article.id().toString());
            Says.says(check.problems().get(2), file.toString());
        }
    }

    @Test
    void aTextThatIsAnotherArticlesIsNeitherShownNorSentAndIsDamage() {
        Article other = Samples.russian("Целая", "x");
        try (Store store = Store.open(folder)) {
            store.save(other, "");
            store.database().write(sql -> {
                sql.run("update article set head = (select head from article where id = ?) where id = ?",
                        other.id().toString(), article.id().toString());
                return null;
            });

            String headline = article.headline(article.original());
            Says.fails("store.failure.damaged-article", () -> store.find(article.id()), headline);
            assertThat(store.ledger().outgoing(article.id()).orElseThrow().draft()).isNull();
            assertThat(store.check().problems()).singleElement()
                    .satisfies(problem -> Says.says(problem, headline, article.id().toString()));
            assertThat(store.find(other.id())).contains(other);
        }
        try (Store store = Store.open(folder)) {
            store.database().write(sql -> {
                sql.run("update revision set article = (select seq from article where id = ?)", other.id().toString());
                return null;
            });
            assertThat(store.check().problems()).isNotEmpty();
        }
    }

    @Test
    void aDamagedDatabaseIsSetAsideAndWhatCameAfterTheBackupComesBack() throws IOException {
        Article deleted = Samples.russian("Удалённая", "x");
        Article fresh = Samples.russian("Новая", "Её в копии нет.");
        Entity entity = new Entity(EntityKey.company("nc"), Bilingual.same("NC"), List.of(), List.of(), "");
        save(deleted);
        Path backup = backup();
        try (Store store = Store.open(folder)) {
            store.save(later, "Борис");
            store.save(fresh, "Анна");
            store.delete(deleted.id());
            store.save(entity);
        }
        byte[] damaged = damageSearch();

        Repaired repaired = Store.repair(folder);

        assertThat(repaired.backup()).contains(backup);
        assertThat(repaired.articles()).isEqualTo(2);
        assertThat(repaired.replayed()).isEqualTo(2);
        assertThat(repaired.unreadable()).isZero();
        assertThat(repaired.changed())
                .containsExactlyInAnyOrder(later.headline(later.original()), fresh.headline(fresh.original()));
        assertThat(repaired.setAside().orElseThrow().resolve("dateline.db")).hasBinaryContent(damaged);
        assertThat(found()).contains(later);
        try (Store store = Store.open(folder)) {
            assertThat(store.find(fresh.id())).contains(fresh);
            assertThat(store.find(deleted.id())).isEmpty();
            assertThat(store.entities()).containsExactly(entity);
            assertThat(store.revisions(article.id())).extracting(Revision::author).containsExactly("Борис", "Анна");
            assertThat(store.list(ListQuery.ALL.withText("копии"))).hasSize(1);
            assertThat(store.ledger().waiting()).contains(article.id(), fresh.id());
        }
    }

    /** Damages what a check finds and no text hangs on. */
    private byte[] damageSearch() throws IOException {
        damage("select rootpage from sqlite_schema where name = 'article_newest'");
        return Files.readAllBytes(database);
    }

    private void damage(String page) throws IOException {
        long number;
        try (Store store = Store.open(folder)) {
            number = store.database().read(sql -> sql.number(page));
        }
        overwrite(database, (number - 1) * 4096, 4096);
    }

    @Test
    void onlyTheTextsOnADamagedPageAreLost() throws IOException {
        Path backup = backup();
        List<Article> texts = new ArrayList<>();
        try (Store store = Store.open(folder)) {
            for (int i = 0; i < 300; i++) {
                texts.add(Samples.russian("Статья " + i, "Текст " + i + " " + "слово ".repeat(i)));
                store.save(texts.get(i), "");
            }
        }
        damage("select pageno from dbstat where name = 'revision' and pagetype = 'leaf' limit 1 offset 20");

        Repaired repaired = Store.repair(folder);

        assertThat(repaired.backup()).contains(backup);
        long back;
        try (Store store = Store.open(folder)) {
            back = texts.stream()
                    .filter(text -> store.find(text.id()).equals(Optional.of(text)))
                    .count();
            assertThat(store.check().problems()).isEmpty();
        }
        assertThat(back).isEqualTo(repaired.replayed()).isGreaterThan(250);
        assertThat(repaired.unreadable()).isPositive().isEqualTo(300 - (int) back);
    }

    @Test
    void aDatabaseOfWhichNothingIsLeftLeavesTheBackup() throws IOException {
        backup();
        save(later);
        overwrite(database, 0, (int) Files.size(database));

        Repaired repaired = Store.repair(folder);

        assertThat(repaired.replayed()).isZero();
        assertThat(repaired.articles()).isEqualTo(1);
        assertThat(found()).contains(article);
    }

    @Test
    void aDatabaseThatLostOnlyItsNameLosesNothingElse() throws IOException {
        save(later);
        overwrite(database, 68, 4);
        Says.fails("store.failure.not-ours", () -> Store.open(folder), database.toString());

        assertThat(Store.repair(folder).replayed()).isEqualTo(2);
        assertThat(found()).contains(later);
    }

    @Test
    void aDatabaseThatIsGoneLeavesTheBackup() throws IOException {
        backup();
        Files.delete(database);

        assertThat(Store.repair(folder).setAside()).isEmpty();
        assertThat(found()).contains(article);
    }

    @Test
    void withoutAnyBackupTheTextsStillComeBack() throws IOException {
        save(later);
        damageSearch();

        Repaired repaired = Store.repair(folder);

        assertThat(repaired.backup()).isEmpty();
        assertThat(repaired.replayed()).isEqualTo(2);
        assertThat(found()).contains(later);
    }

    @Test
    void aDamagedBackupIsPassedOverForAnOlderOne() throws IOException {
        Path older = backup();
        Path newer = backup();
        overwrite(newer, 2 * 4096, 8192);
        damageSearch();

        assertThat(Store.repair(folder).backup()).contains(older);
        assertThat(found()).contains(article);
    }
}
