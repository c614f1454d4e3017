package app.dateline.desk.portal;

import app.dateline.article.Article;
import app.dateline.article.Message;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.task.Tasks;
import app.dateline.store.Conflict;
import app.dateline.store.Store;
import java.util.function.Consumer;

/** A person's choice between what is written here and what the portal has. FX thread only. */
public final class ConflictModel {
    private final Current current;
    private final Store store;
    private final Consumer<Runnable> stored;
    private final Tasks tasks;
    private final Runnable resolved;
    private final Consumer<Message> failed;

    ConflictModel(
            Current current,
            Store store,
            Consumer<Runnable> stored,
            Tasks tasks,
            Runnable resolved,
            Consumer<Message> failed) {
        this.current = current;
        this.store = store;
        this.stored = stored;
        this.tasks = tasks;
        this.resolved = resolved;
        this.failed = failed;
    }

    /** What is written here. */
    public Article mine() {
        return current.article();
    }

    /** Ends the conflict with what is written here. */
    public void keepMine() {
        OpenArticle open = current.openProperty().get();
        stored.accept(() -> resolve(open.article()));
    }

    /** Ends the conflict with what the portal has; an undo brings back what was written here. */
    public void takeTheirs(Conflict conflict) {
        OpenArticle open = current.openProperty().get();
        stored.accept(() -> {
            open.edit(Message.of("inspector.edit.theirs"), _ -> conflict.theirs());
            resolve(conflict.theirs());
        });
    }

    private void resolve(Article chosen) {
        tasks.quietly(
                _ -> {
                    store.ledger().resolve(chosen.id(), chosen);
                    return null;
                },
                _ -> resolved.run(),
                failed);
    }
}
