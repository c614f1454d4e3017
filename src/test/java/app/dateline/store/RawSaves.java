package app.dateline.store;

import app.dateline.article.Article;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Saves by JDBC alone, with ready-made arguments, and with the same checkpoints in the background as the product. */
final class RawSaves implements AutoCloseable {
    private final Recorder recorder;
    private final Raw writer;
    private final Raw checkpointer;
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private List<Recorder.Step> steps;

    RawSaves(Path file) throws SQLException {
        Connection connection = Raw.toWrite(file);
        recorder = new Recorder(connection);
        writer = Raw.on(connection);
        checkpointer = Raw.on(Raw.toWrite(file));
        background.scheduleWithFixedDelay(this::checkpoint, 1, 1, TimeUnit.SECONDS);
    }

    private void checkpoint() {
        try {
            checkpointer.runOne("pragma wal_checkpoint(passive)", List.of());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Outside of what is measured. */
    void prepare(Article article) throws SQLException {
        Saving saving = new Saving(article, Document.of(article), "Анна", "", null);
        long now = System.currentTimeMillis();
        steps = recorder.record(sql -> saving.on(sql, now));
    }

    Raw save() throws SQLException {
        writer.run("begin immediate", steps);
        return writer;
    }

    @Override
    public void close() throws SQLException {
        background.close();
        checkpointer.close();
        recorder.close();
    }
}
