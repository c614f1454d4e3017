package app.dateline.store;

import app.dateline.article.Failure;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** The files of the profile, named by the SHA-256 of their content: 64 lower-case hexadecimal digits. Thread-safe. */
public final class Media {
    /** The largest file that {@link #add(Path)} takes, in bytes. */
    public static final long LIMIT = 256L << 20;

    /**
     * Copies a file into the profile; when this returns, the copy is on disk.
     *
     * @return its SHA-256
     * @throws Failure if it cannot be read, is larger than {@link #LIMIT}, or does not fit on the disk
     */
    public String add(Path file) {
        throw new UnsupportedOperationException();
    }

    /**
     * The same from a stream, which is read to its end and left open.
     *
     * @param limit the most bytes to take
     */
    public String add(InputStream in, long limit) {
        throw new UnsupportedOperationException();
    }

    /** Where the file is; empty when the profile does not have it, or when this is no SHA-256. */
    public Optional<Path> path(String sha256) {
        throw new UnsupportedOperationException();
    }
}
