package app.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    @ParameterizedTest
    @CsvSource({
        "abc, abc, 2, 2", "abc, Xabc, 2, 3", "abc, abcX, 3, 3", "abc, abXc, 2, 2", "abc, ac, 1, 1", "abcdef, af, 3, 1", "abcdef, af, 5, 1",
        "abcdef, af, 6, 2"
    })
    void aPlaceGoesWithTheTextAroundIt(String before, String after, int place, int moved) {
        assertThat(Difference.of(before, after).place(place)).isEqualTo(moved);
    }

    @Test
    void theStretchPutIntoTheOneTextMakesTheOther() {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String before = letters(random);
            String after = letters(random);
            Difference difference = Difference.of(before, after);
            assertThat(before.substring(0, difference.start()) + difference.put(after) + before.substring(difference.end()))
                    .as("seed %d: %s, %s", seed, before, after)
                    .isEqualTo(after);
            assertThat(difference.longer()).isEqualTo(after.length() - before.length());
        }
    }

    private static String letters(Random random) {
        String few = random.ints(random.nextInt(8), 'a', 'c')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        // long ones are compared in strides
        return random.nextInt(3) > 0 ? few : "ab".repeat(200) + few + "ab".repeat(random.nextInt(300));
    }
}
