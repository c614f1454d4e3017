package app.dateline.text.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The likeliest way through two rows of blocks, by dynamic programming (Gale and Church 1993). Looked for near the straight
 * line through them, and farther away if it turns out to go along the edge of what was looked at.
 */
final class Path {
    /** What it takes to believe that a block was left out, or that one became two: logarithms. */
    private static final double ALONE = -2.7;

    private static final double SPLIT = -3;

    private static final int WIDTH = 100;
    private static final int MARGIN = 20;

    /** A byte and some nanoseconds each: of rows of many thousands only what is near the line is looked at. */
    private static final long MOST_CELLS = 50_000_000;

    private enum Step {
        ONE(1, 1),
        TWO_LEFTS(2, 1),
        TWO_RIGHTS(1, 2),
        LEFT_ALONE(1, 0),
        RIGHT_ALONE(0, 1);

        final int lefts;
        final int rights;

        Step(int lefts, int rights) {
            this.lefts = lefts;
            this.rights = rights;
        }
    }

    private static final Step[] STEPS = Step.values();

    private final Likeness likeness;
    private final int lefts;
    private final int rights;
    private final int width;
    private final byte[][] steps;

    private Path(Likeness likeness, int width) {
        this.likeness = likeness;
        this.lefts = likeness.lefts();
        this.rights = likeness.rights();
        this.width = width;
        this.steps = new byte[lefts + 1][];
        walk();
    }

    /** Every block in one bead, from top to bottom; the indexes are those of the likeness. */
    static List<Bead> beads(Likeness likeness) {
        // what is looked at for one block has to overlap with what is for the next, however steep the line is
        int steep = likeness.rights() / Math.max(1, likeness.lefts()) + MARGIN;
        for (int width = Math.max(WIDTH, steep); ; width *= 4) {
            Path path = new Path(likeness, width);
            boolean widest = width >= path.rights || 8L * width * path.lefts > MOST_CELLS;
            if (widest || !path.isAlongTheEdge()) {
                return path.back();
            }
        }
    }

    private int line(int i) {
        return (int) ((long) i * rights / Math.max(1, lefts));
    }

    private int first(int i) {
        return i == 0 ? 0 : Math.max(0, line(i) - width);
    }

    private int last(int i) {
        return i == lefts ? rights : Math.min(rights, line(i) + width);
    }

    private void walk() {
        double[] best = null;
        double[] before = null;
        for (int i = 0; i <= lefts; i++) {
            double[] beforeThat = before;
            before = best;
            best = new double[rights + 1];
            Arrays.fill(best, Double.NEGATIVE_INFINITY);
            if (i > 0) {
                likeness.at(i - 1);
            }
            row(i, best, before, beforeThat);
        }
    }

    private void row(int i, double[] best, double[] before, double[] beforeThat) {
        int first = first(i);
        steps[i] = new byte[last(i) - first + 1];
        for (int j = first; j <= last(i); j++) {
            double most = i == 0 && j == 0 ? 0 : Double.NEGATIVE_INFINITY;
            Step step = Step.ONE;
            if (i > 0 && before[j] + ALONE > most) {
                most = before[j] + ALONE;
                step = Step.LEFT_ALONE;
            }
            if (j > 0 && best[j - 1] + ALONE > most) {
                most = best[j - 1] + ALONE;
                step = Step.RIGHT_ALONE;
            }
            if (i > 0 && j > 0) {
                double one = before[j - 1] + likeness.with(j - 1);
                if (one > most) {
                    most = one;
                    step = Step.ONE;
                }
                double twoLefts = i < 2 ? Double.NEGATIVE_INFINITY : beforeThat[j - 1] + SPLIT + likeness.afterAnother(j - 1);
                if (twoLefts > most) {
                    most = twoLefts;
                    step = Step.TWO_LEFTS;
                }
                double twoRights = j < 2 ? Double.NEGATIVE_INFINITY : before[j - 2] + SPLIT + likeness.withTwo(j - 2);
                if (twoRights > most) {
                    most = twoRights;
                    step = Step.TWO_RIGHTS;
                }
            }
            best[j] = most;
            steps[i][j - first] = (byte) step.ordinal();
        }
    }

    private List<Bead> back() {
        List<Bead> beads = new ArrayList<>();
        int i = lefts;
        int j = rights;
        while (i > 0 || j > 0) {
            Step step = STEPS[steps[i][j - first(i)]];
            beads.add(new Bead(i - step.lefts, i, j - step.rights, j));
            i -= step.lefts;
            j -= step.rights;
        }
        Collections.reverse(beads);
        return beads;
    }

    /** Then what is outside may be likelier. */
    private boolean isAlongTheEdge() {
        return back().stream().anyMatch(bead -> {
            int line = line(bead.leftStart());
            return Math.abs(bead.rightStart() - line) > width - MARGIN;
        });
    }
}
