package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that gives back one wrong bit, anywhere in the database. */
class FlippedBitTest {
    private static final int FLIPS = 100;
    private static final int REPAIRS = 40;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("dateline.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Map<ArticleId, List<Article>> written = new HashMap<>();

    private Path database() {
        return folder.resolve(Profile.DATABASE);
    }

    @BeforeEach
    void fill() {
        try (Store store = Store.open(folder)) {
            for (int i = 0; i < 40; i++) {
                Article article = Samples.bilingual();
                List<Article> states = new ArrayList<>();
                for (int state = 0; state < 3; state++) {
                    Article now = Samples.withBody(article, "Абзац. ".repeat(1 + random.nextInt(400)) + state);
                    store.save(now, "Анна");
                    states.add(now);
                }
                written.put(article.id(), states);
            }
        }
    }

    /** As a disk does it, which leaves the time of the last change alone. */
    private void flip(long bit) throws IOException {
        FileTime time = Files.getLastModifiedTime(database());
        try (RandomAccessFile file = new RandomAccessFile(database().toFile(), "rw")) {
            file.seek(bit / 8);
            int before = file.read();
            file.seek(bit / 8);
            file.write(before ^ 1 << (bit % 8));
        }
        Files.setLastModifiedTime(database(), time);
    }

    private long anyBit() throws IOException {
        return random.nextLong(Files.size(database()) * 8);
    }

    @Test
    void everyBitIsNoticedBeforeAnythingIsShown() throws Exception {
        int noticed = 0;
        for (int i = 0; i < FLIPS; i++) {
            long bit = anyBit();
            flip(bit);
            for (int way = 0; way < 2; way++) {
                try (Store store = way == 0 ? Store.open(folder) : Store.openToRead(folder)) {
                    throw new AssertionError("seed " + seed + ", bit " + bit + " was not noticed by " + store);
                } catch (Failure e) {
                    assertThat(e.message().key()).isEqualTo("store.failure.damaged");
                }
            }
            noticed++;
            flip(bit);
        }
        Store.open(folder).close();
        System.out.printf("%d of %d flipped bits noticed at the start (seed %d)%n", noticed, FLIPS, seed);
    }

    @Test
    void afterAKillNoTextIsShownOrSentThatNobodyWrote() throws Exception {
        Files.delete(folder.resolve("seal"));
        byte[] sound = Files.readAllBytes(database());
        int shown = 0;
        int refused = 0;
        for (int i = 0; i < FLIPS; i++) {
            flip(anyBit());
            try (Store store = Store.openToRead(folder)) {
                for (ArticleId id : written.keySet()) {
                    try {
                        Optional<Article> found = store.find(id);
                        assertThat(found.isEmpty() || written.get(id).contains(found.get()))
                                .as("seed %d, flip %d", seed, i)
                                .isTrue();
                        shown++;
                    } catch (Failure e) {
                        refused++;
                    }
                }
                for (Outgoing outgoing : outgoing(store)) {
                    if (outgoing.draft() != null) {
                        assertThat(written.get(outgoing.id())).as("seed %d, flip %d", seed, i)
                                .contains(outgoing.draft().article());
                    }
                }
            } catch (Failure e) {
                refused++;
            }
            Files.write(database(), sound);
        }
        assertThat(refused).isPositive();
        System.out.printf("after a kill, %d flipped bits: %d texts right, %d refused, 0 wrong (seed %d)%n", FLIPS, shown, refused, seed);
    }

    private static List<Outgoing> outgoing(Store store) {
        try {
            return store.ledger().outgoing();
        } catch (Failure e) {
            return List.of();
        }
    }

    @Test
    void aDatabaseThatAPersonHasPutThereIsNotTakenForDamaged() throws Exception {
        Path backup;
        try (Store store = Store.open(folder)) {
            backup = store.backup();
            store.save(Samples.russian("Позже", ""), "");
        }
        Files.write(database(), Files.readAllBytes(backup));
        // a person is slower than the ticks in which a disk tells the time
        Files.setLastModifiedTime(database(), FileTime.from(Instant.now().plusSeconds(1)));
        try (Store store = Store.open(folder)) {
            assertThat(store.list(ListQuery.ALL)).hasSize(40);
        }
    }

    @Test
    void repairBringsEveryTextBackAfterAnyBit() throws Exception {
        try (Store store = Store.open(folder)) {
            store.backup();
        }
        for (int i = 0; i < REPAIRS; i++) {
            String as = "seed %d, flip %d".formatted(seed, i);
            flip(anyBit());
            assertThat(Store.repair(folder).setAside()).as(as).isPresent();
            try (Store store = Store.open(folder)) {
                written.forEach((id, states) -> assertThat(store.find(id)).as(as).contains(states.getLast()));
                assertThat(store.list(ListQuery.ALL))
                        .allMatch(listing -> written.get(listing.id())
                                .getLast()
                                .headline(Language.RU)
                                .equals(listing.headline().ru()));
            }
        }
    }
}
