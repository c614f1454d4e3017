package app.dateline.desk.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedTest {
    @ParameterizedTest
    @CsvSource({
        "abc, abc, 2, 2", "abc, Xabc, 2, 3", "abc, abcX, 3, 3", "abc, abXc, 2, 2", "abc, ac, 1, 1", "abcdef, af, 3, 1", "abcdef, af, 5, 1",
        "abcdef, af, 6, 2"
    })
    void aPlaceGoesWithTheTextAroundIt(String before, String after, int place, int moved) {
        assertThat(Moved.place(before, after, place)).isEqualTo(moved);
    }
}
