package app.dateline.translate.memory.index;

import app.dateline.text.stem.Stems;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** The units that are not in the file yet: few enough to look through all of them. Thread-safe. */
final class Recent {
    /** @param stems of its words and numbers, sorted */
    private record Entry(int unit, long[] words, long[] stems) {}

    private Entry[] entries = new Entry[16];
    private int size;

    synchronized void add(int unit, Segment segment, Stems stems) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size++] = new Entry(
                unit, segment.words().stream().mapToLong(Segment::hash).toArray(), stems(segment, stems));
    }

    static long[] stems(Segment segment, Stems stems) {
        Set<String> all = new HashSet<>(segment.numbers());
        segment.words().stream().filter(word -> !word.equals(Segment.NUMBER)).map(stems::of).forEach(all::add);
        return all.stream().mapToLong(Segment::hash).sorted().toArray();
    }

    synchronized int size() {
        return size;
    }

    private synchronized Entry[] all() {
        return Arrays.copyOf(entries, size);
    }

    void find(Sought sought, Best best, BooleanSupplier cancelled) {
        for (Entry entry : all()) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            int[] other = sought.other(entry.words().length);
            for (int i = 0; i < entry.words().length; i++) {
                other[i] = sought.slot(entry.words()[i]);
            }
            best.offer(entry.unit(), sought.likeness(entry.words().length, best.least()));
        }
    }

    /** Adds the units that have all these stems, the one with the greatest number first, until there are enough. */
    void with(long[] stems, int limit, List<Integer> found) {
        Entry[] all = all();
        for (int i = all.length - 1; i >= 0 && found.size() < limit; i--) {
            long[] has = all[i].stems();
            if (Arrays.stream(stems).allMatch(stem -> Arrays.binarySearch(has, stem) >= 0)) {
                found.add(all[i].unit());
            }
        }
    }
}
