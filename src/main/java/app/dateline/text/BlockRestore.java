package app.dateline.text;

import java.util.List;

/** Takes back one row of a comparison of two bodies and leaves the rest of the body as it is now. Pure. */
public final class BlockRestore {
    private static final String GAP = "\n\n";

    private final String before;
    private final String after;
    private final List<BlockDiff.Row> rows;

    private BlockRestore(String before, String after, List<BlockDiff.Row> rows) {
        this.before = before;
        this.after = after;
        this.rows = rows;
    }

    /**
     * The body after with this one row as it was before: the old text of a changed block, a removed one back at its
     * place, an added one gone, a moved one back where it stood.
     *
     * @param rows of {@link BlockDiff#of} for these two bodies
     * @param row  one of them
     */
    public static String of(String before, String after, List<BlockDiff.Row> rows, BlockDiff.Row row) {
        BlockRestore restore = new BlockRestore(before, after, rows);
        return switch (row.kind()) {
            case SAME -> after;
            case CHANGED -> restore.replaced(row);
            case REMOVED -> restore.inserted(row, null);
            case ADDED -> restore.without(row.after());
            case MOVED_AWAY, MOVED_HERE -> restore.inserted(row, row.after());
        };
    }

    private String replaced(BlockDiff.Row row) {
        return after.substring(0, row.after().start())
                + row.before().in(before)
                + after.substring(row.after().end());
    }

    /** A block goes with the white space before it, or the first one with what is behind it. */
    private String without(Block block) {
        Block last = null;
        Block next = null;
        for (BlockDiff.Row row : rows) {
            if (row.hasAfter() && row.after().end() <= block.start()) {
                last = row.after();
            } else if (row.hasAfter() && next == null && row.after().start() >= block.end()) {
                next = row.after();
            }
        }
        if (last != null) {
            return joined(after.substring(0, last.end()), "", after.substring(block.end()));
        }
        return next == null ? "" : after.substring(0, block.start()) + after.substring(next.start());
    }

    /** @param gone a block of the body after that is left out, or null */
    private String inserted(BlockDiff.Row row, Block gone) {
        Block last = null;
        for (BlockDiff.Row other : rows) {
            if (other.hasBefore() && other.before().equals(row.before())) {
                break;
            }
            if (other.hasAfter() && !other.after().equals(gone)) {
                last = other.after();
            }
        }
        int at = last == null ? 0 : last.end();
        String text = row.before().in(before);
        if (gone == null) {
            return joined(after.substring(0, at), text, after.substring(at));
        }
        String rest = without(gone);
        int taken = after.length() - rest.length();
        int place = gone.start() < at ? at - taken : at;
        return joined(rest.substring(0, place), text, rest.substring(place));
    }

    /** With an empty line at least on both sides of the text, so that it stays a block of its own. */
    private static String joined(String head, String text, String tail) {
        StringBuilder out = new StringBuilder(head);
        if (!text.isEmpty()) {
            out.append(head.isBlank() ? "" : GAP).append(text);
        }
        if (tail.isBlank()) {
            return out.append(tail).toString();
        }
        int words = 0;
        while (Character.isWhitespace(tail.charAt(words))) {
            words++;
        }
        boolean parted = tail.substring(0, words).chars().filter(c -> c == '\n').count() > 1;
        if (parted || out.toString().isBlank()) {
            return out.append(tail).toString();
        }
        // an indented block begins with its spaces
        int line = tail.lastIndexOf('\n', words) + 1;
        return out.append(GAP).append(tail.substring(Math.min(line, words))).toString();
    }
}
