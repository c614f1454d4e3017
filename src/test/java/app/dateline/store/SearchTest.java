package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Picture;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
    private Store store;
    private final Article article = Samples.russian(
                    "Ёлочный базар в\u00a0Мурманске: ковид\u201119 отступил",
                    "Мой поезд шёл за\u0301мком. Café «Ar\u00adctic», C++ и «Буран-М».")
            .withPictures(List.of(Picture.of("ab".repeat(32), "a.jpg", "image/jpeg", 1, 1)
                    .withCaption(new Bilingual("Губернатор", "The governor"))));

    @BeforeAll
    void open(@TempDir Path folder) {
        store = Store.open(folder);
        store.save(article, "");
    }

    @AfterAll
    void close() {
        store.close();
    }

    private boolean finds(String typed) {
        return !store.list(ListQuery.ALL.withText(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ёлочный", "ЕЛОЧНЫЙ", "елоч", "мурм", "в мурманске", "ковид-19", "ковид", "мой", "мои", "замком", "базары", "поездами", "cafe", "café", "arctic",
        "c++", "буран-м", "\"поезд\"", "поезд* базар", "губерн", "GOVERNOR", "базар ( поезд", "  базар\u00a0поезд ", "\"базар в мурманске\"", "\"базар\u00a0в\u202fмурманске\"", "мой\u00a0поезд", "\"мой\u202fпоезд\""
    })
    void findsWhatAReaderTakesForTheSame(String typed) {
        assertThat(finds(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"мол", "азар", "базар корабль", "буран-т", "NOT", "базар OR корабль"})
    void doesNotFindWhatIsNotThere(String typed) {
        assertThat(finds(typed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "«", "\"", "+++", "- * ( )", "\u0000", "\ud83d"})
    void whatHoldsNoWordAsksForNothing(String typed) {
        assertThat(finds(typed)).isTrue();
    }

    @Test
    void nothingThatIsTypedIsAnErrorOrFindsWhatIsDeleted() {
        fuzz(3_000);
    }

    @Test
    @Tag("long")
    void nothingThatIsTypedIsAnErrorOrFindsWhatIsDeletedForLong() {
        fuzz(100_000);
    }

    private void fuzz(int times) {
        Article deleted = Samples.russian("Базар удалён", "headline phrase words NEAR AND OR NOT");
        store.save(deleted, "");
        store.delete(deleted.id());
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        String[] pieces = {
            "базар", "ёлочный", "ковид-19", "\"", "«", "»", "“", "”", "„", "'", "-", "*", "(", ")", "+", "^", ":", "{", "}", " ",
            "\t", "\n", "\u0000", "\u0301", "\ud83d", "\ude00", "NEAR", "AND", "OR", "NOT", "headline:", "words:", "#", "%",
            "½", "Ⅳ", "漢", "\u00a7", "\u00b6", "\u00b7", "\u2010", "state:", "статус:", "country:", "страна:", "компания:",
            "автор:", "author:", "lang:", "before:", "до:", "после:", "has:", "есть:", "problem", "draft", "черновик", "2026",
            "2026-99-99", "31.2.2026", "99999", "today", "вчера", "NO", "rosatom", "-state:draft", "-country:RU", "-\"базар",
            "-автор:а", "a-b-c-d-e-f", "7.2.3", "AT&T", "it's"
        };
        for (int i = 0; i < times; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                typed.append(random.nextInt(12) == 0
                        ? String.valueOf((char) random.nextInt(0x10000))
                        : pieces[random.nextInt(pieces.length)]);
                typed.append(random.nextInt(3) == 0 ? " " : "");
            }
            ListQuery query = ListQuery.ALL
                    .withText(typed.toString())
                    .sorted(Sort.values()[random.nextInt(4)], random.nextBoolean());
            try {
                List<Listing> found = store.list(query);
                assertThat(found).extracting(Listing::id).doesNotContain(deleted.id());
                assertThat(store.count(query)).isEqualTo(new Total(found.size(), true));
                store.query(typed.toString()).marks(article.headline(article.original()));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("«" + typed + "», seed " + seed, e);
            }
        }
    }

    @Test
    void aPastedPageIsNoBurden() {
        assertThat(finds("слово ".repeat(100_000))).isFalse();
        assertThat(finds("ы".repeat(1_000_000))).isFalse();
    }

    @Test
    void theIndexCatchesUpByItselfWhileNobodySearches() throws Exception {
        store.save(Samples.withBody(article, "совсем другое"), "");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (store.database().read(Index::isDue) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }

        assertThat(store.database().<Boolean>read(Index::isDue)).isFalse();
        store.save(article, "");
    }

    @Test
    void aTextThatIsDamagedIsOnlyNotFound() {
        Article broken = Samples.russian("Разбитая статья", "x");
        store.save(broken, "");
        store.database().write(sql -> {
            sql.run("update revision set document = x'00' where article = (select seq from article where id = ?)",
                    broken.id().toString());
            return null;
        });

        assertThat(finds("разбитая")).isFalse();
        assertThat(finds("базар")).isTrue();
        store.delete(broken.id());
    }
}
