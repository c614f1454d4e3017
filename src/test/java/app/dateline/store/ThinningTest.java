package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Article;
import app.dateline.wire.Draft;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThinningTest {
    @TempDir
    Path temp;

    private final SetClock clock = new SetClock("2026-02-11T09:00:00Z");
    private Store store;
    private int words;

    @BeforeEach
    void open() {
        store = Store.open(temp.resolve("profile"), Migrations.standard(), clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private String save(Article article, String label) {
        return store.save(Samples.withBody(article, "Слово " + ++words), "Анна", label).revision();
    }

    private List<String> kept(Article article) {
        return store.revisions(article.id()).reversed().stream().map(Revision::id).toList();
    }

    private void thin() {
        new Thinning(store.database(), clock, () -> false).run();
    }

    @Test
    void allOfTheLastDayStays() {
        Article article = Samples.bilingual();
        for (int i = 0; i < 10; i++) {
            save(article, "");
            clock.pass(Duration.ofMinutes(1));
        }
        clock.pass(Duration.ofHours(23));
        thin();

        assertThat(kept(article)).hasSize(10);
    }

    @Test
    void afterADayTheNewestOfEachHourStaysAndAfterAMonthTheNewestOfEachDay() {
        Article article = Samples.bilingual();
        save(article, "");
        String nine = save(article, "");
        clock.pass(Duration.ofHours(1));
        save(article, "");
        String ten = save(article, "");
        clock.pass(Duration.ofDays(2));
        String head = save(article, "");
        thin();
        assertThat(kept(article)).containsExactly(nine, ten, head);

        clock.pass(Duration.ofDays(30));
        thin();
        assertThat(kept(article)).containsExactly(ten, head);
        assertThat(store.check().problems()).isEmpty();
    }

    @Test
    void whatHasALabelStaysForEver() {
        Article article = Samples.bilingual();
        String named = save(article, Revision.PUBLISHED);
        save(article, "");
        String head = save(article, "");
        clock.pass(Duration.ofDays(4000));
        thin();

        assertThat(kept(article)).containsExactly(named, head);
    }

    @Test
    void anotherPersonsTextDoesNotTakeThePlaceOfOnesOwn() {
        Article article = Samples.bilingual();
        store.ledger().usePortal("https://a.example");
        String own = save(article, "");
        Article theirs = Samples.withBody(article, "Чужое.");
        store.ledger().received(
                List.of(new Incoming.Conflict(article.id(), "\"1\"", new Draft("x", theirs))), null);
        clock.pass(Duration.ofDays(2));
        store.ledger().resolve(article.id(), theirs);
        clock.pass(Duration.ofDays(2));
        thin();

        assertThat(kept(article)).contains(own);
    }

    @Test
    void nothingGoesWhileAnAnswerOfThePortalMayBeLost() {
        Article article = Samples.bilingual();
        store.ledger().usePortal("https://a.example");
        save(article, "");
        save(article, "");
        clock.pass(Duration.ofDays(2));
        thin();

        assertThat(kept(article)).hasSize(2);
    }

    @Test
    void referencesAreCheckedAgainAfterwards() {
        Article article = Samples.bilingual();
        save(article, "");
        save(article, "");
        clock.pass(Duration.ofDays(2));
        thin();

        assertThat(kept(article)).hasSize(1);
        assertThatThrownBy(() -> store.database().write(sql -> {
            sql.run("delete from revision");
            return null;
        })).hasStackTraceContaining("FOREIGN KEY");
    }

    @Test
    void whatComesFromTheFutureDoesNotStopTheRest() {
        Article article = Samples.bilingual();
        clock.pass(Duration.ofDays(5000));
        save(article, "");
        clock.pass(Duration.ofDays(-5000));
        save(article, "");
        save(article, "");
        clock.pass(Duration.ofDays(2));
        thin();

        assertThat(kept(article)).hasSize(2);
    }

    @Test
    void itIsDoneAfterOpeningAndThenOnceADay() {
        Article article = Samples.bilingual();
        store.housekeeping().round();
        save(article, "");
        save(article, "");
        clock.pass(Duration.ofHours(23));
        store.housekeeping().round();
        clock.pass(Duration.ofHours(2));
        store.housekeeping().round();
        assertThat(kept(article)).hasSize(1);
    }

    /** A save as the model remembers it. */
    private record Save(String id, Instant at, String label, int article) {}

    @Test
    void itKeepsWhatItsModelKeepsAlsoWhenItIsKilledInBetween() {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        int gone = 0;
        for (int round = 0; round < 4; round++) {
            try {
                gone += round(new Random(seed + round), temp.resolve("round" + round));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + (seed + round), e);
            }
        }
        assertThat(gone).isPositive();
        System.out.printf("4 rounds of thinning agree with the model, %d revisions gone (seed %d)%n", gone, seed);
    }

    private int round(Random random, Path folder) {
        store.close();
        List<Article> articles = List.of(Samples.bilingual(), Samples.bilingual(), Samples.bilingual());
        List<Save> saves = new ArrayList<>();
        store = Store.open(folder, Migrations.standard(), clock);
        for (int step = 0; step < 120; step++) {
            int which = random.nextInt(articles.size());
            String label = random.nextInt(8) == 0 ? "named" : "";
            for (int burst = random.nextInt(4); burst >= 0; burst--) {
                clock.pass(Duration.ofSeconds(random.nextInt(1200)));
                String id = save(articles.get(which), label);
                saves.add(new Save(id, clock.instant().truncatedTo(ChronoUnit.MILLIS), label, which));
            }
            if (random.nextInt(4) == 0) {
                clock.pass(Duration.ofMinutes(random.nextInt(random.nextBoolean() ? 3000 : 30_000)));
            }
            if (random.nextInt(6) == 0) {
                killedAfter(random.nextInt(6));
                store.close();
                store = Store.open(folder, Migrations.standard(), clock);
                for (int i = 0; i < articles.size(); i++) {
                    assertThat(kept(articles.get(i))).containsAll(model(saves, i));
                }
            }
            if (random.nextInt(6) == 0) {
                thin();
                for (int i = 0; i < articles.size(); i++) {
                    assertThat(kept(articles.get(i))).isEqualTo(model(saves, i));
                }
            }
        }
        assertThat(store.check().problems()).isEmpty();
        return saves.size() - articles.stream().mapToInt(article -> kept(article).size()).sum();
    }

    /** Between two transactions: within one SQLite itself answers for it. */
    private void killedAfter(int transactions) {
        AtomicInteger left = new AtomicInteger(transactions);
        try {
            new Thinning(store.database(), clock, () -> {
                        if (left.getAndDecrement() == 0) {
                            throw new IllegalStateException("killed");
                        }
                        return false;
                    })
                    .run();
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("killed");
        }
    }

    /** The policy in its plainest form, over all that was ever saved. */
    private List<String> model(List<Save> saves, int article) {
        List<Save> all = saves.stream().filter(save -> save.article() == article).toList();
        Instant now = clock.instant();
        return all.stream()
                .filter(save -> !save.label().isEmpty()
                        || save == all.getLast()
                        || !isOlder(save, now, 1)
                        || isNewestOfHour(save, all, now)
                                && (!isOlder(save, now, 30)
                                        || later(save, all).noneMatch(later -> isOlder(later, now, 30)
                                                && isSame(save, later, ChronoUnit.DAYS)
                                                && isNewestOfHour(later, all, now))))
                .map(Save::id)
                .toList();
    }

    private static boolean isNewestOfHour(Save save, List<Save> all, Instant now) {
        return later(save, all).noneMatch(later -> isOlder(later, now, 1) && isSame(save, later, ChronoUnit.HOURS));
    }

    private static Stream<Save> later(Save save, List<Save> all) {
        return all.subList(all.indexOf(save) + 1, all.size()).stream();
    }

    private static boolean isOlder(Save save, Instant now, int days) {
        return !save.at().isAfter(now.minus(Duration.ofDays(days)));
    }

    private static boolean isSame(Save one, Save other, ChronoUnit unit) {
        return one.at().truncatedTo(unit).equals(other.at().truncatedTo(unit));
    }
}
