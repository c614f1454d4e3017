package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentTest {
    /** Also where a pair stands across the end of a block of the writer's, and where a half of one does. */
    @Test
    void everyTextComesBackWhateverHalvesOfLettersAreInIt() {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        String[] pieces = {"a", "ё", "—", "\ud83d\ude80", "\ud83d", "\ude80", "\"", "\\", "\u0000", "\u2028", "абвгд"};
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder("x".repeat(random.nextInt(12_000)));
            for (int k = random.nextInt(3_000); k > 0; k--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Article article = Samples.russian("Флот", text.toString());

            Document stored = Document.of(article);

            assertThat(stored.article()).as("seed %d, text %d", seed, i).contains(article);
            assertThat(Document.of(article).isSame(stored.sha256())).isTrue();
        }
    }
}
