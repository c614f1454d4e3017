package app.dateline.store;

import app.dateline.article.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * The checksum of a closed database, beside it. SQLite takes most flipped bits for data, in a headline or a name for
 * one; by the seal each of them is noticed before anything is shown. It is broken while the profile is open to write,
 * and after a kill there is none. What a person has put there since, a backup for one, has a time of its own and is not
 * judged by it. Only while this process has no connection open: see {@link Profile}.
 */
record Seal(Profile profile) {
    private static final int BLOCK = 1 << 20;

    /** @throws Failure if the database is not what it was when it was closed */
    void check() throws IOException {
        if (isBroken()) {
            throw Failure.of("store.failure.damaged", profile.database().toString());
        }
    }

    /** Whether the disk gives other bytes than were written. */
    boolean isBroken() throws IOException {
        Optional<String> sealed = read();
        if (sealed.isEmpty() || isLogged() || !Files.exists(profile.database())) {
            return false;
        }
        return sealed.get().startsWith(file() + " ")
                && !sealed.get().equals(file() + " " + sum())
                // another process may have broken the seal and begun to write meanwhile
                && read().equals(sealed);
    }

    /** Before the first write; it is gone from the disk when this returns. */
    void remove() throws IOException {
        if (Files.deleteIfExists(path())) {
            Disk.syncFolder(profile.folder());
        }
    }

    /** After the last connection was closed; nothing if that has left something in the log. */
    void set() throws IOException {
        if (!isLogged() && Files.exists(profile.database())) {
            Path part = path().resolveSibling("seal.part");
            Files.writeString(part, file() + " " + sum(), StandardCharsets.US_ASCII);
            Disk.sync(part);
            Disk.move(part, path());
        }
    }

    private Optional<String> read() throws IOException {
        return Files.exists(path())
                ? Optional.of(new String(Files.readAllBytes(path()), StandardCharsets.ISO_8859_1))
                : Optional.empty();
    }

    /** Which file it is, as far as can be told without reading it. */
    private String file() throws IOException {
        return Files.size(profile.database()) + " " + Files.getLastModifiedTime(profile.database());
    }

    /** Any single flipped bit, and any burst of up to 32, gives another one. */
    private String sum() throws IOException {
        CRC32C sum = new CRC32C();
        try (FileChannel in = FileChannel.open(profile.database(), StandardOpenOption.READ)) {
            ByteBuffer block = ByteBuffer.allocateDirect(BLOCK);
            while (in.read(block) >= 0) {
                sum.update(block.flip());
                block.clear();
            }
            return Long.toHexString(sum.getValue());
        }
    }

    private Path path() {
        return profile.folder().resolve("seal");
    }

    /** Whether the log holds anything; who only reads leaves an empty one. */
    private boolean isLogged() throws IOException {
        Path log = profile.folder().resolve(Profile.DATABASE + "-wal");
        return Files.exists(log) && Files.size(log) > 0;
    }
}
