package app.dateline.merge;

import app.dateline.text.Block;
import app.dateline.text.BlockDiff;
import app.dateline.text.Markdown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One side's body. Its blocks have keys: one that was made from a block of the base has that one's, whatever was written
 * in it and wherever it stands; one that was added has its text's, so that the same block added on both sides is one.
 */
final class Blocks {
    private final String body;
    private final Map<String, Block> blocks = new LinkedHashMap<>();
    private final Map<Block, String> keys = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    private Blocks(String body) {
        this.body = body;
    }

    static Blocks of(String body) {
        Blocks base = new Blocks(body);
        for (Block block : Markdown.blocks(body)) {
            base.add("b" + base.order.size(), block);
        }
        return base;
    }

    /** A body that was made from this one. */
    Blocks next(String after) {
        Map<Block, String> origins = new HashMap<>();
        for (BlockDiff.Row row : BlockDiff.of(body, after)) {
            if (row.before() != null && row.after() != null) {
                origins.put(row.after(), keys.get(row.before()));
            }
        }
        Blocks next = new Blocks(after);
        Map<String, Integer> seen = new HashMap<>();
        for (Block block : Markdown.blocks(after)) {
            String origin = origins.get(block);
            next.add(origin != null ? origin : "a" + seen.merge(block.in(after), 1, Integer::sum) + block.in(after), block);
        }
        return next;
    }

    private void add(String key, Block block) {
        blocks.put(key, block);
        keys.put(block, key);
        places.put(key, order.size());
        order.add(key);
    }

    /** From top to bottom. */
    List<String> keys() {
        return order;
    }

    boolean has(String key) {
        return blocks.containsKey(key);
    }

    /** Null if it is not here. */
    String text(String key) {
        Block block = blocks.get(key);
        return block == null ? null : block.in(body);
    }

    List<String> texts() {
        return order.stream().map(this::text).toList();
    }

    /** What stands between two blocks that follow each other; null if they do not. */
    String gap(String before, String key) {
        Block first = blocks.get(before);
        Block second = blocks.get(key);
        boolean next = first != null && second != null && places.get(before) + 1 == places.get(key);
        return next ? body.substring(first.end(), second.start()) : null;
    }

    /** What stands before all blocks. */
    String head() {
        return order.isEmpty() ? "" : body.substring(0, blocks.get(order.getFirst()).start());
    }

    /** What stands behind all blocks. */
    String tail() {
        return order.isEmpty() ? "" : body.substring(blocks.get(order.getLast()).end());
    }

    /** What was added right behind a block of the base, "" for the beginning. */
    List<String> addedBehind(String key, Blocks base) {
        int at = key.isEmpty() ? 0 : places.get(key) + 1;
        List<String> added = new ArrayList<>();
        while (at < order.size() && !base.blocks.containsKey(order.get(at))) {
            added.add(order.get(at++));
        }
        return added;
    }
}
