package app.dateline.portal.blob;

import app.dateline.article.Failure;
import app.dateline.article.Message;
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
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Files in {@code blobs/}, written beside, flushed, moved into place, and only then known to the database. No name from
 * outside is ever part of a path: a SHA-256 is 64 hexadecimal digits or is refused. Thread-safe.
 */
public final class Blobs {
    /** In bytes. */
    public static final long LARGEST = 50_000_000;

    private final Database database;
    private final Path folder;
    private final Path arriving;

    /** @throws Failure if the folder cannot be made */
    public Blobs(Database database, Path data) {
        this.database = database;
        this.folder = data.resolve("blobs");
        this.arriving = folder.resolve("arriving");
        try {
            Files.createDirectories(arriving);
            sweep();
        } catch (IOException e) {
            throw new Failure(Message.of("portal.failure.folder", folder.toString()), e);
        }
    }

    /** What a killed portal left half received. */
    private void sweep() throws IOException {
        try (var left = Files.newDirectoryStream(arriving)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    /** Empty also if somebody has removed the file, so that desks send it again. */
    public Optional<Blob> find(String sha256) {
        return database.read(sql -> sql.first(
                        "SELECT media_type, size FROM blob WHERE sha256 = ?",
                        row -> new Blob(sha256, row.getString(1), row.getLong(2), path(sha256)),
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
        Path file = arriving.resolve(UUID.randomUUID().toString());
        try {
            Received received = receive(in, file);
            if (!received.sha256().equals(sha256)) {
                throw Refusal.of(422, "portal.refused.other-hash", received.sha256());
            }
            Path target = path(sha256);
            Files.createDirectories(target.getParent());
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            flush(target.getParent());
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

    /** The name itself is on disk only after its folder is; Windows cannot be asked for that and need not be. */
    private static void flush(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // as good as this system has it
        }
    }

    private Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
