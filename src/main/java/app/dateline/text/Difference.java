package app.dateline.text;

/**
 * The one stretch in which a text differs from another: all that is before it and all that is behind it is the same.
 *
 * @param start  in UTF-16 units of either text
 * @param end    behind its last character in the one text
 * @param newEnd the same in the other
 */
public record Difference(int start, int end, int newEnd) {
    /** So much is compared at once, which is many times as quick as one by one. */
    private static final int STRIDE = 256;

    public static Difference of(String before, String after) {
        if (before.equals(after)) {
            return new Difference(before.length(), before.length(), before.length());
        }
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start <= shorter - STRIDE && before.regionMatches(start, after, start, STRIDE)) {
            start += STRIDE;
        }
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail <= shorter - start - STRIDE
                && before.regionMatches(
                        before.length() - tail - STRIDE, after, after.length() - tail - STRIDE, STRIDE)) {
            tail += STRIDE;
        }
        while (tail < shorter - start
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new Difference(start, before.length() - tail, after.length() - tail);
    }

    /** By how much the other text is longer; negative if it is shorter. */
    public int longer() {
        return newEnd - end;
    }

    /** What stands in the stretch in the other text. */
    public String put(String after) {
        return after.substring(start, newEnd);
    }

    /**
     * Where a place of the one text is in the other. One within the stretch comes to its beginning, and so does one at
     * which something was put in.
     */
    public int place(int place) {
        if (place <= start) {
            return place;
        }
        return place >= end ? place + longer() : start;
    }
}
