package app.dateline.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.diff.Edit;

/** What differs between two bodies, block by block. Takes any text. Pure and thread-safe. */
public final class BlockDiff {
    /** A shorter block, a rule for one, is removed here and added there rather than moved. */
    private static final int MOVABLE = 12;

    private BlockDiff() {}

    public enum Kind {
        SAME,
        CHANGED,
        /** Only in the body before. */
        REMOVED,
        /** Only in the body after. */
        ADDED,
        /** Where it was before; it is the same and stands elsewhere now. */
        MOVED_AWAY,
        /** Where it is now. */
        MOVED_HERE
    }

    /**
     * A line of the comparison.
     *
     * @param before in the body before; null of an added one
     * @param after  in the body after; null of a removed one
     */
    public record Row(Kind kind, Block before, Block after) {
        /** Whether it shows a block of the body before. */
        public boolean hasBefore() {
            return kind != Kind.ADDED && kind != Kind.MOVED_HERE;
        }

        /** Whether it shows a block of the body after. */
        public boolean hasAfter() {
            return kind != Kind.REMOVED && kind != Kind.MOVED_AWAY;
        }
    }

    /** The rows from top to bottom: those that have a block before are all of them in their order, so are those after. */
    public static List<Row> of(String before, String after) {
        List<Block> old = Markdown.blocks(before);
        List<Block> now = Markdown.blocks(after);
        Pieces oldPieces = Pieces.of(before, old);
        Pieces newPieces = Pieces.of(after, now);
        List<Edit> edits = Histogram.edits(oldPieces, newPieces);
        Map<Integer, Integer> moved = moved(edits, before, old, after, now);
        List<Row> rows = new ArrayList<>();
        int left = 0;
        int right = 0;
        for (Edit edit : edits) {
            for (; left < edit.getBeginA(); left++, right++) {
                rows.add(new Row(Kind.SAME, old.get(left), now.get(right)));
            }
            new Pairing(before, old, after, now, moved).of(edit, rows);
            left = edit.getEndA();
            right = edit.getEndB();
        }
        for (; left < old.size(); left++, right++) {
            rows.add(new Row(Kind.SAME, old.get(left), now.get(right)));
        }
        return List.copyOf(rows);
    }

    /** Which block before is which one after, of those that are the same text at another place. */
    private static Map<Integer, Integer> moved(
            List<Edit> edits, String before, List<Block> old, String after, List<Block> now) {
        Map<String, Deque<Integer>> removed = new HashMap<>();
        for (Edit edit : edits) {
            for (int i = edit.getBeginA(); i < edit.getEndA(); i++) {
                removed.computeIfAbsent(seen(old.get(i), before), _ -> new ArrayDeque<>()).add(i);
            }
        }
        Map<Integer, Integer> moved = new HashMap<>();
        for (Edit edit : edits) {
            for (int j = edit.getBeginB(); j < edit.getEndB(); j++) {
                String text = seen(now.get(j), after);
                Deque<Integer> places = removed.get(text);
                if (text.length() >= MOVABLE && places != null && !places.isEmpty()) {
                    moved.put(places.poll(), j);
                }
            }
        }
        return moved;
    }

    private static String seen(Block block, String body) {
        StringBuilder seen = new StringBuilder(block.in(body));
        for (int i = 0; i < seen.length(); i++) {
            seen.setCharAt(i, Token.seen(seen.charAt(i)));
        }
        return seen.toString();
    }
}
