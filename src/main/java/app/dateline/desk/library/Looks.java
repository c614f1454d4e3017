package app.dateline.desk.library;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.SaveStatus;
import app.dateline.desk.task.Tasks;
import app.dateline.picture.Likeness;
import app.dateline.picture.ThumbnailFolder;
import app.dateline.store.Library;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out behind a person's back what the profile's pictures look like, one after the other, and makes their
 * thumbnails by the way. FX thread only.
 */
public final class Looks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Looks.class);
    private static final int AT_ONCE = 20;
    private static final long MOMENT_NANOS = 100_000_000;

    private final Library library;
    private final Function<String, Optional<Path>> files;
    private final ThumbnailFolder thumbnails;
    private final BooleanSupplier busy;
    private final Tasks tasks;
    private final Runnable changed;
    private final Consumer<Message> failed;
    private final Object store = new Object();
    private boolean looking;
    private boolean again;
    private boolean come;
    private volatile boolean closed;

    /**
     * @param files   where the file of a SHA-256 is, empty when it is not there; called off the FX thread
     * @param busy    whether the window needs the processor now; any thread
     * @param changed told that more is known
     */
    public Looks(
            Library library,
            Function<String, Optional<Path>> files,
            ThumbnailFolder thumbnails,
            BooleanSupplier busy,
            Tasks tasks,
            Runnable changed,
            Consumer<Message> failed) {
        this.library = library;
        this.files = files;
        this.thumbnails = thumbnails;
        this.busy = busy;
        this.tasks = tasks;
        this.changed = changed;
        this.failed = failed;
    }

    /** Looks at what nobody has looked at yet. */
    public void look() {
        if (looking) {
            again = true;
            return;
        }
        looking = true;
        tasks.quietly(
                _ -> {
                    Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
                    return all();
                },
                found -> {
                    ended();
                    if (found > 0) {
                        changed.run();
                    }
                },
                why -> {
                    ended();
                    failed.accept(why);
                });
    }

    /**
     * Looks at what comes into the open article as soon as it is stored.
     *
     * @param saves changes whenever something has been stored
     */
    public void follow(Current current, ObservableValue<?> saves) {
        current.part(article -> article.pictures().stream().map(Picture::sha256).toList())
                .addListener((_, _, _) -> come = true);
        saves.addListener((_, _, now) -> {
            if (come && !(now instanceof SaveStatus.Waiting)) {
                come = false;
                look();
            }
        });
    }

    private void ended() {
        looking = false;
        if (again && !closed) {
            again = false;
            look();
        }
    }

    /** @return how many files were there to look at */
    private int all() {
        int found = 0;
        List<String> unseen = unseen();
        for (int from = 0; from < unseen.size() && !closed; from += AT_ONCE) {
            Map<String, OptionalLong> seen = new HashMap<>();
            for (String sha256 : unseen.subList(from, Math.min(unseen.size(), from + AT_ONCE))) {
                if (!closed) {
                    // what has still to come from the portal is looked at another time
                    files.apply(sha256).ifPresent(file -> seen.put(sha256, of(sha256, file)));
                }
            }
            found += seen.size();
            keep(seen);
        }
        return found;
    }

    /** Rests as long as it has worked, so that it takes no more than half of one processor. */
    private OptionalLong of(String sha256, Path file) {
        while (busy.getAsBoolean() && !closed) {
            LockSupport.parkNanos(MOMENT_NANOS);
        }
        long began = System.nanoTime();
        try {
            return Likeness.of(thumbnails.of(sha256, file, ThumbnailFolder.WIDTH, ThumbnailFolder.HEIGHT));
        } catch (Failure _) {
            // the library shows that the file is damaged; it looks like nothing
            return OptionalLong.empty();
        } catch (RuntimeException e) {
            // nor must one file keep all others from being looked at
            LOG.warn("{} was not looked at", sha256, e);
            return OptionalLong.empty();
        } finally {
            LockSupport.parkNanos(System.nanoTime() - began);
        }
    }

    private List<String> unseen() {
        synchronized (store) {
            return closed ? List.of() : library.unseen();
        }
    }

    private void keep(Map<String, OptionalLong> seen) {
        synchronized (store) {
            if (!closed && !seen.isEmpty()) {
                library.seen(seen);
            }
        }
    }

    /** From now on it does not touch the store any more. */
    @Override
    public void close() {
        synchronized (store) {
            closed = true;
        }
    }
}
