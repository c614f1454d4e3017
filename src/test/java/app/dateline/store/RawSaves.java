package app.dateline.store;

import app.dateline.article.Article;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Saves by JDBC alone, with ready-made arguments. What the product does behind a save is done here as well, at the same
 * times and on the same connections: the words go into the search index, the log into the database.
 */
final class RawSaves implements AutoCloseable {
    private final Recorder recorder;
    private final Connection connection;
    private final Raw writer;
    private final Sql index;
    private final Sql reader;
    private final Upkeep upkeep;
    private final ReentrantLock writing = new ReentrantLock(true);
    private List<Recorder.Step> steps;

    RawSaves(Path file) throws SQLException {
        // a connection of its own, or the one that is measured would have in its cache what it is going to need
        recorder = new Recorder(Raw.toWrite(file));
        connection = Raw.toWrite(file);
        writer = Raw.on(connection);
        index = new Sql(connection);
        reader = Sqlite.toRead(file);
        upkeep = new Upkeep(file, this::index);
    }

    /** As {@link Database} does it. */
    private boolean index() {
        try {
            long end = System.nanoTime() + Database.SLICE_NANOSECONDS;
            while (true) {
                long began = System.nanoTime();
                if (began >= end) {
                    return true;
                }
                reader.run("begin");
                List<Index.Ready> ready = Index.ready(reader, Index.AT_A_TIME);
                reader.run("commit");
                if (ready.isEmpty()) {
                    return false;
                }
                take(ready);
                LockSupport.parkNanos(System.nanoTime() - began);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(List<Index.Ready> ready) throws SQLException {
        writing.lock();
        try {
            index.run("begin immediate");
            Index.take(index, ready);
            index.run("commit");
        } finally {
            writing.unlock();
        }
    }

    /** Outside of what is measured. */
    void prepare(Article article) throws SQLException {
        Saving saving = new Saving(article, Document.of(article), "Анна", "", null);
        long now = System.currentTimeMillis();
        writing.lock();
        try {
            steps = recorder.record(sql -> saving.on(sql, now));
        } finally {
            writing.unlock();
        }
    }

    Raw save() throws SQLException {
        writing.lock();
        try {
            writer.run("begin immediate", steps);
            return writer;
        } finally {
            writing.unlock();
        }
    }

    /** Outside of what is measured. */
    void saved() {
        upkeep.wrote();
    }

    @Override
    public void close() throws SQLException {
        upkeep.close();
        reader.close();
        connection.close();
        recorder.close();
    }
}
