package app.dateline.desk.preview;

import app.dateline.text.Block;
import app.dateline.text.Markdown;
import java.util.List;

/** Finds the block of a page that a place in the text is in. */
final class Blocks {
    private Blocks() {}

    /**
     * @param at    in UTF-16 units of the body
     * @param shown how many blocks the page has
     * @return the number of the block on the page, 0 if the page has none
     */
    static int at(String body, int at, int shown) {
        List<Block> blocks = Markdown.blocks(body);
        List<Block> read = blocks.stream().filter(block -> isInPlace(block.kind())).toList();
        int before = (int) read.stream().skip(1).filter(block -> block.start() <= at).count();
        // a dateline that no paragraph could take in stands before them, footnotes behind them
        int first = !read.isEmpty() && shown > read.size() && read.getFirst().kind() != Block.Kind.PARAGRAPH ? 1 : 0;
        return Math.clamp(before + first, 0, Math.max(0, shown - 1));
    }

    private static boolean isInPlace(Block.Kind kind) {
        return kind != Block.Kind.LINKS && kind != Block.Kind.FOOTNOTE;
    }
}
