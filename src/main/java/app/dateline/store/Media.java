package app.dateline.store;

import app.dateline.article.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the profile, named by the SHA-256 of their content: 64 lower-case hexadecimal digits. Thread-safe. */
public final class Media {
    /** The largest file that {@link #add(Path)} takes, in bytes. */
    public static final long LIMIT = 256L << 20;

    private static final String PART = ".part-";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
    private static final HexFormat HEX = HexFormat.of();

    private final Profile profile;
    private final Clock clock;
    private final boolean writable;

    Media(Profile profile, Clock clock, boolean writable) {
        this.profile = profile;
        this.clock = clock;
        this.writable = writable;
    }

    /**
     * Copies a file into the profile; when this returns, the copy is on disk.
     *
     * @return its SHA-256
     * @throws Failure if it cannot be read, is larger than {@link #LIMIT}, or does not fit on the disk
     */
    public String add(Path file) {
        if (!Files.isRegularFile(file)) {
            throw unreadable(file.toString());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return add(in, LIMIT, file.toString());
        } catch (IOException _) {
            throw unreadable(file.toString());
        }
    }

    /**
     * The same from a stream, which is read to its end and left open.
     *
     * @param limit the most bytes to take
     */
    public String add(InputStream in, long limit) {
        return add(in, limit, "");
    }

    /** Where the file is; empty when the profile does not have it, or when this is no SHA-256. */
    public Optional<Path> path(String sha256) {
        if (sha256 == null || !NAME.matcher(sha256).matches()) {
            return Optional.empty();
        }
        return Optional.of(place(sha256)).filter(Files::isRegularFile);
    }

    /** The SHA-256 of what is in a file. */
    static String hash(Path file) throws IOException {
        MessageDigest digest = Document.digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HEX.formatHex(digest.digest());
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Removes what a kill has left half-written. */
    void tidy() throws IOException {
        try (var parts = Files.newDirectoryStream(profile.media(), PART + "*")) {
            for (Path part : parts) {
                Files.delete(part);
            }
        }
    }

    /** The names of the files that were added before this. */
    Set<String> olderThan(Instant time) throws IOException {
        Set<String> names = new HashSet<>();
        try (Stream<Path> files = Files.walk(profile.media(), 2)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (isName(name) && isOlder(file, time)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Removes a file unless it was added again since this. */
    synchronized void remove(String sha256, Instant time) throws IOException {
        Path file = place(sha256);
        if (Files.isRegularFile(file) && isOlder(file, time)) {
            Files.delete(file);
        }
    }

    /** From now on it counts as new. */
    private synchronized boolean isThere(Path file) throws IOException {
        if (Files.isRegularFile(file)) {
            setTime(file);
            return true;
        }
        return false;
    }

    private void setTime(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    }

    private static boolean isOlder(Path file, Instant time) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isBefore(time);
    }

    private String add(InputStream in, long limit, String name) {
        if (!writable) {
            throw new IllegalStateException("opened to read");
        }
        Path part = profile.media().resolve(PART + UUID.randomUUID());
        try {
            String sha256 = copy(in, part, limit, name);
            Path place = place(sha256);
            // one that is damaged is put right by the copy
            if (!isThere(place) || !hash(place).equals(sha256)) {
                setTime(part);
                Disk.sync(part);
                if (!Files.isDirectory(place.getParent())) {
                    Files.createDirectories(place.getParent());
                    Disk.syncFolder(profile.media());
                }
                Disk.move(part, place);
            }
            return sha256;
        } catch (IOException e) {
            throw profile.trouble().with(e);
        } finally {
            discard(part);
        }
    }

    private static String copy(InputStream in, Path part, long limit, String name) throws IOException {
        try (OutputStream file = Files.newOutputStream(part);
                DigestOutputStream out = new DigestOutputStream(file, Document.digest())) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int n = read(in, buffer, name); n >= 0; n = read(in, buffer, name)) {
                size += n;
                if (size > limit) {
                    throw tooBig(name, limit);
                }
                out.write(buffer, 0, n);
            }
            return HEX.formatHex(out.getMessageDigest().digest());
        }
    }

    /** Tells trouble with what is read from trouble with the profile. */
    private static int read(InputStream in, byte[] buffer, String name) {
        try {
            return in.read(buffer);
        } catch (IOException _) {
            throw name.isEmpty() ? Failure.of("store.failure.media-broken-off") : unreadable(name);
        }
    }

    private static Failure tooBig(String name, long limit) {
        long megabytes = (limit + (1 << 20) - 1) >> 20;
        return name.isEmpty()
                ? Failure.of("store.failure.media-stream-too-big", megabytes)
                : Failure.of("store.failure.media-too-big", name, megabytes);
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException _) {
            // the next start tidies up
        }
    }

    /** In one of 256 folders, so that none grows too large to look into. */
    private Path place(String sha256) {
        return profile.media().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static Failure unreadable(String file) {
        return Failure.of("store.failure.media-unreadable", file);
    }
}
