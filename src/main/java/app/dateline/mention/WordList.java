package app.dateline.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A list of the words around a name that decide about it: {@code context.txt}. A word with * stands for all that begin so.
 *
 * @param bit in what {@link Lists#marks} tells of a word
 */
record WordList(long bit) {
    /** All lists, by their names, as one tree of letters: what a word is in all of them is found by reading it once. */
    static final class Lists {
        private static final int EMPTY = 0;

        private final Map<String, WordList> byName = new HashMap<>();
        /** An open table: node and letter, to the next node. */
        private int[] steps = new int[1 << 14];
        private int[] next = new int[1 << 14];
        /** What words that end at a node are in, and words that only begin with it. */
        private long[] whole = new long[1 << 12];
        private long[] beginnings = new long[1 << 12];
        private int nodes = 1;

        static Lists load() {
            Lists lists = new Lists();
            for (Lines.Cells line : Lines.of("context.txt", 2)) {
                WordList list = lists.byName.computeIfAbsent(line.text(0), _ -> lists.another());
                line.words(1).forEach(word -> lists.add(word, list.bit));
            }
            return lists;
        }

        /** @throws IllegalArgumentException if the file has no such list */
        WordList get(String name) {
            WordList list = byName.get(name);
            if (list == null) {
                throw new IllegalArgumentException("context.txt has no list " + name);
            }
            return list;
        }

        /** The bits of the lists that a word of the text is in. */
        long marks(Folded text, int from, int to) {
            long marks = 0;
            int node = 0;
            for (int i = from; i < to; i++) {
                int slot = slot(node, text.at(i));
                node = next[slot];
                if (node == EMPTY) {
                    return marks;
                }
                marks |= beginnings[node];
            }
            return marks | whole[node];
        }

        private WordList another() {
            if (byName.size() == Long.SIZE) {
                throw new IllegalStateException("context.txt has more than " + Long.SIZE + " lists");
            }
            return new WordList(1L << byName.size());
        }

        private void add(String word, long bit) {
            boolean beginning = word.endsWith("*");
            String key = Folded.key(beginning ? word.substring(0, word.length() - 1) : word);
            int node = 0;
            for (int i = 0; i < key.length(); i++) {
                int slot = slot(node, key.charAt(i));
                if (next[slot] == EMPTY) {
                    slot = grow(node, key.charAt(i), slot);
                }
                node = next[slot];
            }
            (beginning ? beginnings : whole)[node] |= bit;
        }

        private int grow(int node, char letter, int slot) {
            int at = slot;
            if (nodes * 2 > steps.length) {
                int[] oldSteps = steps;
                int[] oldNext = next;
                steps = new int[oldSteps.length * 2];
                next = new int[oldNext.length * 2];
                for (int i = 0; i < oldSteps.length; i++) {
                    if (oldNext[i] != EMPTY) {
                        int to = slot(oldSteps[i] >> Byte.SIZE, (char) (oldSteps[i] & 0xFF));
                        steps[to] = oldSteps[i];
                        next[to] = oldNext[i];
                    }
                }
                at = slot(node, letter);
            }
            if (nodes == whole.length) {
                whole = Arrays.copyOf(whole, nodes * 2);
                beginnings = Arrays.copyOf(beginnings, nodes * 2);
            }
            steps[at] = node << Byte.SIZE | letter;
            next[at] = nodes++;
            return at;
        }

        /** Where this step is in the table, or would be. */
        private int slot(int node, char letter) {
            int step = node << Byte.SIZE | letter;
            int mask = steps.length - 1;
            int slot = step * 0x9E3779B9 >>> 8 & mask;
            while (next[slot] != EMPTY && steps[slot] != step) {
                slot = slot + 1 & mask;
            }
            return slot;
        }
    }
}
