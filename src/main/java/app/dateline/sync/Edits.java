package app.dateline.sync;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.store.Revision;
import app.dateline.store.Store;
import java.util.function.UnaryOperator;

/**
 * How a change that the portal brought about reaches an article. Where the article may be open in an editor, the editor
 * has to make the change, or its next save would undo it.
 */
@FunctionalInterface
public interface Edits {
    /** Makes the change and saves it; returns when it is stored. Called on the thread of the sync. */
    void change(ArticleId id, UnaryOperator<Article> change);

    /** For a program in which nothing is open. */
    static Edits stored(Store store, String author) {
        return (id, change) -> store.load(id)
                .ifPresent(found -> store.saveOver(
                        found.revision(), change.apply(found.article()), author, Revision.PUBLISHED));
    }
}
