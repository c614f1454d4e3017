package app.dateline.desk.open;

import app.dateline.article.Article;
import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.desk.task.Pause;
import app.dateline.desk.task.Tasks;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.util.Duration;

/**
 * Stores the open article 400 ms after the last change, or 2 s after the first one while typing goes on, one save at a
 * time, and tries again while it fails. "Saved" is
 * said only of what the store has acknowledged. FX thread only.
 */
public final class Autosave {
    private static final Duration PAUSE = Duration.millis(400);
    private static final long LONGEST_NANOS = 2_000_000_000L;
    private static final Duration RETRY = Duration.seconds(5);

    private final OpenArticle open;
    private final Save save;
    private final Tasks tasks;
    private final Pause pause = new Pause(PAUSE, this::store);
    private final ReadOnlyObjectWrapper<SaveStatus> status = new ReadOnlyObjectWrapper<>();
    private final ChangeListener<Article> listener = (_, _, _) -> changed();
    private Article stored;
    private SaveStatus storedStatus;
    private Future<Instant> saving;
    private final Queue<Runnable> afterwards = new ArrayDeque<>();
    private long waitingSince;

    /** Stores an article and returns when it is on disk; called off the FX thread. */
    public interface Save {
        /**
         * @param restored whether it is an earlier state that was brought back
         * @param track    what led to it
         */
        Instant store(Article article, boolean restored, Track track);
    }

    /** @param storedAt when the article was stored last, null if it never was */
    public Autosave(OpenArticle open, Instant storedAt, Save save, Tasks tasks) {
        this.open = open;
        this.save = save;
        this.tasks = tasks;
        this.stored = open.article();
        this.storedStatus = storedAt == null ? new SaveStatus.Fresh() : new SaveStatus.Saved(storedAt);
        status.set(storedStatus);
        open.articleProperty().addListener(listener);
    }

    public ReadOnlyObjectProperty<SaveStatus> statusProperty() {
        return status.getReadOnlyProperty();
    }

    private void changed() {
        boolean failing = status.get() instanceof SaveStatus.Failed;
        if (!failing && !(status.get() instanceof SaveStatus.Waiting)) {
            waitingSince = System.nanoTime();
            status.set(new SaveStatus.Waiting());
        }
        pause.restart(PAUSE);
        if (!failing && System.nanoTime() - waitingSince > LONGEST_NANOS) {
            waitingSince = System.nanoTime();
            store();
        }
    }

    private void store() {
        if (saving != null) {
            return;
        }
        Article now = open.article();
        if (now.equals(stored)) {
            // what was done was undone before it was stored
            status.set(storedStatus);
            settled();
            return;
        }
        boolean restored = open.isRestored(now);
        Track track = open.track();
        saving = tasks.quietly(_ -> save.store(now, restored, track), at -> saved(now, at), this::failed);
    }

    private void saved(Article article, Instant at) {
        saving = null;
        stored = article;
        storedStatus = new SaveStatus.Saved(at);
        if (open.article().equals(article)) {
            status.set(storedStatus);
            settled();
        } else if (!afterwards.isEmpty()) {
            store();
        } else {
            status.set(new SaveStatus.Waiting());
            pause.restart();
        }
    }

    private void failed(Message why) {
        saving = null;
        status.set(new SaveStatus.Failed(why));
        pause.restart(RETRY);
    }

    private void settled() {
        List<Runnable> due = List.copyOf(afterwards);
        afterwards.clear();
        due.forEach(Runnable::run);
    }

    /** Stores at once what is not stored yet, then goes on with {@code next}; not before it is on disk. */
    public void thenRun(Runnable next) {
        afterwards.add(next);
        pause.stop();
        store();
    }

    /**
     * Stores what is not stored yet before the program ends; blocks.
     *
     * @throws Failure if the store refuses: the text is then only in memory
     */
    public void closeNow() {
        pause.stop();
        open.articleProperty().removeListener(listener);
        if (saving != null) {
            // an older text must not reach the store after the newer one
            try {
                saving.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                // the save below says whether it is still so
            }
        }
        if (!open.article().equals(stored)) {
            save.store(open.article(), open.isRestored(open.article()), open.track());
        }
    }

    /** Stops following the article. */
    public void stop() {
        pause.stop();
        open.articleProperty().removeListener(listener);
    }
}
