package app.dateline.translate.memory.index;

import java.util.Arrays;

/** How many words of the text that is sought each entry has, as far as they were counted. For one thread. */
final class Candidates {
    /** A counter that is full says nothing. */
    static final int FULL = Byte.MAX_VALUE;

    private final byte[] counts;
    private int[] entries = new int[1 << 10];
    private int size;

    Candidates(int entries) {
        counts = new byte[entries];
    }

    int size() {
        return size;
    }

    int counted(int entry) {
        return counts[entry];
    }

    void count(int[] list, int times) {
        if (entries.length < size + list.length) {
            entries = Arrays.copyOf(entries, Math.max(size + list.length, 2 * entries.length));
        }
        for (int entry : list) {
            if (counts[entry] == 0) {
                entries[size++] = entry;
            }
            counts[entry] = (byte) Math.min(FULL, counts[entry] + times);
        }
    }

    /** Without new ones: what has none of the rarer words cannot be alike. */
    void countAgain(int[] list, int times) {
        for (int entry : list) {
            if (counts[entry] != 0) {
                counts[entry] = (byte) Math.min(FULL, counts[entry] + times);
            }
        }
    }

    int[] mostFirst() {
        int[] starts = new int[FULL + 2];
        for (int i = 0; i < size; i++) {
            starts[FULL - counts[entries[i]] + 1]++;
        }
        for (int i = 0; i <= FULL; i++) {
            starts[i + 1] += starts[i];
        }
        int[] ordered = new int[size];
        for (int i = 0; i < size; i++) {
            ordered[starts[FULL - counts[entries[i]]]++] = entries[i];
        }
        return ordered;
    }
}
