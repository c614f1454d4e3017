package app.dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.diff.Edit;

/** Which of the blocks that were taken out has become which of those that came in the same place: the likest in order. */
final class Pairing {
    /** Two blocks that share fewer of their words are two blocks. */
    private static final double LIKE = 0.35;

    /** Of a larger stretch that was written anew nothing is paired: it would take longer than anyone waits. */
    private static final int MOST = 250_000;

    private final String before;
    private final List<Block> old;
    private final String after;
    private final List<Block> now;
    private final Map<Integer, Integer> movedTo;
    private final Map<Integer, Integer> movedFrom = new HashMap<>();

    /** @param moved index after by index before, of blocks that stand elsewhere now */
    Pairing(String before, List<Block> old, String after, List<Block> now, Map<Integer, Integer> moved) {
        this.before = before;
        this.old = old;
        this.after = after;
        this.now = now;
        this.movedTo = moved;
        moved.forEach((from, to) -> movedFrom.put(to, from));
    }

    /** Adds the rows of one stretch. */
    void of(Edit edit, List<BlockDiff.Row> rows) {
        int left = edit.getBeginA();
        int right = edit.getBeginB();
        for (int[] pair : pairs(edit)) {
            alone(left, pair[0], right, pair[1], rows);
            rows.add(new BlockDiff.Row(BlockDiff.Kind.CHANGED, old.get(pair[0]), now.get(pair[1])));
            left = pair[0] + 1;
            right = pair[1] + 1;
        }
        alone(left, edit.getEndA(), right, edit.getEndB(), rows);
    }

    private void alone(int left, int leftEnd, int right, int rightEnd, List<BlockDiff.Row> rows) {
        for (int i = left; i < leftEnd; i++) {
            Integer to = movedTo.get(i);
            rows.add(to == null
                    ? new BlockDiff.Row(BlockDiff.Kind.REMOVED, old.get(i), null)
                    : new BlockDiff.Row(BlockDiff.Kind.MOVED_AWAY, old.get(i), now.get(to)));
        }
        for (int j = right; j < rightEnd; j++) {
            Integer from = movedFrom.get(j);
            rows.add(from == null
                    ? new BlockDiff.Row(BlockDiff.Kind.ADDED, null, now.get(j))
                    : new BlockDiff.Row(BlockDiff.Kind.MOVED_HERE, old.get(from), now.get(j)));
        }
    }

    /** The pairs that keep the order and are most alike in all. */
    private List<int[]> pairs(Edit edit) {
        int[] lefts = open(edit.getBeginA(), edit.getEndA(), movedTo);
        int[] rights = open(edit.getBeginB(), edit.getEndB(), movedFrom);
        if ((long) lefts.length * rights.length > MOST) {
            return List.of();
        }
        int[][] oldWords = words(lefts, before, old);
        int[][] newWords = words(rights, after, now);
        double[][] best = new double[lefts.length + 1][rights.length + 1];
        double[][] like = new double[lefts.length][rights.length];
        for (int i = lefts.length - 1; i >= 0; i--) {
            for (int j = rights.length - 1; j >= 0; j--) {
                like[i][j] = old.get(lefts[i]).kind() == now.get(rights[j]).kind()
                        ? likeness(oldWords[i], newWords[j])
                        : 0;
                double paired = like[i][j] >= LIKE ? like[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0, j = 0; i < lefts.length && j < rights.length; ) {
            if (like[i][j] >= LIKE && best[i][j] == like[i][j] + best[i + 1][j + 1]) {
                pairs.add(new int[] {lefts[i++], rights[j++]});
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private static int[] open(int from, int to, Map<Integer, Integer> taken) {
        return java.util.stream.IntStream.range(from, to).filter(i -> !taken.containsKey(i)).toArray();
    }

    /** The words of each block as sorted numbers. */
    private static int[][] words(int[] indexes, String body, List<Block> blocks) {
        int[][] words = new int[indexes.length][];
        for (int i = 0; i < indexes.length; i++) {
            Block block = blocks.get(indexes[i]);
            int[] hashes = new int[block.end() - block.start()];
            int count = 0;
            for (int at = block.start(); at < block.end(); ) {
                int end = Math.min(block.end(), Token.end(body, at));
                if (Token.isWord(body, at)) {
                    hashes[count++] = body.substring(at, end).hashCode();
                }
                at = end;
            }
            words[i] = Arrays.copyOf(hashes, count);
            Arrays.sort(words[i]);
        }
        return words;
    }

    /** How much of both is in both: 0 nothing, 1 all of it. */
    private static double likeness(int[] a, int[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return a.length + b.length == 0 ? 0 : 2.0 * shared / (a.length + b.length);
    }
}
