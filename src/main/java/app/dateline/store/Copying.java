package app.dateline.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;
import org.sqlite.ProgressHandler;

/**
 * Looks after a long copy so that saves need not wait for it: what is written is brought to the disk in small pieces,
 * because a save that has to wait for the disk would else wait for all of it; and between these the copy rests.
 */
final class Copying extends ProgressHandler implements AutoCloseable {
    /** How many steps SQLite takes, a few for each row, between two calls. */
    static final int STEPS = 100;

    private static final long PIECE = 2 << 20;
    private static final long LONGEST_REST_MS = 200;

    private final Path file;
    private final BooleanSupplier stopped;
    private final int rest;
    private FileChannel channel;
    private long synced;
    private long rested = System.nanoTime();

    /**
     * @param stopped what makes it give up
     * @param rest    how many times longer than the work the pauses are; 0 for none
     */
    Copying(Path file, BooleanSupplier stopped, int rest) {
        this.file = file;
        this.stopped = stopped;
        this.rest = rest;
    }

    /** @return 1 to give up */
    @Override
    protected int progress() {
        try {
            sync();
            return stopped.getAsBoolean() ? 1 : 0;
        } catch (IOException _) {
            return 1;
        }
    }

    private void sync() throws IOException {
        if (channel == null) {
            if (!Files.exists(file)) {
                return;
            }
            // nobody else opens this file, so that there are no locks of SQLite's to be lost
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
        }
        long size = channel.size();
        if (size - synced >= PIECE) {
            channel.force(false);
            synced = size;
            rest();
        }
    }

    private void rest() {
        long worked = (System.nanoTime() - rested) / 1_000_000;
        try {
            Thread.sleep(Math.min(LONGEST_REST_MS, worked * rest));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        rested = System.nanoTime();
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
