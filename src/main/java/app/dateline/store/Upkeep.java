package app.dateline.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a save leaves to be done soon after it, beside the writer and not in its way: the search index, and carrying
 * what was committed from the write-ahead log into the database. In a save these would be the longest of all waits.
 */
final class Upkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final long PAUSE_MS = 1_000;

    /** Who is writing pauses after a save: right behind it is the time when the next one is farthest. */
    private static final long BEHIND_MS = 20;

    /** Not more often than this. */
    private static final long APART_NANOSECONDS = 500_000_000;

    private final Path file;
    private final BooleanSupplier index;
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("store-upkeep").factory());
    private volatile long last = System.nanoTime();
    private Sql sql;

    /** @param index brings some of the search index up to date and says whether there is more to do */
    Upkeep(Path file, BooleanSupplier index) {
        this.file = file;
        this.index = index;
        // who closes does not wait for the pause to end: closing does all of it
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** There is something to do. */
    void wrote() {
        boolean rested = System.nanoTime() - last > APART_NANOSECONDS;
        if (due.compareAndSet(false, true) || rested) {
            try {
                thread.schedule(this::run, rested ? BEHIND_MS : PAUSE_MS, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException _) {
                // closing
            }
        }
    }

    private void run() {
        if (!due.getAndSet(false)) {
            return;
        }
        last = System.nanoTime();
        try {
            boolean more;
            do {
                more = index.getAsBoolean();
                checkpoint();
            } while (more);
        } catch (SQLException | RuntimeException e) {
            // what is in the log is safe there, and the next time may do better
            LOG.warn("The upkeep of {} has to wait: {}", file, e.getMessage());
        } finally {
            last = System.nanoTime();
        }
    }

    /** Also in the middle of a large index, or the log would grow until a save has to carry it over. */
    private void checkpoint() throws SQLException {
        if (sql == null) {
            sql = Sqlite.toWrite(file);
        }
        sql.run("pragma wal_checkpoint(passive)");
    }

    /** Waits for what is under way. */
    @Override
    public void close() throws SQLException {
        thread.close();
        if (sql != null) {
            sql.close();
        }
    }
}
