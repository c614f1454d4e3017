package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.SmallDisk;
import app.dateline.article.Article;
import app.dateline.article.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    @TempDir
    Path temp;

    private final Article article = Samples.bilingual();

    /** Text that packing does not make smaller. */
    private Article incompressible(int kilobytes) {
        StringBuilder body = new StringBuilder();
        new Random(1).ints(kilobytes * 1024L, 'a', 'z' + 1).forEach(c -> body.append((char) c));
        return Samples.withBody(article, body.toString());
    }

    @Test
    void aDatabaseThatMayNotGrowKeepsWhatItHasAndGoesOnLater() {
        try (Store store = Store.open(temp)) {
            store.save(article, "");
            limit(store, store.database().read(sql -> sql.number("pragma page_count")));

            Says.fails("store.failure.full", () -> store.save(incompressible(200), ""), temp.toString());
            assertThat(store.find(article.id())).contains(article);
            assertThat(store.revisions(article.id())).hasSize(1);
            assertThat(store.list(ListQuery.ALL)).hasSize(1);
            assertThat(store.check().problems()).isEmpty();

            limit(store, 1_000_000);
            store.save(incompressible(200), "");
            assertThat(store.find(article.id())).contains(incompressible(200));
        }
    }

    private static void limit(Store store, long pages) {
        store.database().write(sql -> sql.number("pragma max_page_count = " + pages));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskLosesNothingAndSavingGoesOnWhenThereIsSpaceAgain() throws Exception {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        try (SmallDisk small = SmallDisk.at(disk, 3)) {
            Article stored = fill(disk.resolve("profile"), small);
            try (Store store = Store.open(disk.resolve("profile"))) {
                assertThat(store.find(article.id())).contains(stored);
                assertThat(store.check().problems()).isEmpty();
            }
        }
    }

    private Article fill(Path profile, SmallDisk small) throws IOException {
        Article stored = article;
        try (Store store = Store.open(profile)) {
            store.save(stored, "");
            Path ballast = small.fill();

            // some may still fit into what the log already has
            for (int i = 0; i < 100; i++) {
                Article next = Samples.withBody(article, incompressible(20 + i).edition(article.original()).body());
                try {
                    store.save(next, "");
                    stored = next;
                } catch (Failure failure) {
                    assertThat(failure.message().key()).isEqualTo("store.failure.full");
                    break;
                }
            }
            assertThat(store.find(article.id())).contains(stored);
            Says.fails("store.failure.full",
                    () -> store.media().add(new ByteArrayInputStream(new byte[1 << 20]), 1 << 20), profile.toString());
            Says.fails("store.failure.full", store::backup, profile.toString());
            assertThat(Files.list(profile.resolve("backups"))).isEmpty();

            Files.delete(ballast);
            Article last = incompressible(30);
            store.save(last, "");
            return last;
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aProfileOnAReadOnlyDiskIsRefused() throws Exception {
        Path disk = Files.createDirectory(temp.resolve("disk"));
        Path profile = disk.resolve("profile");
        try (SmallDisk small = SmallDisk.at(disk, 3)) {
            Store.open(profile).close();
            small.readOnly();

            Says.fails("store.failure.read-only", () -> Store.open(profile), profile.toString());
            Says.fails("store.failure.folder", () -> Store.open(disk.resolve("new")), disk.resolve("new").toString());
        }
    }
}
