package app.dateline.translate.memory.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a text that others are compared with; each different word has a slot. For one thread. */
final class Sought {
    private final long[] words;
    private final int[] counts;
    private final int[] slots;
    private final Map<Long, Integer> slotOf = new HashMap<>();
    private final int[] left;
    private int[] other = new int[64];

    Sought(List<String> text) {
        slots = new int[text.size()];
        long[] distinct = new long[text.size()];
        int[] times = new int[text.size()];
        for (int i = 0; i < slots.length; i++) {
            long word = Segment.hash(text.get(i));
            int slot = slotOf.computeIfAbsent(word, _ -> slotOf.size());
            distinct[slot] = word;
            times[slot]++;
            slots[i] = slot;
        }
        words = Arrays.copyOf(distinct, slotOf.size());
        counts = Arrays.copyOf(times, slotOf.size());
        left = new int[counts.length];
    }

    int length() {
        return slots.length;
    }

    /** How many different words there are. */
    int distinct() {
        return words.length;
    }

    long word(int slot) {
        return words[slot];
    }

    /** How often a word is in the text. */
    int count(int slot) {
        return counts[slot];
    }

    /** -1 for a word that is not in the text. */
    int slot(long word) {
        return slotOf.getOrDefault(word, -1);
    }

    /** Where to put the slots of so many words of another text. */
    int[] other(int length) {
        if (other.length < length) {
            other = new int[Math.max(length, 2 * other.length)];
        }
        return other;
    }

    /**
     * How alike the text is to the one whose slots were put there.
     *
     * @param least at least 1
     * @return -1 if it is less than the least
     */
    int likeness(int length, int least) {
        int longer = Math.max(slots.length, length);
        int needed = Likeness.common(least, longer);
        if (least > Likeness.MOST || Math.min(slots.length, length) < needed || common(length, needed) < needed) {
            return -1;
        }
        int most = longer - needed;
        int distance = Likeness.distance(slots, slots.length, other, length, most);
        return distance > most ? -1 : Likeness.of(distance, longer);
    }

    /** How many words the two have in common in any order; gives up where it cannot be enough any more. */
    private int common(int length, int needed) {
        System.arraycopy(counts, 0, left, 0, counts.length);
        int common = 0;
        for (int i = 0; i < length && common + length - i >= needed; i++) {
            if (other[i] >= 0 && left[other[i]]-- > 0) {
                common++;
            }
        }
        return common;
    }
}
