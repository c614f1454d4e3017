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
        "c++", "буран-м", "\"поезд\"", "поезд* базар", "губерн", "GOVERNOR", "базар ( поезд", "  базар\u00a0поезд "
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
    void nothingThatIsTypedIsAnError() {
        Random random = new Random(7);
        String alphabet = "абё\"'*()+-^:{}[]~!?.,;\\/ \t\n\u0000\u0301\ud83d\ude00 NEAR AND OR NOT headline:#%_½Ⅳ漢";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                typed.append(random.nextInt(20) == 0
                        ? (char) random.nextInt(0x10000)
                        : alphabet.charAt(random.nextInt(alphabet.length())));
            }
            finds(typed.toString());
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
