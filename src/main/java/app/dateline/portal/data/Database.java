package app.dateline.portal.data;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The portal's one database file, {@code portal.db}. Writes wait for each other and each is one transaction, on disk
 * when {@link #write} returns; reads see a whole state and wait for nobody. Thread-safe.
 */
public final class Database implements AutoCloseable {
    private static final int READERS = 4;

    private final FolderLock lock;
    private final Connection writer;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final List<Connection> all = new ArrayList<>();
    private final BlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);

    private Database(FolderLock lock, Path file) throws SQLException {
        this.lock = lock;
        try {
            writer = connect(file, false);
            Migrations.run(new Sql(writer), file);
            for (int i = 0; i < READERS; i++) {
                readers.add(connect(file, true));
            }
        } catch (SQLException | RuntimeException e) {
            closeConnections();
            throw e;
        }
    }

    /**
     * Opens the database in this folder, or makes both.
     *
     * @throws Failure if the folder cannot be written, another portal has it open, or the file is of a newer program or
     *                 none of ours
     */
    public static Database open(Path folder) {
        Path file = folder.resolve("portal.db");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Failure(Message.of("portal.failure.folder", folder.toString()), e);
        }
        FolderLock lock = FolderLock.take(folder);
        try {
            return new Database(lock, file);
        } catch (SQLException e) {
            lock.close();
            throw new Failure(
                    Message.of(
                            isForeign(e) ? "portal.failure.foreign" : "portal.failure.database",
                            file.toString(),
                            e.getMessage()),
                    e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static boolean isForeign(SQLException e) {
        return e instanceof SQLiteException sqlite && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_NOTADB;
    }

    private Connection connect(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(10_000);
        config.setTransactionMode(
                readOnly ? SQLiteConfig.TransactionMode.DEFERRED : SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setReadOnly(readOnly);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        all.add(connection);
        return connection;
    }

    /** In one transaction, which is undone if the work throws. @throws DataError if SQLite failed */
    public <T> T write(Work<T> work) {
        writing.lock();
        try {
            writer.setAutoCommit(false);
            try {
                T result = work.with(new Sql(writer));
                writer.commit();
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                writer.rollback();
                throw e;
            } finally {
                writer.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new DataError(e);
        } finally {
            writing.unlock();
        }
    }

    /** Of one state of the database, whatever is written meanwhile. @throws DataError if SQLite failed */
    public <T> T read(Work<T> work) {
        try {
            Connection reader = readers.take();
            try {
                reader.setAutoCommit(false);
                try {
                    return work.with(new Sql(reader));
                } finally {
                    reader.rollback();
                    reader.setAutoCommit(true);
                }
            } finally {
                readers.add(reader);
            }
        } catch (SQLException e) {
            throw new DataError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to read", e);
        }
    }

    /** Waits for the writer, then closes. Nothing may be read or written afterwards. */
    @Override
    public void close() {
        writing.lock();
        try {
            closeConnections();
        } finally {
            writing.unlock();
            lock.close();
        }
    }

    /** The writer last: only a connection that may write can empty the write-ahead log into the file when it closes. */
    private void closeConnections() {
        for (Connection connection : all.reversed()) {
            try {
                connection.close();
            } catch (SQLException e) {
                LoggerFactory.getLogger(Database.class).warn("A connection did not close", e);
            }
        }
    }
}
