package app.dateline.desk.portal;

import app.dateline.article.Article;
import app.dateline.article.Message;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.task.Tasks;
import app.dateline.merge.Clash;
import app.dateline.merge.Merge;
import app.dateline.store.Conflict;
import app.dateline.store.Store;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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

    /** Ends the conflict with what is written here; what others changed elsewhere in the article comes in. */
    public void keepMine(Conflict conflict) {
        resolve(conflict, Message.of("inspector.edit.mine"), _ -> Optional.empty(), mine -> mine);
    }

    /**
     * Ends the conflict with what the portal has; what was changed here elsewhere in the article stays, and an undo brings
     * back all that was written here.
     */
    public void takeTheirs(Conflict conflict) {
        resolve(
                conflict, Message.of("inspector.edit.theirs"), clash -> Optional.of(clash.theirs()),
                _ -> conflict.theirs());
    }

    /**
     * @param choice    between the sides of each clash; empty for this one
     * @param otherwise the choice where it is not known any more what both had
     */
    private void resolve(
            Conflict conflict, Message what, Function<Clash, Optional<String>> choice, UnaryOperator<Article> otherwise) {
        OpenArticle open = current.openProperty().get();
        Article mine = open.article();
        stored.accept(() -> tasks.quietly(
                _ -> store.ledger()
                        .base(conflict.id())
                        .map(base -> Merge.of(base.article(), mine, conflict.theirs(), choice).article())
                        .orElseGet(() -> otherwise.apply(mine)),
                chosen -> {
                    if (current.openProperty().get() != open) {
                        // another article was opened, and the conflict waits
                        return;
                    }
                    if (open.article() != mine) {
                        // somebody has typed on
                        resolve(conflict, what, choice, otherwise);
                        return;
                    }
                    if (!chosen.equals(mine)) {
                        open.edit(what, _ -> chosen);
                    }
                    end(chosen);
                },
                failed));
    }

    private void end(Article chosen) {
        tasks.quietly(
                _ -> {
                    store.ledger().resolve(chosen.id(), chosen);
                    return null;
                },
                _ -> resolved.run(),
                failed);
    }
}
