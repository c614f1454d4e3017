package app.dateline.translate.memory.index;

import app.dateline.text.stem.Stems;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** The different words that a {@link SideWriter} has seen, numbered in the order in which it saw them. */
final class Vocabulary {
    private static final int FREE = -1;

    private int[] table = new int[1 << 12];
    private long[] hashes = new long[1 << 10];
    private long[] stems = new long[1 << 10];
    private int size;

    /** In how many entries each is, and in which it was last. */
    private final Ints frequencies = new Ints();

    private final Ints last = new Ints();
    private int frequency;

    Vocabulary() {
        Arrays.fill(table, FREE);
    }

    int size() {
        return size;
    }

    /** Of all words together. */
    int frequency() {
        return frequency;
    }

    /** The number of a word that is in an entry. */
    int seen(String word, int entry, Stems stemming) {
        long hash = Segment.hash(word);
        int number = find(hash);
        if (number == FREE) {
            number = add(hash, word.equals(Segment.NUMBER) ? hash : Segment.hash(stemming.of(word)));
        }
        if (last.get(number) != entry) {
            last.set(number, entry);
            frequencies.increment(number);
            frequency = Math.incrementExact(frequency);
        }
        return number;
    }

    private int find(long hash) {
        for (int at = place(hash); table[at] != FREE; at = at + 1 & table.length - 1) {
            if (hashes[table[at]] == hash) {
                return table[at];
            }
        }
        return FREE;
    }

    private int place(long hash) {
        return (int) (hash ^ hash >>> 32) & table.length - 1;
    }

    private int add(long hash, long stem) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size + (size >> 1));
            stems = Arrays.copyOf(stems, hashes.length);
        }
        if (2 * size >= table.length) {
            table = new int[2 * table.length];
            Arrays.fill(table, FREE);
            for (int i = 0; i < size; i++) {
                put(hashes[i], i);
            }
        }
        hashes[size] = hash;
        stems[size] = stem;
        frequencies.add(0);
        last.add(-1);
        put(hash, size);
        return size++;
    }

    private void put(long hash, int number) {
        int at = place(hash);
        while (table[at] != FREE) {
            at = at + 1 & table.length - 1;
        }
        table[at] = number;
    }

    /** The rank of each word by its number, the rarest first. */
    int[] ranks() {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = (long) frequencies.get(i) << 32 | i;
        }
        Arrays.sort(order);
        int[] ranks = new int[size];
        for (int i = 0; i < size; i++) {
            ranks[(int) order[i]] = i;
        }
        return ranks;
    }

    /** Where each word's postings begin, by rank, and the end of the last. */
    int[] lists(int[] ranks) {
        int[] starts = new int[size + 1];
        for (int i = 0; i < size; i++) {
            starts[ranks[i] + 1] = frequencies.get(i);
        }
        for (int i = 0; i < size; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    void write(MemorySegment all, Layout layout, int[] ranks) {
        sorted(all, hashes, ranks, layout.hashesAt(), layout.ranksAt());
        sorted(all, stems, ranks, layout.stemsAt(), layout.membersAt());
    }

    private void sorted(MemorySegment all, long[] keys, int[] ranks, long keysAt, long ranksAt) {
        long[] sorted = Arrays.copyOf(keys, size);
        Arrays.sort(sorted);
        int[] taken = new int[size];
        for (int i = 0; i < size; i++) {
            int first = first(sorted, keys[i]);
            int at = first + taken[first]++;
            all.set(Layout.LONG, keysAt + (long) at * Long.BYTES, keys[i]);
            all.set(Layout.INT, ranksAt + (long) at * Integer.BYTES, ranks[i]);
        }
    }

    private static int first(long[] sorted, long key) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = from + to >>> 1;
            if (sorted[middle] < key) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
