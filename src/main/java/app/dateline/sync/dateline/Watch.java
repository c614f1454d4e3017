package app.dateline.sync.dateline;

import app.dateline.sync.Cancellation;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ends an exchange that takes too long or that nobody wants any more. The client's own time limit stops at the head of
 * an answer and would wait for ever for its body.
 */
final class Watch implements AutoCloseable {
    private final ScheduledExecutorService timer;
    private final Patience patience;
    private final Cancellation.Registration registration;
    private final long start = System.nanoTime();
    private Runnable end;
    private ScheduledFuture<?> next;
    private long bytes;
    private boolean expired;
    private boolean ended;

    /**
     * @param bytes that are going to be sent
     * @param end   ends the exchange at once, on another thread
     */
    Watch(ScheduledExecutorService timer, Patience patience, Cancellation cancellation, long bytes, Runnable end) {
        this.timer = timer;
        this.patience = patience;
        this.bytes = bytes;
        this.end = end;
        look();
        registration = cancellation.onCancel(() -> end(false));
    }

    /** From now on, this ends the exchange. */
    void endsBy(Runnable end) {
        boolean late;
        synchronized (this) {
            this.end = end;
            late = ended;
        }
        if (late) {
            end.run();
        }
    }

    synchronized void came(int more) {
        bytes += more;
    }

    synchronized boolean hasExpired() {
        return expired;
    }

    private void look() {
        long left;
        synchronized (this) {
            left = patience.allowed(bytes) - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            if (left > 0) {
                next = ended ? null : timer.schedule(this::look, left, TimeUnit.MILLISECONDS);
                return;
            }
        }
        end(true);
    }

    private void end(boolean late) {
        Runnable now;
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            expired = late;
            now = end;
        }
        now.run();
    }

    @Override
    public void close() {
        registration.close();
        synchronized (this) {
            ended = true;
            if (next != null) {
                next.cancel(false);
            }
        }
    }
}
