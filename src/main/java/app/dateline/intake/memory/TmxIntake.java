package app.dateline.intake.memory;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.article.TranslationUnit;
import app.dateline.store.Memory;
import app.dateline.translate.memory.tmx.TmxReader;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Takes TMX files into a translation memory, a few thousand units at a time. For one thread. */
public final class TmxIntake {
    private static final int AT_A_TIME = 2_000;

    /** More are counted and not named. */
    private static final int NAMED = 100;

    private final Memory memory;
    private final Progress progress;
    private final BooleanSupplier cancelled;

    /**
     * @param line where the unit begins, from 1
     * @param why  it could not be used
     */
    public record Bad(int line, Message why) {}

    /**
     * What became of a file.
     *
     * @param added units that are new
     * @param known units that were there, with the same neighbours
     * @param other units of other languages
     * @param bad   units that could not be used
     * @param named the first of those
     */
    public record Taken(long added, long known, long other, long bad, List<Bad> named) {}

    /** @param cancelled asked at each unit; what is stored until then stays */
    public TmxIntake(Memory memory, Progress progress, BooleanSupplier cancelled) {
        this.memory = memory;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /** @throws Failure if it cannot be read to its end; the units before that place are in the memory */
    public Taken take(Path file) {
        Batch batch = new Batch();
        try (Counted in = new Counted(Files.newInputStream(file), Files.size(file))) {
            batch.in = in;
            try {
                TmxReader.read(file.toString(), new BufferedInputStream(in, 1 << 16), batch, cancelled);
            } finally {
                batch.store();
            }
        } catch (NoSuchFileException e) {
            throw new Failure(Message.of("memory.failure.no-file", file.toString()), e);
        } catch (IOException e) {
            throw new Failure(Message.of("memory.failure.unreadable", file.toString()), e);
        }
        return new Taken(batch.added, batch.known, batch.other, batch.bad, batch.named);
    }

    private final class Batch implements TmxReader.Sink {
        private final List<TranslationUnit> units = new ArrayList<>();
        private final List<Bad> named = new ArrayList<>();
        private Counted in;
        private long added;
        private long known;
        private long other;
        private long bad;

        @Override
        public void unit(TranslationUnit unit) {
            units.add(unit);
            if (units.size() == AT_A_TIME) {
                store();
            }
        }

        void store() {
            int fresh = memory.add(units);
            added += fresh;
            known += units.size() - fresh;
            units.clear();
            progress.at(added + known, in.share());
        }

        @Override
        public void bad(int line, Message why) {
            bad++;
            if (named.size() < NAMED) {
                named.add(new Bad(line, why));
            }
        }

        @Override
        public void other() {
            other++;
        }
    }

    private static final class Counted extends FilterInputStream {
        private final long size;
        private long read;

        Counted(InputStream in, long size) {
            super(in);
            this.size = size;
        }

        double share() {
            return size == 0 ? 1 : Math.min(1, (double) read / size);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            read += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int some = super.read(bytes, from, length);
            read += Math.max(0, some);
            return some;
        }
    }
}
