package app.dateline.translate.memory.index;

import java.util.Arrays;

/** From the ranks of words to the slots of the text that is sought. */
final class Slots {
    private final int[] ranks;
    private final int[] slots;

    /** @param words the most that are put in */
    Slots(int words) {
        int size = Integer.highestOneBit(Math.max(8, words)) << 2;
        ranks = new int[size];
        slots = new int[size];
        Arrays.fill(ranks, -1);
    }

    void put(int rank, int slot) {
        int at = place(rank);
        while (ranks[at] >= 0) {
            at = at + 1 & ranks.length - 1;
        }
        ranks[at] = rank;
        slots[at] = slot;
    }

    private int place(int rank) {
        return (rank * 0x9e3779b9 >>> 16) & ranks.length - 1;
    }

    /** -1 for a word that is not in the text. */
    int of(int rank) {
        for (int at = place(rank); ranks[at] >= 0; at = at + 1 & ranks.length - 1) {
            if (ranks[at] == rank) {
                return slots[at];
            }
        }
        return -1;
    }
}
