package app.dateline.text.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How much likelier it is that blocks are translations of each other than that they met by chance: natural logarithms of
 * the ratio, above 0 for yes. A clue counts for more the rarer it is; one whose twin stands elsewhere in the other text
 * counts against a block without it. It stands {@link #at} one left block at a time; not for several threads.
 */
final class Likeness {
    /** A clue that is nearly everywhere tells nothing and takes long. */
    private static final int MOST_PLACES = 2_000;

    /** No single clue decides. */
    private static final double MOST = 4.5;

    /** That somebody has put them together counts as much as two names. */
    private static final double RECORDED = 6;

    private static final int NONE = -1;

    /** A clue: what it adds where it is on both sides, and where it is on the right; the firsts are of neighbours. */
    private record Shared(double worth, int[] places, int[] firsts) {}

    private final Lengths lengths;
    private final int lefts;
    private final int rights;
    private final double[] leftMissing;
    private final double[] twoLeftsMissing;
    private final double[] rightMissing;
    private final double[] twoRightsMissing;
    private final List<Set<Shared>> shared = new ArrayList<>();

    /** The right block that it is recorded with. */
    private final int[] twin;

    private final boolean[] taken;

    /** Whether the block and its next are of one kind: a heading and a paragraph have not become one block. */
    private final boolean[] leftAlike;

    private final boolean[] rightAlike;
    private int at;
    private final double[] one;
    private final double[] twoLefts;
    private final double[] twoRights;

    /**
     * @param left     the blocks that are to be paired, in their order; so for the right ones
     * @param recorded pairs that go with nothing else
     */
    Likeness(List<Clues> left, List<Clues> right, List<Aligner.Recorded> recorded) {
        lengths = new Lengths(letters(left), letters(right));
        lefts = left.size();
        rights = right.size();
        leftMissing = new double[lefts];
        twoLeftsMissing = new double[lefts];
        rightMissing = new double[rights];
        twoRightsMissing = new double[rights];
        twin = new int[lefts];
        Arrays.fill(twin, NONE);
        taken = new boolean[rights + 1];
        recorded.forEach(pair -> {
            twin[pair.left()] = pair.right();
            taken[pair.right()] = true;
        });
        leftAlike = alike(left);
        rightAlike = alike(right);
        one = new double[rights];
        twoLefts = new double[rights];
        twoRights = new double[rights];
        left.forEach(_ -> shared.add(new HashSet<>()));
        Map<String, int[]> twins = places(right);
        places(left).forEach((clue, places) -> {
            int[] there = twins.get(clue);
            if (there != null && (long) places.length * there.length <= MOST_PLACES) {
                add(Clues.Kind.of(clue).kept, places, there);
            }
        });
    }

    private static boolean[] alike(List<Clues> all) {
        boolean[] alike = new boolean[all.size()];
        for (int i = 0; i + 1 < alike.length; i++) {
            alike[i] = all.get(i).kind() == all.get(i + 1).kind();
        }
        return alike;
    }

    private static int[] letters(List<Clues> all) {
        return all.stream().mapToInt(Clues::letters).toArray();
    }

    private static Map<String, int[]> places(List<Clues> all) {
        Map<String, IntStream.Builder> places = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (String clue : all.get(i).found()) {
                places.computeIfAbsent(clue, _ -> IntStream.builder()).add(i);
            }
        }
        Map<String, int[]> arrays = HashMap.newHashMap(places.size());
        places.forEach((clue, at) -> arrays.put(clue, at.build().toArray()));
        return arrays;
    }

    /** Both ways, each for a half: from the left block to be found on the right, and back. */
    private void add(double kept, int[] places, int[] twins) {
        double there = chance(twins.length, rights);
        double here = chance(places.length, lefts);
        if (kept <= there || kept <= here) {
            return;
        }
        double missing = Math.log((1 - kept) / (1 - there)) / 2;
        double backMissing = Math.log((1 - kept) / (1 - here)) / 2;
        double found = (Math.min(MOST, Math.log(kept / there)) + Math.min(MOST, Math.log(kept / here))) / 2;
        Shared clue = new Shared(found - missing - backMissing, twins, firsts(twins, rights));
        for (int i : places) {
            leftMissing[i] += missing;
            shared.get(i).add(clue);
        }
        for (int i : firsts(places, lefts)) {
            twoLeftsMissing[i] += missing;
        }
        for (int j : twins) {
            rightMissing[j] += backMissing;
        }
        for (int j : clue.firsts) {
            twoRightsMissing[j] += backMissing;
        }
    }

    /** The firsts of all neighbours of which one has it, or both. */
    private static int[] firsts(int[] places, int count) {
        return IntStream.of(places)
                .flatMap(i -> IntStream.of(i - 1, i))
                .filter(i -> i >= 0 && i + 1 < count)
                .distinct()
                .toArray();
    }

    private static double chance(int places, int blocks) {
        return (places + 0.5) / (blocks + 1.0);
    }

    int lefts() {
        return lefts;
    }

    int rights() {
        return rights;
    }

    /** Which left block the others are asked about. */
    void at(int i) {
        at = i;
        for (double[] row : List.of(one, twoLefts, twoRights)) {
            Arrays.fill(row, 0);
        }
        for (Shared clue : shared.get(i)) {
            add(one, clue.places, clue.worth);
            add(twoLefts, clue.places, clue.worth);
            add(twoRights, clue.firsts, clue.worth);
        }
        if (i > 0) {
            for (Shared clue : shared.get(i - 1)) {
                if (!shared.get(i).contains(clue)) {
                    add(twoLefts, clue.places, clue.worth);
                }
            }
        }
    }

    private static void add(double[] row, int[] places, double worth) {
        for (int j : places) {
            row[j] += worth;
        }
    }

    /** With the right one. */
    double with(int j) {
        if (twin[at] != NONE ? twin[at] != j : taken[j]) {
            return Double.NEGATIVE_INFINITY;
        }
        double said = taken[j] ? RECORDED : 0;
        return said + leftMissing[at] + rightMissing[j] + one[j] + lengths.of(at, 1, j, 1);
    }

    /** With the right one and the next. */
    double withTwo(int j) {
        if (twin[at] != NONE || taken[j] || taken[j + 1] || !rightAlike[j]) {
            return Double.NEGATIVE_INFINITY;
        }
        return leftMissing[at] + twoRightsMissing[j] + twoRights[j] + lengths.of(at, 1, j, 2);
    }

    /** Together with the left block before it, with the right one. */
    double afterAnother(int j) {
        if (twin[at] != NONE || twin[at - 1] != NONE || taken[j] || !leftAlike[at - 1]) {
            return Double.NEGATIVE_INFINITY;
        }
        return twoLeftsMissing[at - 1] + rightMissing[j] + twoLefts[j] + lengths.of(at - 1, 2, j, 1);
    }
}
