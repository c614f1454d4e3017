package app.dateline.intake.memory;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.article.TranslationUnit;
import app.dateline.store.Memory;
import app.dateline.translate.memory.tmx.TmxWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javax.xml.stream.XMLStreamException;

/** Writes a translation memory as a TMX file. */
public final class TmxExport {
    private static final int TELL = 2_000;

    private final Memory memory;
    private final String version;

    /** @param version of this program, for the file's head */
    public TmxExport(Memory memory, String version) {
        this.memory = memory;
        this.version = version;
    }

    /**
     * The file is there when all of it is, or as it was before.
     *
     * @param cancelled asked at each unit; then {@link CancellationException} is thrown
     * @return how many units are in it
     * @throws Failure if it cannot be written
     */
    public long write(Path file, Progress progress, BooleanSupplier cancelled) {
        Path whole = file.toAbsolutePath();
        try {
            Path part = Files.createTempFile(whole.getParent(), "." + whole.getFileName(), ".part");
            try {
                long written = new Writing(memory.size(), progress, cancelled).to(part);
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
                return written;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | XMLStreamException e) {
            throw new Failure(Message.of("memory.failure.unwritable", file.toString()), e);
        }
    }

    private final class Writing {
        private final long size;
        private final Progress progress;
        private final BooleanSupplier cancelled;
        private long written;
        private XMLStreamException trouble;

        Writing(long size, Progress progress, BooleanSupplier cancelled) {
            this.size = size;
            this.progress = progress;
            this.cancelled = cancelled;
        }

        long to(Path file) throws IOException, XMLStreamException {
            try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                    TmxWriter out = new TmxWriter(bytes, version)) {
                memory.forEach(unit -> write(unit, out));
            }
            if (trouble != null) {
                throw trouble;
            }
            return written;
        }

        private void write(TranslationUnit unit, TmxWriter out) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            try {
                if (trouble == null) {
                    out.write(unit);
                }
            } catch (XMLStreamException e) {
                trouble = e;
            }
            written++;
            if (written % TELL == 0) {
                progress.at(written, Math.min(1, (double) written / Math.max(1, size)));
            }
        }
    }
}
