package app.dateline.store;

import app.dateline.article.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** The connections of an open profile: one that writes, one transaction at a time, and a few that read meanwhile. */
final class Database implements AutoCloseable {
    /** A piece of work in one transaction. */
    interface Work<T> {
        T on(Sql sql) throws SQLException;
    }

    private static final int READERS = 2;

    /** To close is not to wait until an index is made anew: it goes on where the profile is opened next. */
    private static final long LAST_INDEX_MS = 2_000;

    /** After so long the log is looked after, too. */
    static final long SLICE_NANOSECONDS = 500_000_000;

    private final Profile profile;
    private final Sql writer;
    private final Upkeep upkeep;
    private final Object key;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final ReentrantLock indexing = new ReentrantLock();

    /** Who read last reads next: its pages and statements are at hand. */
    private final BlockingDeque<Reader> readers = new LinkedBlockingDeque<>(READERS);

    private final AtomicLong writes = new AtomicLong();

    /** After so many writes nothing was due in the index. */
    private volatile long indexed = -1;

    private volatile boolean closing;
    private volatile boolean closed;

    /** A reader's connection is opened when it is first needed. */
    private static final class Reader {
        Sql sql;

        /** After a page that it could not read, SQLite may not even end the reading; the next begins anew. */
        void end() {
            try {
                sql.run("commit");
            } catch (SQLException _) {
                try (Sql _ = sql) {
                    sql = null;
                } catch (SQLException _) {
                    // there was nothing to be lost
                }
            }
        }
    }

    private Database(Profile profile, Sql writer) {
        this.profile = profile;
        this.writer = writer;
        this.key = key();
        this.upkeep = writer == null ? null : new Upkeep(profile.database(), this::indexSome);
        for (int i = 0; i < READERS; i++) {
            readers.add(new Reader());
        }
    }

    /** @param writer is closed with it */
    static Database toWrite(Profile profile, Sql writer) {
        Database database = new Database(profile, writer);
        database.upkeep.wrote();
        return database;
    }

    static Database toRead(Profile profile) {
        return new Database(profile, null);
    }

    /** All of the work is on disk when this returns, and none of it when it throws. */
    <T> T write(Work<T> work) {
        return write(work, false);
    }

    /**
     * As {@link #write}, for work that takes rows away and makes sure by itself that nothing refers to them. SQLite would
     * look through all articles for each revision that goes, because an index of heads would be paid for in every save.
     */
    <T> T remove(Work<T> work) {
        return write(work, true);
    }

    private <T> T write(Work<T> work, boolean unreferred) {
        try {
            T result = commit(work, unreferred);
            upkeep.wrote();
            return result;
        } finally {
            writes.incrementAndGet();
        }
    }

    private <T> T commit(Work<T> work, boolean unreferred) {
        if (writer == null) {
            throw new IllegalStateException("opened to read");
        }
        writing.lock();
        try {
            checkOpen();
            checkThere();
            if (!unreferred) {
                return transaction(work);
            }
            writer.run("pragma foreign_keys = off");
            try {
                return transaction(work);
            } finally {
                writer.run("pragma foreign_keys = on");
            }
        } catch (SQLException e) {
            throw profile.trouble().with(e);
        } finally {
            writing.unlock();
        }
    }

    private <T> T transaction(Work<T> work) throws SQLException {
        writer.run("begin immediate");
        try {
            T result = work.on(writer);
            writer.run("commit");
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            rollback();
            throw e;
        }
    }

    /** The work sees one state of the database. */
    <T> T read(Work<T> work) {
        Reader reader = take();
        try {
            checkOpen();
            if (reader.sql == null) {
                reader.sql = Sqlite.toRead(profile.database());
            }
            reader.sql.run("begin");
            try {
                return work.on(reader.sql);
            } finally {
                reader.end();
            }
        } catch (SQLException e) {
            throw profile.trouble().with(e);
        } finally {
            readers.addFirst(reader);
        }
    }

    /** Whether to bring the index up to date would do anything. The database is not asked where nothing was written. */
    boolean isIndexDue() {
        long now = writes.get();
        if (writer == null || now == indexed) {
            return false;
        }
        if (read(Index::isDue)) {
            return true;
        }
        indexed = now;
        return false;
    }

    /**
     * Brings the search index up to date, in steps between which others may write. Does nothing when opened to read.
     *
     * @param milliseconds after which it is enough for now
     */
    void index(long milliseconds) {
        long began = System.nanoTime();
        while (!closing && isIndexDue()
                && (System.nanoTime() - began) / 1_000_000 < milliseconds) {
            step();
        }
    }

    /** For the background: rests as long as it has worked, so that few saves meet it when an index is made anew. */
    private boolean indexSome() {
        long end = System.nanoTime() + SLICE_NANOSECONDS;
        while (!closing && isIndexDue()) {
            long began = System.nanoTime();
            if (began >= end) {
                return true;
            }
            step();
            LockSupport.parkNanos(System.nanoTime() - began);
        }
        return false;
    }

    /** Two who need the index would else both make the same ready. */
    private void step() {
        indexing.lock();
        try {
            List<Index.Ready> ready = read(sql -> Index.ready(sql, Index.AT_A_TIME));
            commit(
                    sql -> {
                        Index.take(sql, ready);
                        return null;
                    },
                    false);
        } finally {
            indexing.unlock();
        }
    }

    private void finishIndex() {
        long began = System.nanoTime();
        try {
            while (isIndexDue() && (System.nanoTime() - began) / 1_000_000 < LAST_INDEX_MS) {
                step();
            }
        } catch (Failure _) {
            // it stays due, and the next to open the profile goes on
        }
    }

    private Reader take() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return readers.take();
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** SQLite may have rolled back by itself, on a full disk for one. */
    private void rollback() {
        try {
            writer.run("rollback");
        } catch (SQLException _) {
            // nothing is left to roll back
        }
    }

    /** SQLite would go on writing into a file that has no name any more, and all would be lost in the end. */
    private void checkThere() {
        if (!Objects.equals(key(), key)) {
            throw Failure.of("store.failure.vanished", profile.database().toString());
        }
    }

    /** Names the file behind the name; null where it is gone, or where the system has no such thing. */
    private Object key() {
        try {
            return Files.readAttributes(profile.database(), BasicFileAttributes.class).fileKey();
        } catch (IOException _) {
            return null;
        }
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("closed");
        }
    }

    /** Waits for what is under way. The writer goes last: who goes last tidies up. */
    @Override
    public void close() {
        try {
            tidyUp();
        } catch (SQLException e) {
            throw profile.trouble().with(e);
        }
    }

    private void tidyUp() throws SQLException {
        closing = true;
        if (upkeep != null && !closed) {
            upkeep.close();
            finishIndex();
        }
        writing.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            for (int i = 0; i < READERS; i++) {
                Reader reader = take();
                if (reader.sql != null) {
                    reader.sql.close();
                }
            }
            if (writer != null) {
                writer.close();
            }
        } finally {
            writing.unlock();
        }
    }
}
