package app.dateline.translate.memory.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares a text with every unit: in the plainest way, or with the lengths looked at first and in a band. */
public final class FullScan {
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[][] texts = new int[1 << 10][];
    private int[] units = new int[1 << 10];
    private int size;

    public void add(int unit, String text) {
        if (size == units.length) {
            units = Arrays.copyOf(units, 2 * size);
            texts = Arrays.copyOf(texts, 2 * size);
        }
        units[size] = unit;
        texts[size++] = words(text);
    }

    private int[] words(String text) {
        List<String> words = Segment.of(text).words();
        int[] ids = new int[words.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = numbers.computeIfAbsent(words.get(i), _ -> numbers.size());
        }
        return ids;
    }

    public List<Near> plain(String text, int least, int limit) {
        return scan(words(text), least, limit, false);
    }

    public List<Near> banded(String text, int least, int limit) {
        return scan(words(text), least, limit, true);
    }

    private List<Near> scan(int[] words, int least, int limit, boolean banded) {
        Best best = new Best(least, limit);
        for (int i = 0; i < size; i++) {
            int[] other = texts[i];
            int longer = Math.max(words.length, other.length);
            int most = banded ? longer - Likeness.common(best.least(), longer) : longer;
            if (!banded || Math.abs(words.length - other.length) <= most) {
                int distance = banded
                        ? Likeness.distance(words, words.length, other, other.length, most)
                        : plainDistance(words, other);
                if (distance <= most) {
                    best.offer(units[i], Likeness.of(distance, longer));
                }
            }
        }
        return best.all();
    }

    private static int plainDistance(int[] words, int[] other) {
        int[] row = new int[other.length + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= words.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = diagonal + (words[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length];
    }
}
