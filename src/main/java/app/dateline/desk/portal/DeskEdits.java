package app.dateline.desk.portal;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenEdits;
import app.dateline.store.Revision;
import app.dateline.store.Store;
import app.dateline.sync.Edits;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Changes that publishing brings about: made in the open article's history if it is that one, so that its next save
 * does not undo them, else in the store.
 */
public final class DeskEdits implements Edits {
    private final OpenEdits edits;
    private final Store store;
    private final Supplier<String> author;

    /** @param author who publishes, asked on the thread of the sync */
    public DeskEdits(Current current, Store store, Supplier<String> author) {
        this.edits = new OpenEdits(current);
        this.store = store;
        this.author = author;
    }

    @Override
    public void change(ArticleId id, UnaryOperator<Article> change) {
        Optional<Article> open = edits.edit(id, Message.of("inspector.edit.published"), change);
        if (open.isPresent()) {
            store.save(open.get(), author.get(), Revision.PUBLISHED);
        } else {
            Edits.stored(store, author.get()).change(id, change);
        }
    }
}
