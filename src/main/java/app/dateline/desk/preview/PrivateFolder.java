package app.dateline.desk.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A temporary folder that only this user can read; it is gone when the desk is. Any thread. */
final class PrivateFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PrivateFolder.class);

    private final Path path;
    private boolean closed;

    PrivateFolder() {
        try {
            path = Files.createTempDirectory("dateline-preview"); // 0700 where there are such rights
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    boolean has(String name) {
        return Files.exists(path.resolve(name));
    }

    /** Nothing once the folder is closed: nobody looks then, and it would be left. */
    synchronized void write(String name, byte[] content) throws IOException {
        if (!closed) {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("{} is left", path, e);
        }
    }
}
