package app.dateline.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries what was committed from the write-ahead log into the database, beside the writer and not in its way: in the
 * writer it would be the longest of all waits.
 */
final class Checkpointer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpointer.class);
    private static final long PAUSE_MS = 1_000;

    private final Path file;
    private final AtomicBoolean due = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("store-checkpoint").factory());
    private Sql sql;

    Checkpointer(Path file) {
        this.file = file;
        // who closes does not wait for the pause to end: the last connection carries everything
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** There is something in the log. */
    void wrote() {
        if (due.compareAndSet(false, true)) {
            try {
                thread.schedule(this::carry, PAUSE_MS, TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException _) {
                // closing
            }
        }
    }

    private void carry() {
        due.set(false);
        try {
            if (sql == null) {
                sql = Sqlite.toWrite(file);
            }
            sql.run("pragma wal_checkpoint(passive)");
        } catch (SQLException e) {
            // what is in the log is safe there, and the next time may do better
            LOG.warn("The log of {} could not be carried over: {}", file, e.getMessage());
        }
    }

    @Override
    public void close() throws SQLException {
        thread.close();
        if (sql != null) {
            sql.close();
        }
    }
}
