package app.dateline.translate.memory.index;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** A list of numbers that grows. */
final class Ints {
    private int[] values = new int[64];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    int get(int at) {
        return values[at];
    }

    void increment(int at) {
        values[at]++;
    }

    void set(int at, int value) {
        values[at] = value;
    }

    int size() {
        return size;
    }

    void write(MemorySegment to, long at) {
        for (int i = 0; i < size; i++) {
            to.set(Layout.INT, at + (long) i * Integer.BYTES, values[i]);
        }
    }
}
