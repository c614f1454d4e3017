package app.dateline.portal.blob;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.picture.Print;
import app.dateline.picture.Rendition;
import app.dateline.portal.http.Refusal;
import app.dateline.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.LoggerFactory;

/**
 * What readers get of pictures: their prints, in {@code prints/}. A whole one is made when its story is published, or
 * when it is first asked for, a rendition when it is first asked for; each can be made again at any time. Thread-safe.
 */
public final class Prints {
    private final Blobs blobs;
    private final Shelf shelf;
    private final Unmakable unmakable = new Unmakable();
    /** Of 64 threads that the portal has for all that it does. */
    private final Turns copying = new Turns(8);
    private final Turns decoding = new Turns(8);

    /** @throws Failure if the folder cannot be made */
    public Prints(Blobs blobs, Path data) {
        this.blobs = blobs;
        this.shelf = new PrintFolder(data.resolve("prints")).shelf(edition());
    }

    /** Other ones are made, and by other names, of the same pictures, if anything about making or naming them changes. */
    private static String edition() {
        return hash(Print.VERSION + " " + Json.MAPPER.writeValueAsString(Picture.of("", "", "", 0, 0))).substring(0, 16);
    }

    /**
     * Of a print: changes with everything that is known of the picture, so that what is under a name stays as it is.
     */
    public static String name(Picture picture, Language language) {
        return hash(Print.VERSION + " " + language.code() + " " + Json.MAPPER.writeValueAsString(picture));
    }

    private static String name(Picture picture, Language language, Rendition rendition) {
        return hash(name(picture, language) + " " + rendition.code());
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The whole print for the pages in this language, made if need be; empty if the original is not here.
     *
     * @throws Failure     if the original is no picture that can be read
     * @throws Refusal     503 if too many wait for one that has still to be made
     * @throws IOException if the print cannot be written
     */
    public Optional<Blob> find(Picture picture, Language language) throws IOException {
        return find(picture, language, Optional.empty(), () -> true);
    }

    /**
     * The same, or a rendition. One is decoded at a time, whatever is asked for, since each takes memory by its pixels;
     * what could not be made is not tried again and again.
     *
     * @param shown whether readers may see the picture: asked when a print has been made, of which those could not know
     *              who withdrew its story meanwhile
     */
    public Optional<Blob> find(
            Picture picture, Language language, Optional<Rendition> rendition, BooleanSupplier shown) throws IOException {
        Optional<Blob> original = blobs.find(picture.sha256());
        if (original.isEmpty()) {
            return Optional.empty();
        }
        String name = rendition.map(one -> name(picture, language, one)).orElseGet(() -> name(picture, language));
        Path file = shelf.path(name);
        if (!Files.isRegularFile(file)) {
            unmakable.refuse(name);
            (rendition.isEmpty() ? copying : decoding).take(() -> {
                // a crowd at a new story does not have the same print made by each of them, nor tried
                if (!Files.isRegularFile(file)) {
                    unmakable.refuse(name);
                    make(original.get().file(), picture, language, rendition, name);
                    if (!shown.getAsBoolean()) {
                        drop(picture, language);
                    }
                }
            });
        }
        try {
            return Optional.of(new Blob(name, mediaType(file), Files.size(file), file));
        } catch (NoSuchFileException _) {
            return Optional.empty(); // dropped in this moment
        }
    }

    private void make(
            Path original, Picture picture, Language language, Optional<Rendition> rendition, String name)
            throws IOException {
        Path beside = shelf.beside();
        try {
            if (rendition.isEmpty()) {
                Print.write(original, picture, language, beside);
            } else {
                write(original, picture, language, rendition.get(), name, beside);
            }
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            shelf.put(beside, name);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void write(
            Path original, Picture picture, Language language, Rendition rendition, String name, Path to)
            throws IOException {
        try {
            Print.write(original, picture, language, rendition, to);
        } catch (RuntimeException | Error e) {
            throw unmakable.add(name, picture, e);
        }
    }

    private static String mediaType(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return ImageKind.of(in.readNBytes(ImageKind.PREFIX))
                    .orElseThrow(() -> new IOException("no picture in " + file))
                    .mediaType();
        }
    }

    /** Throws it and its renditions away. Another story that has the same one has it made again. */
    public void drop(Picture picture, Language language) {
        try {
            Files.deleteIfExists(shelf.path(name(picture, language)));
            for (Rendition rendition : Rendition.values()) {
                Files.deleteIfExists(shelf.path(name(picture, language, rendition)));
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Prints.class).warn("A print that nobody shows any more was not deleted", e);
        }
    }
}
