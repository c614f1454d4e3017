package app.dateline.portal.blob;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.picture.Print;
import app.dateline.wire.Json;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * What readers get of pictures: their prints, in {@code prints/}. A print is made when its story is published, or when
 * it is first asked for, and can be made again at any time. Thread-safe.
 */
public final class Prints {
    private final Blobs blobs;
    private final Shelf shelf;

    /** @throws Failure if the folder cannot be made */
    public Prints(Blobs blobs, Path data) {
        this.blobs = blobs;
        this.shelf = new Shelf(data.resolve("prints"));
    }

    /**
     * Of a print: changes with everything that is known of the picture, so that what is under a name stays as it is.
     */
    public static String name(Picture picture, Language language) {
        String made = Print.VERSION + " " + language.code() + " " + Json.MAPPER.writeValueAsString(picture);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(made.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The print for the pages in this language, made if need be; empty if the original is not here.
     *
     * @throws Failure     if the original is no picture that can be read
     * @throws IOException if the print cannot be written
     */
    public Optional<Blob> find(Picture picture, Language language) throws IOException {
        Optional<Blob> original = blobs.find(picture.sha256());
        if (original.isEmpty()) {
            return Optional.empty();
        }
        String name = name(picture, language);
        Path file = shelf.path(name);
        if (!Files.isRegularFile(file)) {
            make(original.get().file(), picture, language, name);
        }
        return Optional.of(new Blob(name, original.get().mediaType(), Files.size(file), file));
    }

    /** One at a time, so that a crowd at a new story does not have the same print made by each of them. */
    private synchronized void make(Path original, Picture picture, Language language, String name) throws IOException {
        if (Files.isRegularFile(shelf.path(name))) {
            return;
        }
        Path beside = shelf.beside();
        try {
            Print.write(original, picture, language, beside);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            shelf.put(beside, name);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Throws it away. Another story that has the same one has it made again. */
    public void drop(Picture picture, Language language) {
        try {
            Files.deleteIfExists(shelf.path(name(picture, language)));
        } catch (IOException e) {
            LoggerFactory.getLogger(Prints.class).warn("A print that nobody shows any more was not deleted", e);
        }
    }
}
