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

    @Test
    void marksThatAreLeftStandAtTheirWordsWhateverIsEdited() {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        // every letter once, so that it is known wherever it goes
        String text = random.ints('а', 'а' + 400).distinct().limit(200)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        List<Mark> all = new ArrayList<>();
        for (int i = 0; i < text.length() - 3; i += 3) {
            all.add(new Mark(i, i + 2, text.substring(i, i + 2)));
        }
        Marks.Moved moved = new Marks(text, all).to(text);
        StringBuilder now = new StringBuilder(text);
        int untouched = text.length();
        for (int edit = 0; edit < 5; edit++) {
            int at = random.nextInt(now.length());
            int removed = random.nextInt(Math.min(4, now.length() - at + 1));
            String put = ".".repeat(random.nextInt(4));
            now.replace(at, at + removed, put);
            moved = moved.edited(at, removed, put.length());
            untouched = Math.min(untouched, at);
            Set<Mark> left = found(moved, 0, now.length());
            assertThat(left).as("seed %d", seed).allSatisfy(mark -> assertThat(now.substring(mark.start(), mark.end())).isEqualTo(mark.style()));
            int before = untouched;
            assertThat(left).as("seed %d", seed).containsAll(all.stream().filter(mark -> mark.end() <= before).toList());
        }
    }

    @Test
    void whatIsTypedBeforeMarksLeavesAllBehindIt() {
        Marks.Moved marks = new Marks("один два три", List.of(new Mark(0, 4, "a"), new Mark(9, 12, "c"))).to("один два три");
        assertThat(found(marks.edited(5, 0, 1).edited(6, 0, 1), 0, 14))
                .containsExactlyInAnyOrder(new Mark(0, 4, "a"), new Mark(11, 14, "c"));
    }
}
