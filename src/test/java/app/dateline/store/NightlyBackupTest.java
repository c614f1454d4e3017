package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Article;
import app.dateline.article.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightlyBackupTest {
    /** The evening of the 11th in Moscow. */
    private final SetClock clock = new SetClock(Instant.parse("2026-02-11T18:00:00Z"), ZoneId.of("Europe/Moscow"));

    private final Article article = Samples.bilingual();

    @TempDir
    Path folder;

    private Store store;
    private int words;

    @BeforeEach
    void open() {
        store = Store.open(folder, Migrations.standard(), clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void save() {
        store.save(Samples.withBody(article, "Слово " + ++words), "Анна");
    }

    private void hours(int hours) {
        clock.pass(Duration.ofHours(hours));
        store.housekeeping().round();
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void anEmptyProfileHasNone() throws IOException {
        hours(30);

        assertThat(backups()).isEmpty();
        assertThat(store.lastBackup()).isEmpty();
    }

    @Test
    void thereIsOneADayThatBeginsAtMidnightWhereThePersonIs() throws IOException {
        save();
        hours(0);
        assertThat(backups()).hasSize(1);
        assertThat(store.lastBackup()).contains(clock.instant());

        save();
        hours(2);
        assertThat(backups()).hasSize(1);

        hours(2);
        assertThat(backups()).hasSize(2);
        assertThat(store.lastBackup()).contains(clock.instant());
    }

    @Test
    void whereNothingHasChangedThereIsNoOtherOne() throws IOException {
        save();
        save();
        hours(0);
        for (int day = 0; day < 40; day++) {
            hours(24);
        }
        assertThat(store.revisions(article.id())).hasSize(1);
        assertThat(backups()).hasSize(1);
    }

    @Test
    void theNewestFourteenStay() throws IOException {
        for (int day = 0; day < 16; day++) {
            save();
            hours(24);
        }
        assertThat(backups()).hasSize(14);
    }

    @Test
    void oneThatCannotBeWrittenIsWrittenAnHourLater() throws IOException {
        save();
        Path backups = folder.resolve("backups");
        Files.delete(backups);
        Files.createFile(backups);
        hours(0);
        Files.delete(backups);
        Files.createDirectory(backups);
        hours(1);

        assertThat(backups()).hasSize(1);
    }

    @Test
    void oneOfAWrongClockDoesNotCount() throws IOException {
        clock.pass(Duration.ofDays(4000));
        save();
        hours(0);
        clock.pass(Duration.ofDays(-4000));
        save();
        hours(0);
        hours(1);

        assertThat(backups()).hasSize(2);
        assertThat(store.lastBackup()).contains(clock.instant().minus(Duration.ofHours(1)));
    }

    @Test
    void aStoreThatIsClosedDoesNotWaitForIt() throws IOException {
        for (int i = 0; i < 300; i++) {
            save();
        }
        Backups writing = new Backups(new Profile(folder), clock);

        assertThatThrownBy(() -> writing.write(() -> true, 0)).isInstanceOf(Failure.class);
        assertThat(backups()).isEmpty();
    }
}
