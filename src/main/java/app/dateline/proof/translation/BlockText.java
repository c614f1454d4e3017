package app.dateline.proof.translation;

import app.dateline.article.Language;
import app.dateline.text.Block;

/**
 * One side of a pair: a block, or a short text such as a headline.
 *
 * @param kind  of the block; a short text is a paragraph
 * @param text  its Markdown
 * @param prose the same text, as long, with marks, code and addresses replaced by spaces
 */
public record BlockText(Language language, Block.Kind kind, String text, String prose) {
    /** A text without Markdown. */
    public static BlockText plain(Language language, String text) {
        return new BlockText(language, Block.Kind.PARAGRAPH, text, text);
    }

    boolean isProse() {
        return kind != Block.Kind.CODE && kind != Block.Kind.RULE && kind != Block.Kind.LINKS && kind != Block.Kind.HTML;
    }
}
