package app.dateline.text.align;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * How much likelier lengths are as those of translations than as those of any two blocks of these texts: a natural
 * logarithm. A translation is about as long; how long exactly is the translator's freedom, and the shorter the greater.
 */
final class Lengths {
    /** How the logarithms of lengths differ in translations: all, and the shorter ones besides. */
    private static final double SPREAD = 0.15;

    private static final double SHORT_SPREAD = 1;

    /** Degrees of freedom of Student's t: what differs far more is rare and not impossible. */
    private static final int FREEDOM = 4;

    /** How they differ between any two blocks, at least. */
    private static final double LEAST_VARIETY = 0.45;

    private static final int LONGEST = 4_096;
    private static final int STEPS = 4_096;
    private static final double STEP = 1 / 32.0;

    /** The penalty by the square of how far apart they are, divided by the freedom. */
    private static final double[] PENALTY = new double[STEPS];

    static {
        Arrays.setAll(PENALTY, i -> (FREEDOM + 1) / 2.0 * Math.log1p(i * STEP));
    }

    private final int[][] left;
    private final int[][] right;
    private final double[][] leftLog;
    private final double[][] rightLog;
    private final double[][] odd;
    private final double[] precision = new double[LONGEST];
    private final double[] sharpness = new double[LONGEST];

    /** @param left the letters of each block */
    Lengths(int[] left, int[] right) {
        this.left = new int[][] {left, withNext(left)};
        this.right = new int[][] {right, withNext(right)};
        leftLog = logs(this.left);
        rightLog = logs(this.right);
        double mean = all().average().orElse(0);
        double variety = Math.max(
                LEAST_VARIETY,
                Math.sqrt(all().map(log -> (log - mean) * (log - mean)).average().orElse(0)));
        odd = new double[2][];
        for (int together = 0; together < 2; together++) {
            odd[together] = Arrays.stream(rightLog[together])
                    .map(log -> (log - mean) * (log - mean) / variety / variety / 2)
                    .toArray();
        }
        for (int letters = 0; letters < LONGEST; letters++) {
            double square = SPREAD * SPREAD + SHORT_SPREAD / (letters + 2.0);
            precision[letters] = 1 / square / FREEDOM / STEP;
            sharpness[letters] = Math.log(variety) - Math.log(square) / 2;
        }
    }

    private DoubleStream all() {
        return DoubleStream.concat(Arrays.stream(leftLog[0]), Arrays.stream(rightLog[0]));
    }

    private static int[] withNext(int[] letters) {
        int[] sums = letters.clone();
        for (int i = 0; i + 1 < letters.length; i++) {
            sums[i] += letters[i + 1];
        }
        return sums;
    }

    private static double[][] logs(int[][] letters) {
        return Arrays.stream(letters)
                .map(row -> Arrays.stream(row).mapToDouble(n -> Math.log(n + 1.0)).toArray())
                .toArray(double[][]::new);
    }

    /** Of so many lefts from i with so many rights from j: one or two. */
    double of(int i, int lefts, int j, int rights) {
        int letters = Math.min(left[lefts - 1][i] + right[rights - 1][j], LONGEST - 1);
        double apart = leftLog[lefts - 1][i] - rightLog[rights - 1][j];
        int step = (int) Math.min(STEPS - 1, apart * apart * precision[letters]);
        return sharpness[letters] - PENALTY[step] + odd[rights - 1][j];
    }
}
