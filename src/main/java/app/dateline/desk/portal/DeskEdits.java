package app.dateline.desk.portal;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import app.dateline.desk.open.Current;
import app.dateline.store.Revision;
import app.dateline.store.Store;
import app.dateline.sync.Edits;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;

/**
 * Changes that publishing brings about: made in the open article's history if it is that one, so that its next save
 * does not undo them, else in the store.
 */
public final class DeskEdits implements Edits {
    private final Current current;
    private final Store store;
    private final Supplier<String> author;

    /** @param author who publishes, asked on the thread of the sync */
    public DeskEdits(Current current, Store store, Supplier<String> author) {
        this.current = current;
        this.store = store;
        this.author = author;
    }

    @Override
    public void change(ArticleId id, UnaryOperator<Article> change) {
        CompletableFuture<Article> edited = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                edited.complete(inTheOpenOne(id, change));
            } catch (RuntimeException e) {
                edited.completeExceptionally(e);
            }
        });
        Article article = edited.join();
        if (article == null) {
            Edits.stored(store, author.get()).change(id, change);
        } else {
            store.save(article, author.get(), Revision.PUBLISHED);
        }
    }

    /** Null if it is not open. */
    private Article inTheOpenOne(ArticleId id, UnaryOperator<Article> change) {
        if (current.article() == null || !current.article().id().equals(id)) {
            return null;
        }
        current.edit(Message.of("inspector.edit.published"), change);
        return current.article();
    }
}
