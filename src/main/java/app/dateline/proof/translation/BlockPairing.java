package app.dateline.proof.translation;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.text.Block;
import app.dateline.text.Markdown;
import app.dateline.text.align.Aligner;
import app.dateline.text.align.Bead;
import java.util.ArrayList;
import java.util.List;

/** Says which blocks of the two bodies belong together. Thread-safe. */
@FunctionalInterface
public interface BlockPairing {
    /**
     * Blocks that are translations of each other. Where several stand for one, they are given as one that spans them.
     *
     * @param source of the article's original
     */
    record Couple(Block source, Block target) {}

    /** In the order of the target. */
    List<Couple> couples(Article article);

    /** By what is in them; those of one body alone are left out. */
    static List<Couple> aligned(Article article) {
        Edition here = article.edition(article.original());
        Edition there = article.edition(article.original().other());
        List<Block> sources = Markdown.blocks(here.body());
        List<Block> targets = Markdown.blocks(there.body());
        List<Couple> couples = new ArrayList<>();
        for (Bead bead : Aligner.align(
                here.body(), sources, here.language(), there.body(), targets, there.language(), List.of())) {
            if (bead.isPaired()) {
                couples.add(new Couple(
                        spanning(sources, bead.leftStart(), bead.leftEnd()),
                        spanning(targets, bead.rightStart(), bead.rightEnd())));
            }
        }
        return couples;
    }

    private static Block spanning(List<Block> blocks, int from, int to) {
        Block first = blocks.get(from);
        return new Block(first.start(), blocks.get(to - 1).end(), first.kind());
    }
}
