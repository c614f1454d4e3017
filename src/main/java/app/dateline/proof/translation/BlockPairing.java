package app.dateline.proof.translation;

import app.dateline.article.Article;
import app.dateline.text.Block;
import app.dateline.text.Markdown;
import java.util.ArrayList;
import java.util.List;

/** Says which blocks of the two bodies belong together. Thread-safe. */
@FunctionalInterface
public interface BlockPairing {
    /**
     * Blocks that are translations of each other. Where several stand for one, they are given as one that spans them.
     *
     * @param source of the article's original; null if the target has none
     * @param target null if the source has not been translated
     */
    record Couple(Block source, Block target) {}

    /** In the order of the target. */
    List<Couple> couples(Article article);

    /** Of so many blocks one may be of another kind than its partner: a heading that was not made one. */
    int OTHERS = 5;

    /** By their place, if both bodies have as many blocks of nearly the same kinds; else none. */
    static List<Couple> byPlace(Article article) {
        List<Block> here = Markdown.blocks(article.edition(article.original()).body());
        List<Block> there = Markdown.blocks(article.edition(article.original().other()).body());
        boolean alike = here.size() == there.size() && others(here, there) <= Math.max(1, here.size() / OTHERS);
        List<Couple> couples = new ArrayList<>();
        for (int i = 0; alike && i < here.size(); i++) {
            couples.add(new Couple(here.get(i), there.get(i)));
        }
        return couples;
    }

    private static int others(List<Block> here, List<Block> there) {
        int others = 0;
        for (int i = 0; i < here.size(); i++) {
            others += here.get(i).kind() == there.get(i).kind() ? 0 : 1;
        }
        return others;
    }
}
