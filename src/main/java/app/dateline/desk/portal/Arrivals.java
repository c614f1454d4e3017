package app.dateline.desk.portal;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.task.Tasks;
import app.dateline.merge.Merge;
import app.dateline.store.Base;
import app.dateline.store.Store;
import app.dateline.sync.Report;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Brings what a pass has fetched into the article that is open, together with what was typed during the pass. FX thread
 * only.
 */
final class Arrivals {
    private final Current current;
    private final Store store;
    private final Tasks tasks;
    private final Consumer<Message> failed;

    Arrivals(Current current, Store store, Tasks tasks, Consumer<Message> failed) {
        this.current = current;
        this.store = store;
        this.tasks = tasks;
        this.failed = failed;
    }

    /**
     * @param open   what was open when the pass began; null if nothing was
     * @param before its state then, which was stored
     */
    void after(Report report, OpenArticle open, Article before) {
        if (open == null || current.openProperty().get() != open) {
            return;
        }
        ArticleId id = before.id();
        if (!report.fetched().contains(id) && !report.merged().contains(id)) {
            return;
        }
        // a merge is only in the store; of what was fetched the base is right even if the open one was saved over it
        boolean merged = report.merged().contains(id);
        tasks.quietly(
                _ -> merged
                        ? store.find(id)
                        : store.ledger().base(id).map(Base::article),
                arrived -> arrived.ifPresent(theirs -> bring(open, before, theirs)),
                failed);
    }

    private void bring(OpenArticle open, Article before, Article theirs) {
        Article mine = open.article();
        Optional<Article> both = mine.equals(before) ? Optional.of(theirs) : Merge.of(before, mine, theirs).whole();
        both.ifPresentOrElse(
                next -> open.edit(Message.of("inspector.edit.fetched"), _ -> next),
                // the person's own words stay; the others' are a revision in the history
                () -> failed.accept(Message.of("inspector.portal.kept-yours")));
    }
}
