package app.dateline.sync;

import app.dateline.article.Failure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lets one thread ask another to stop. Thread-safe. */
public final class Cancellation {
    private final Set<Runnable> waiting = new LinkedHashSet<>();
    private boolean cancelled;

    /** Asks to stop; to ask again does nothing. */
    public void cancel() {
        List<Runnable> told;
        synchronized (this) {
            cancelled = true;
            told = new ArrayList<>(waiting);
            waiting.clear();
        }
        told.forEach(Runnable::run);
    }

    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /** @throws Failure if it was asked to stop */
    public void check() {
        if (isCancelled()) {
            throw Failure.of("sync.failure.cancelled");
        }
    }

    /** Runs the action when asked to stop, at once if that was before; closing the answer forgets the action. */
    public Registration onCancel(Runnable action) {
        Runnable one = action::run;
        boolean late;
        synchronized (this) {
            late = cancelled;
            if (!late) {
                waiting.add(one);
            }
        }
        if (late) {
            action.run();
        }
        return () -> {
            synchronized (this) {
                waiting.remove(one);
            }
        };
    }

    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
