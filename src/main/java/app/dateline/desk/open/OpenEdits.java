package app.dateline.desk.open;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javafx.application.Platform;

/**
 * Changes of the open article that come from work off the FX thread: made in its history, so that its next save does
 * not undo them. For any thread but the FX thread, for which it waits.
 */
public final class OpenEdits {
    private final Current current;

    public OpenEdits(Current current) {
        this.current = current;
    }

    /** The article after the edit, which is stored as everything that is typed; empty if it is not the open one. */
    public Optional<Article> edit(ArticleId id, Message what, UnaryOperator<Article> change) {
        CompletableFuture<Optional<Article>> edited = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                edited.complete(now(id, what, change));
            } catch (RuntimeException e) {
                edited.completeExceptionally(e);
            }
        });
        return edited.join();
    }

    private Optional<Article> now(ArticleId id, Message what, UnaryOperator<Article> change) {
        if (current.article() == null || !current.article().id().equals(id)) {
            return Optional.empty();
        }
        current.edit(what, change);
        return Optional.of(current.article());
    }
}
