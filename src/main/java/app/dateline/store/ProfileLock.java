package app.dateline.store;

import app.dateline.article.Failure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps everybody else from writing to a profile as long as it is open, and goes with the process whatever ends it. */
final class ProfileLock implements AutoCloseable {
    /**
     * The locks of this process. A lock belongs to the process, not to a channel: on POSIX systems closing any channel
     * of the file gives it up, so the second comer in the same process must not even open the file.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private ProfileLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws Failure if the profile is in use, or the lock file cannot be written */
    static ProfileLock take(Profile profile) {
        Path file;
        try {
            file = profile.folder().toRealPath().resolve(profile.lock().getFileName());
        } catch (IOException e) {
            throw profile.trouble().with(e);
        }
        if (!HELD.add(file)) {
            throw inUse(profile);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return new ProfileLock(file, channel);
            }
            giveUp(file, channel);
            throw inUse(profile);
        } catch (IOException e) {
            giveUp(file, channel);
            throw profile.trouble().with(e);
        }
    }

    private static Failure inUse(Profile profile) {
        return Failure.of("store.failure.in-use", profile.folder().toString());
    }

    private static void giveUp(Path file, FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException _) {
            // the lock goes with the process at the latest
        } finally {
            HELD.remove(file);
        }
    }

    @Override
    public void close() {
        giveUp(file, channel);
    }
}
