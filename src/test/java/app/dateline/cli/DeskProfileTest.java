package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.desk.shell.Doorbell;
import app.dateline.intake.Samples;
import app.dateline.store.ListQuery;
import app.dateline.store.Store;
import app.dateline.text.Words;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskProfileTest {
    @TempDir
    Path profile;

    private void fill() {
        try (Store store = Store.open(profile)) {
            Samples.into(store, "Editor");
            store.backup();
        }
    }

    private void overwrite(long from, int bytes) throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(profile.resolve("dateline.db").toFile(), "rw")) {
            file.seek(from);
            file.write(new byte[bytes]);
        }
    }

    private void comesBack() throws Exception {
        DeskProfile opened = DeskProfile.open(profile, List.of()).orElseThrow();
        try (Store store = opened.store()) {
            assertThat(store.list(ListQuery.ALL)).hasSizeGreaterThan(3);
            for (Language language : Language.values()) {
                assertThat(Words.in(language).say(opened.said().orElseThrow())).contains("set-aside-");
            }
            assertThat(store.check().problems()).isEmpty();
        }
    }

    @Test
    void aDatabaseWithAWreckedHeaderComesBackAndThePersonIsTold() throws Exception {
        fill();
        overwrite(0, 100);
        comesBack();
    }

    @Test
    void damageThatIsMetAtWorkIsRepairedAtTheNextStart() throws Exception {
        fill();
        overwrite(4096, (int) Files.size(profile.resolve("dateline.db")) - 4096);
        try (Store store = Store.open(profile)) {
            assertThatThrownBy(() -> store.list(ListQuery.ALL)).isInstanceOf(Failure.class);
        } catch (Failure e) {
            // where it is met first does not matter
            assertThat(e.message().key()).isEqualTo("store.failure.damaged");
        }
        comesBack();
        assertThat(DeskProfile.open(profile, List.of()).map(again -> {
                    again.store().close();
                    return again.said();
                }))
                .contains(Optional.empty());
    }

    @Test
    void aDeskThatIsOpenAlreadyIsRungAt() throws Exception {
        AtomicReference<List<Path>> rung = new AtomicReference<>();
        Path file = profile.resolve("статья.ru.md");
        try (Store _ = Store.open(profile); Doorbell _ = Doorbell.listen(profile, rung::set)) {
            assertThat(DeskProfile.open(profile, List.of(file))).isEmpty();
        }
        assertThat(rung.get()).containsExactly(file);
    }

    @Test
    void aCommandThatEndsSoonIsWaitedFor() throws Exception {
        Store command = Store.open(profile);
        CompletableFuture<Optional<DeskProfile>> desk = CompletableFuture.supplyAsync(() -> {
            try {
                return DeskProfile.open(profile, List.of());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        command.close();
        try (Store store = desk.get().orElseThrow().store()) {
            assertThat(store.list(ListQuery.ALL)).isEmpty();
        }
    }
}
