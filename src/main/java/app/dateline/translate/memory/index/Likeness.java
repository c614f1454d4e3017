package app.dateline.translate.memory.index;

/**
 * How alike two texts are: 100 × (1 − d ÷ l) per cent, rounded down, where d is the fewest words to be put in, taken out
 * or replaced, and l the number of words of the longer text. No more than {@link #MOST}: 100 is for texts that differ in
 * nothing but spaces, which is not for words alone to say.
 */
final class Likeness {
    static final int MOST = 99;

    private Likeness() {}

    /** @param longer at least 1 and at least the distance */
    static int of(int distance, int longer) {
        return Math.min(MOST, (int) (100L * (longer - distance) / longer));
    }

    /** How many words two texts must have in common at least to be so much alike, the longer of which has so many. */
    static int common(int least, int longer) {
        return (int) (((long) least * longer + 99) / 100);
    }

    /**
     * The fewest words to be put in, taken out or replaced, found in a band along the diagonal (Ukkonen).
     *
     * @param most  where more than this are needed, any number above it is the answer
     * @param other a negative word is like no other
     */
    static int distance(int[] words, int length, int[] other, int otherLength, int most) {
        int start = 0;
        while (start < length && start < otherLength && words[start] == other[start]) {
            start++;
        }
        int end = length;
        int otherEnd = otherLength;
        while (end > start && otherEnd > start && words[end - 1] == other[otherEnd - 1]) {
            end--;
            otherEnd--;
        }
        int rows = end - start;
        int columns = otherEnd - start;
        if (Math.abs(rows - columns) > most) {
            return most + 1;
        }
        return rows == 0 || columns == 0
                ? Math.max(rows, columns)
                : inBand(words, other, start, rows, columns, most);
    }

    private static int inBand(int[] words, int[] other, int start, int rows, int columns, int most) {
        int none = most + 1;
        int[] row = new int[columns + 1];
        for (int j = 0; j <= columns; j++) {
            row[j] = Math.min(j, none);
        }
        for (int i = 1; i <= rows; i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(columns, i + most);
            int diagonal = row[from - 1];
            row[from - 1] = from == 1 ? Math.min(i, none) : none;
            int best = row[from - 1];
            int word = words[start + i - 1];
            for (int j = from; j <= to; j++) {
                int above = j == i + most ? none : row[j];
                int same = diagonal + (word == other[start + j - 1] ? 0 : 1);
                int value = Math.min(Math.min(same, 1 + Math.min(above, row[j - 1])), none);
                diagonal = row[j];
                row[j] = value;
                best = Math.min(best, value);
            }
            if (best > most) {
                return none;
            }
        }
        return row[columns];
    }
}
