package app.dateline.desk.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.EditionState;
import app.dateline.article.Language;
import app.dateline.store.Listing;
import app.dateline.store.SyncState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class SpliceTest {
    private static final int TRIES = 300;
    private static final int STEP = 10;
    private static final int LIMIT = 16;

    private final long seed = System.nanoTime();
    private final Set<Integer> used = new HashSet<>();
    private final Random random = new Random(seed);

    private static Row row(ArticleId id, int key) {
        return Row.of(new Listing(
                id,
                Language.RU,
                new Bilingual("Заголовок", ""),
                Map.of(Language.RU, EditionState.DRAFT),
                Instant.EPOCH,
                SyncState.LOCAL,
                "Анна",
                "r" + key,
                -1,
                -1,
                String.valueOf(key)));
    }

    /** In the list they stand by this; a changed article has another one. */
    private static int key(Row row) {
        return Integer.parseInt(row.listing().position());
    }

    private static List<Row> rows(int count) {
        return IntStream.range(0, count).mapToObj(i -> row(ArticleId.create(), 100 * i)).toList();
    }

    private int newKey() {
        int key;
        do {
            key = 100 * random.nextInt(-1, 40) + 1 + random.nextInt(99);
        } while (!used.add(key));
        return key;
    }

    /** Some articles are changed, removed or added, each somewhere. */
    private List<Row> changed(List<Row> old) {
        List<Row> now = new ArrayList<>(old);
        for (int i = random.nextInt(6); i > 0; i--) {
            Row gone = now.remove(random.nextInt(now.size()));
            if (random.nextBoolean()) {
                now.add(row(gone.id(), newKey()));
            }
        }
        if (random.nextBoolean()) {
            now.add(row(ArticleId.create(), newKey()));
        }
        now.sort(Comparator.comparing(SpliceTest::key));
        return now;
    }

    /** As the store answers: what comes behind that row now. */
    private static List<Row> after(List<Row> now, List<Row> shown, int from) {
        int key = from == 0 ? Integer.MIN_VALUE : key(shown.get(from - 1));
        return now.stream().filter(row -> key(row) > key).limit(LIMIT).toList();
    }

    private static List<Row> readAgain(List<Row> now, List<Row> shown, int from) {
        List<Row> fresh = after(now, shown, from);
        return Splice.of(shown, from, Math.min(from + STEP, shown.size()), fresh, fresh.size() < LIMIT);
    }

    @Test
    void aListWhosePartsAreAllReadAgainIsWhatTheStoreHas() {
        for (int i = 0; i < TRIES; i++) {
            List<Row> shown = rows(40);
            List<Row> now = changed(shown);
            for (int from = 0; from < shown.size(); from += STEP) {
                shown = readAgain(now, shown, from);
            }
            assertThat(shown).as("seed %d, try %d", seed, i).isEqualTo(now);
        }
    }

    @Test
    void noArticleIsEverThereTwice() {
        for (int i = 0; i < TRIES; i++) {
            List<Row> old = rows(40);
            List<Row> next = readAgain(changed(old), old, random.nextInt(40));
            assertThat(next.stream().map(Row::id)).as("seed %d, try %d", seed, i).doesNotHaveDuplicates();
        }
    }

    @Test
    void rowsBecomeWhatTheyAreToBe() {
        for (int i = 0; i < TRIES; i++) {
            ObservableList<Row> shown = FXCollections.observableArrayList(rows(20));
            List<Row> next = changed(shown);
            Splice.into(shown, next);
            assertThat(shown).as("seed %d, try %d", seed, i).isEqualTo(next);
        }
    }

    @Test
    void onlyTheRowThatChangedIsTouched() {
        ObservableList<Row> shown = FXCollections.observableArrayList(rows(20));
        List<Row> next = new ArrayList<>(shown);
        next.set(7, row(shown.get(7).id(), 99));
        List<Integer> touched = new ArrayList<>();
        shown.addListener((javafx.collections.ListChangeListener<Row>) change -> {
            while (change.next()) {
                IntStream.range(change.getFrom(), change.getTo()).forEach(touched::add);
            }
        });
        Splice.into(shown, next);
        assertThat(touched).containsExactly(7);
    }
}
