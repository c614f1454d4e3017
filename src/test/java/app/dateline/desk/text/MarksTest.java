package app.dateline.desk.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.desk.text.TextBox.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static Set<Mark> found(Marks.Moved marks, int from, int to) {
        Set<Mark> found = new HashSet<>();
        marks.within(from, to, mark -> assertThat(found.add(mark)).as("twice: %s", mark).isTrue());
        return found;
    }

    @Test
    void allMarksThatTouchAPlaceAreFoundAndNoOthers() {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        String text = "абвгд ".repeat(30);
        for (int round = 0; round < 300; round++) {
            Set<Mark> all = new HashSet<>();
            for (int i = random.nextInt(20); i > 0; i--) {
                int start = random.nextInt(text.length());
                all.add(new Mark(start, start + 1 + random.nextInt(text.length() - start), "s" + i));
            }
            int from = random.nextInt(text.length());
            int to = from + 1 + random.nextInt(text.length() - from);
            Set<Mark> expected = new HashSet<>(all);
            expected.removeIf(mark -> mark.start() >= to || mark.end() <= from);
            assertThat(found(new Marks(text, new ArrayList<>(all)).to(text), from, to)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void marksMoveWithTheirWordsAndGoWithThem() {
        Marks marks = new Marks("один два три", List.of(new Mark(0, 4, "a"), new Mark(5, 8, "b"), new Mark(9, 12, "c"), new Mark(0, 12, "d")));
        assertThat(found(marks.to("один 22 три"), 0, 11)).containsExactlyInAnyOrder(new Mark(0, 4, "a"), new Mark(8, 11, "c"));
        assertThat(found(marks.to("один два и три"), 0, 14))
                .containsExactlyInAnyOrder(new Mark(0, 4, "a"), new Mark(5, 8, "b"), new Mark(11, 14, "c"));
        assertThat(found(marks.to(""), 0, 0)).isEmpty();
    }
}
