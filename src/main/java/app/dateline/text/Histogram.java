package app.dateline.text;

import java.util.List;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HashedSequence;
import org.eclipse.jgit.diff.HashedSequenceComparator;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.LowLevelDiffAlgorithm;
import org.eclipse.jgit.diff.MyersDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * JGit's histogram diff in bounded time: of two long texts that have next to nothing in common it says that they differ
 * from the first difference to the last.
 */
final class Histogram {
    /** How many comparisons one diff may take; several times what a long text with hundreds of changes needs. */
    private static final int BUDGET = 10_000_000;

    /** Where everything is frequent there is nothing to hold on to; Myers finds its way, in quadratic time. */
    private static final int SHORT = 3_000;

    private Histogram() {}

    /** What differs, in its order. */
    static List<Edit> edits(Pieces before, Pieces after) {
        HistogramDiff histogram = new HistogramDiff();
        histogram.setFallbackAlgorithm(new ShortOnly());
        Same same = new Same();
        try {
            return histogram.diff(same, before, after);
        } catch (TooDifferent _) {
            same.left = Integer.MAX_VALUE;
            Edit all = new Edit(0, before.size(), 0, after.size());
            return List.of(same.reduceCommonStartEnd(before, after, all));
        }
    }

    private static final class Same extends SequenceComparator<Pieces> {
        private int left = BUDGET;

        @Override
        public boolean equals(Pieces a, int i, Pieces b, int j) {
            if (left-- == 0) {
                throw new TooDifferent();
            }
            return a.isSame(i, b, j);
        }

        @Override
        public int hash(Pieces pieces, int i) {
            return pieces.hash(i);
        }
    }

    private static final class TooDifferent extends RuntimeException {
        TooDifferent() {
            super(null, null, false, false);
        }
    }

    private static final class ShortOnly extends LowLevelDiffAlgorithm {
        private final DiffAlgorithm myers = MyersDiff.INSTANCE;

        @Override
        public <S extends Sequence> void diffNonCommon(
                EditList edits,
                HashedSequenceComparator<S> comparator,
                HashedSequence<S> before,
                HashedSequence<S> after,
                Edit region) {
            if (region.getLengthA() + region.getLengthB() <= SHORT && myers instanceof LowLevelDiffAlgorithm exact) {
                exact.diffNonCommon(edits, comparator, before, after, region);
            } else {
                edits.add(region);
            }
        }
    }
}
