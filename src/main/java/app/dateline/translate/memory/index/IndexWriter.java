package app.dateline.translate.memory.index;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * Writes the files of a {@link MemoryIndex}. Of a million units about 100 MB are in memory meanwhile. What is not finished
 * leaves nothing that could be taken for an index. For one thread.
 */
public final class IndexWriter implements AutoCloseable {
    private final Path folder;
    private final UUID stamp;
    private final Map<Language, SideWriter> sides = new EnumMap<>(Language.class);
    private boolean finished;

    /** @param folder made if it is not there */
    public IndexWriter(Path folder, UUID stamp) throws IOException {
        this.folder = folder;
        this.stamp = stamp;
        Files.createDirectories(folder);
        for (Language language : Language.values()) {
            sides.put(language, new SideWriter(MemoryIndex.file(folder, stamp, language)));
        }
    }

    /** @param unit greater than the one before */
    public void add(int unit, Bilingual text) throws IOException {
        for (Language language : Language.values()) {
            sides.get(language).add(unit, Segment.of(text.in(language)));
        }
    }

    public void finish() throws IOException {
        for (SideWriter side : sides.values()) {
            side.finish(stamp);
        }
        finished = true;
    }

    /** Removes the files of all other states, as far as nobody keeps them. */
    public static void tidy(Path folder, UUID stamp) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!file.getFileName().toString().startsWith(stamp.toString())) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException _) {
            // Windows keeps a file that is still mapped; the next start removes it
        }
    }

    @Override
    public void close() throws IOException {
        for (Language language : Language.values()) {
            sides.get(language).close();
            if (!finished) {
                Files.deleteIfExists(MemoryIndex.file(folder, stamp, language));
            }
        }
    }
}
