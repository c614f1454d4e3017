package app.dateline.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A few letters find a name. */
class FuzzyTest {
    private static List<String> found(String typed, String... names) {
        record Found(String name, int rank) {}
        return List.of(names).stream()
                .flatMap(name -> Fuzzy.rank(typed, name).stream().mapToObj(rank -> new Found(name, rank)))
                .sorted(Comparator.comparingInt(Found::rank))
                .map(Found::name)
                .toList();
    }

    @Test
    void theBeginningOfAWordGoesBeforeItsMiddleAndThatBeforeScatteredLetters() {
        assertThat(found("port", "Import", "Post in the right", "Sync with the portal", "Bold"))
                .containsExactly("Sync with the portal", "Import", "Post in the right");
    }

    @Test
    void lettersThatStandCloserGoFirst() {
        assertThat(found("smt", "Show my old trash", "Smart")).containsExactly("Smart", "Show my old trash");
    }

    @Test
    void yoIsYeAndCapitalsDoNotCount() {
        assertThat(found("темная", "Тёмная тема")).hasSize(1);
        assertThat(found("ТЁМ", "Тема темнее")).hasSize(1);
    }

    @Test
    void wordsMayBeLeftOutAndNothingFindsAll() {
        assertThat(found("p ru", "Publish the Russian edition")).hasSize(1);
        assertThat(found("", "Bold", "Italic")).containsExactly("Bold", "Italic");
        assertThat(found("xyz", "Bold")).isEmpty();
    }
}
