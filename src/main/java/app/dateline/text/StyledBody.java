package app.dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A body with its blocks and styles, and the way to those of the next body that costs only the blocks that an edit has
 * touched. Immutable and thread-safe.
 */
public final class StyledBody {
    public static final StyledBody EMPTY = new StyledBody("", List.of());

    /** Of a link or a footnote: it changes what is one elsewhere. */
    private static final String DEFINITION = "]:";

    private final String body;
    private final List<Part> parts;

    /** A top-level block with its styles, which count from its start. */
    private record Part(Block block, List<Styled> styles) {
        Part movedBy(int units) {
            return new Part(new Block(block.start() + units, block.end() + units, block.kind()), styles);
        }
    }

    private StyledBody(String body, List<Part> parts) {
        this.body = body;
        this.parts = parts;
    }

    public static StyledBody of(String body) {
        return new StyledBody(body, read(body, 0));
    }

    public String body() {
        return body;
    }

    /** In the order of their starts. */
    public List<Styled> styles() {
        List<Styled> all = new ArrayList<>();
        for (Part part : parts) {
            for (Styled styled : part.styles()) {
                all.add(styled.movedBy(part.block().start()));
            }
        }
        return all;
    }

    private static List<Part> read(String text, int at) {
        List<Styled> styles = Markdown.styles(text);
        List<Part> parts = new ArrayList<>();
        int next = 0;
        for (Block block : Markdown.blocks(text)) {
            List<Styled> within = new ArrayList<>();
            while (next < styles.size() && styles.get(next).start() < block.end()) {
                within.add(styles.get(next++).movedBy(-block.start()));
            }
            parts.add(new Part(block, List.copyOf(within)).movedBy(at));
        }
        return List.copyOf(parts);
    }

    /**
     * The same as {@link #of} for whatever a person may write, at the cost of what differs. Where an edit makes blocks
     * run into each other in ways that only the parser knows, a style may be off until the body is read whole again.
     */
    public StyledBody next(String now) {
        if (now.equals(body)) {
            return this;
        }
        if (body.contains(DEFINITION) || now.contains(DEFINITION)) {
            return of(now);
        }
        Difference edit = Difference.of(body, now);
        // the block before the edit may swallow what comes now; one more on either side shows that reading is in step
        int first = Math.max(0, starting(edit.start()) - 2);
        int behind = starting(edit.end() + 1);
        for (int more = 1; first > 0 || behind + more < parts.size(); more *= 4) {
            int last = behind + more;
            if (last >= parts.size()) {
                last = parts.size();
            }
            StyledBody read = read(now, first, last);
            if (read != null) {
                return read;
            }
            if (last == parts.size()) {
                break;
            }
        }
        return of(now);
    }

    /** Which block is the first to start there or later. */
    private int starting(int place) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).block().start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Reads the blocks from {@code first} to before {@code last} anew; null if that changes what comes behind them. */
    private StyledBody read(String now, int first, int last) {
        int longer = now.length() - body.length();
        int from = first == 0 ? 0 : parts.get(first).block().start();
        int to = last < parts.size() ? parts.get(last).block().start() + longer : now.length();
        List<Part> fresh = read(now.substring(from, to), from);
        boolean inStep = (first == 0 || !fresh.isEmpty() && fresh.getFirst().equals(parts.get(first)))
                && (last == parts.size()
                        || !fresh.isEmpty() && fresh.getLast().equals(parts.get(last - 1).movedBy(longer)));
        if (!inStep) {
            return null;
        }
        List<Part> all = new ArrayList<>(parts.subList(0, first));
        all.addAll(fresh);
        parts.subList(last, parts.size()).forEach(part -> all.add(part.movedBy(longer)));
        return new StyledBody(now, List.copyOf(all));
    }
}
