package app.dateline.portal.blob;

import app.dateline.article.Failure;
import app.dateline.portal.data.Database;
import app.dateline.portal.http.Bodies;
import app.dateline.portal.http.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Files in {@code blobs/} as desks send them, known to the database once they are on the shelf. No name from outside is
 * ever part of a path: a SHA-256 is 64 hexadecimal digits or is refused. Thread-safe.
 */
public final class Blobs {
    /** In bytes. */
    public static final long LARGEST = 50_000_000;

    private final Database database;
    private final Shelf shelf;

    /** @throws Failure if the folder cannot be made */
    public Blobs(Database database, Path data) {
        this.database = database;
        this.shelf = new Shelf(data.resolve("blobs"));
    }

    /** Empty also if somebody has removed the file, so that desks send it again. */
    public Optional<Blob> find(String sha256) {
        return database.read(sql -> sql.first(
                        "SELECT media_type, size FROM blob WHERE sha256 = ?",
                        row -> new Blob(sha256, row.getString(1), row.getLong(2), shelf.path(sha256)),
                        sha256))
                .filter(blob -> Files.isRegularFile(blob.file()));
    }

    /**
     * Keeps what the stream has.
     *
     * @return whether it is new
     * @throws Refusal 413 if it is too large, 415 if it is no picture, 422 if its hash is another
     * @throws IOException if the client broke off or the disk is full
     */
    boolean add(String sha256, InputStream in) throws IOException {
        Path file = shelf.beside();
        try {
            Received received = receive(in, file);
            if (!received.sha256().equals(sha256)) {
                throw Refusal.of(422, "portal.refused.other-hash", received.sha256());
            }
            shelf.put(file, sha256);
            return database.write(sql -> sql.change(
                            "INSERT INTO blob VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                            sha256, received.kind().mediaType(), received.size()))
                    == 1;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private record Received(String sha256, ImageKind kind, long size) {}

    private static Received receive(InputStream in, Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] start = in.readNBytes(ImageKind.PREFIX);
        ImageKind kind = ImageKind.of(start).orElseThrow(() -> Refusal.of(415, "portal.refused.no-picture"));
        long size = start.length;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            out.write(start);
            digest.update(start);
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw Bodies.tooLarge(LARGEST);
                }
                out.write(buffer, 0, read);
                digest.update(buffer, 0, read);
            }
            channel.force(true);
        }
        return new Received(HexFormat.of().formatHex(digest.digest()), kind, size);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
