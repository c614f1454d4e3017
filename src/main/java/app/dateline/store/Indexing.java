package app.dateline.store;

import app.dateline.article.Failure;
import app.dateline.translate.memory.index.IndexWriter;
import app.dateline.translate.memory.index.MemoryIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Keeps the index of the translation memory in step with its rows. The files of it belong to a database that names the same
 * stamp; a restored or repaired one names another or none, and they are made anew. Thread-safe.
 */
final class Indexing implements AutoCloseable {
    /** With so many units beside the files, a quarter of a second goes by in opening and half a millisecond in a search. */
    static final int FEW = 5_000;

    /** With so many times more, a search waits until the files are made. */
    private static final int MANY = 4;

    private static final int PAGE = 2_000;
    private static final int WAIT_MS = 20;

    private final Profile profile;
    private final Database database;
    private final boolean writes;
    private final int few;
    private MemoryIndex index;
    private int seen;
    private FutureTask<Void> making;
    private volatile boolean failed;
    private Path temporary;
    private volatile boolean closing;

    /** @param writes whether the files of the profile may be written; else what is missing is made in a temporary folder */
    Indexing(Profile profile, Database database, boolean writes) {
        this(profile, database, writes, FEW);
    }

    Indexing(Profile profile, Database database, boolean writes, int few) {
        this.profile = profile;
        this.database = database;
        this.writes = writes;
        this.few = few;
    }

    /** The index with all units that are stored now. Empty when it was cancelled before that was so. */
    Optional<MemoryIndex> current(BooleanSupplier cancelled) {
        while (!cancelled.getAsBoolean()) {
            FutureTask<Void> waiting;
            synchronized (this) {
                if (closing) {
                    return Optional.empty();
                }
                if (index == null) {
                    open();
                }
                int due = index.added() + database.read(UnitRows::last) - seen;
                if (making == null && due > (writes && !failed ? few : MANY * few)) {
                    make();
                }
                if (due <= MANY * few) {
                    catchUp();
                    return Optional.of(index);
                }
                waiting = making;
            }
            await(waiting);
        }
        return Optional.empty();
    }

    private void open() {
        Optional<UUID> stamp = database.read(sql -> Settings.get(sql, Settings.MEMORY)).flatMap(Indexing::stamp);
        Optional<MemoryIndex> files = stamp.flatMap(known -> MemoryIndex.open(profile.memory(), known));
        if (writes) {
            IndexWriter.tidy(profile.memory(), files.isPresent() ? stamp.get() : UUID.randomUUID());
        }
        use(files.orElseGet(MemoryIndex::empty));
    }

    private static Optional<UUID> stamp(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void use(MemoryIndex now) {
        index = now;
        seen = now.lastUnit();
    }

    private void catchUp() {
        while (true) {
            List<UnitRows.Numbered> page = database.read(sql -> UnitRows.after(sql, seen, PAGE));
            if (page.isEmpty()) {
                return;
            }
            for (UnitRows.Numbered each : page) {
                index.add(each.number(), each.unit().text());
                seen = each.number();
            }
        }
    }

    private void make() {
        making = new FutureTask<>(this::write, null);
        Thread thread = new Thread(making, "memory-index");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private void write() {
        UUID stamp = UUID.randomUUID();
        try {
            Path folder = writes ? profile.memory() : temporary();
            Optional<MemoryIndex> made = write(folder, stamp);
            if (closing) {
                return;
            }
            if (made.isEmpty()) {
                throw new IOException("written and not found again");
            }
            if (writes) {
                database.write(sql -> {
                    Settings.set(sql, Settings.MEMORY, stamp.toString());
                    return null;
                });
            }
            synchronized (this) {
                use(made.get());
                failed = false;
            }
            if (writes) {
                IndexWriter.tidy(folder, stamp);
            }
        } catch (IOException e) {
            failed = true;
            throw profile.trouble().with(e);
        } finally {
            synchronized (this) {
                making = null;
            }
        }
    }

    /** Empty if the profile is closed meanwhile. */
    private Optional<MemoryIndex> write(Path folder, UUID stamp) throws IOException {
        try (IndexWriter writer = new IndexWriter(folder, stamp)) {
            int last = 0;
            while (!closing) {
                int from = last;
                List<UnitRows.Numbered> page = database.read(sql -> UnitRows.after(sql, from, PAGE));
                if (page.isEmpty()) {
                    writer.finish();
                    return MemoryIndex.open(folder, stamp);
                }
                for (UnitRows.Numbered each : page) {
                    writer.add(each.number(), each.unit().text());
                    last = each.number();
                }
            }
            return Optional.empty();
        }
    }

    private synchronized Path temporary() throws IOException {
        if (temporary == null) {
            temporary = Files.createTempDirectory("dateline-memory");
        }
        return temporary;
    }

    /** Waits until the files are made, if they are being made. */
    void finish() throws InterruptedException, ExecutionException {
        FutureTask<Void> last;
        synchronized (this) {
            last = making;
        }
        if (last != null) {
            last.get();
        }
    }

    /** How many units are in no file. */
    synchronized int added() {
        return index == null ? 0 : index.added();
    }

    private void await(FutureTask<Void> task) {
        try {
            task.get(WAIT_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | CancellationException _) {
            // who waits decides whether to go on
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Failure failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Waits until nothing is written any more. */
    @Override
    public void close() {
        closing = true;
        try {
            finish();
        } catch (ExecutionException _) {
            // it is made anew when it is needed next
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        if (temporary != null) {
            IndexWriter.tidy(temporary, UUID.randomUUID());
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException _) {
                // the system empties its temporary folder
            }
        }
    }
}
