package app.dateline.store;

import java.util.Arrays;
import java.util.Locale;

/**
 * The times of the same work done by our code and without it, one after the other in turns. What is no statement of the
 * database has no other side.
 */
final class Beside {
    interface Action {
        void run() throws Exception;
    }

    private final String what;
    private final long[] ours;
    private final long[] raw;
    private int next;
    private int beside;

    Beside(String what, int times) {
        this.what = what;
        this.ours = new long[times];
        this.raw = new long[times];
    }

    static void head(String part) {
        System.out.printf(Locale.ROOT, "%n%-46s %5s  %8s %8s %8s   %8s %8s   %5s %5s%n", part, "n", "p50 ms", "p99",
                "max", "raw p50", "raw p99", "p50 ×", "p99 ×");
    }

    /**
     * Who goes first has the disk's pages to fetch for both, so they take turns in that, too.
     *
     * @return how long both took together, in nanoseconds
     */
    long sample(Action our, Action without) throws Exception {
        long first = time(next % 2 == 0 ? our : without);
        long second = time(next % 2 == 0 ? without : our);
        if (next % 2 == 0) {
            add(first, second);
        } else {
            add(second, first);
        }
        return first + second;
    }

    /** @param our time in nanoseconds */
    void add(long our, long without) {
        ours[next] = our;
        raw[beside++] = without;
        next++;
    }

    /** Where there is nothing to set beside it. */
    void add(long our) {
        ours[next++] = our;
    }

    private static long time(Action action) throws Exception {
        long began = System.nanoTime();
        action.run();
        return System.nanoTime() - began;
    }

    /** @param note what else is to be said of it */
    void print(String note) {
        double[] our = spread(ours);
        if (beside == 0) {
            System.out.printf(Locale.ROOT, "%-46s %5d  %8.2f %8.2f %8.2f   %8s %8s   %5s %5s %s%n", what, next, our[0],
                    our[1], our[2], "none", "none", "", "", note);
            return;
        }
        double[] without = spread(raw);
        System.out.printf(Locale.ROOT, "%-46s %5d  %8.2f %8.2f %8.2f   %8.2f %8.2f   %5.2f %5.2f%s %s%n", what, next,
                our[0], our[1], our[2], without[0], without[1], our[0] / without[0], our[1] / without[1],
                our[0] / without[0] > 1.3 ? " !" : "", note);
    }

    private double[] spread(long[] times) {
        long[] sorted = Arrays.copyOf(times, next);
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        return new double[] {sorted[sorted.length / 2] / 1e6, sorted[Math.min(last, sorted.length * 99 / 100)] / 1e6,
            sorted[last] / 1e6};
    }
}
