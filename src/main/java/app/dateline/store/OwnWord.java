package app.dateline.store;

import app.dateline.article.ArticleId;
import app.dateline.article.Language;

/**
 * A word that is spelt right though no dictionary has it.
 *
 * @param list {@link #PERSONAL}, {@link #NEWSROOM}, or the id of the one article in which it is passed over
 */
public record OwnWord(String list, Language language, String word) {
    public static final String PERSONAL = "personal";
    public static final String NEWSROOM = "newsroom";

    /** Passed over in this article alone. */
    public static OwnWord in(ArticleId article, Language language, String word) {
        return new OwnWord(article.toString(), language, word);
    }
}
