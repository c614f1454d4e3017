package app.dateline.translate.memory.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The most alike that were found so far, no more than asked for; of two alike the one with the greater number. */
final class Best {
    private static final Comparator<Near> WORST_FIRST =
            Comparator.comparingInt(Near::likeness).thenComparingInt(Near::unit);

    private final int least;
    private final int limit;
    private final PriorityQueue<Near> found = new PriorityQueue<>(WORST_FIRST);

    /** @param limit at least 1 */
    Best(int least, int limit) {
        this.least = least;
        this.limit = limit;
    }

    /** How alike another must be to be among them. */
    int least() {
        return found.size() < limit ? least : Math.max(least, found.element().likeness());
    }

    void offer(int unit, int likeness) {
        if (likeness >= least) {
            found.add(new Near(unit, likeness));
            if (found.size() > limit) {
                found.remove();
            }
        }
    }

    List<Near> all() {
        List<Near> all = new ArrayList<>(found);
        all.sort(WORST_FIRST.reversed());
        return all;
    }
}
