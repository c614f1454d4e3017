package app.dateline.desk.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A second desk on the same profile does not open: it rings at the one that is open, which comes to the front with the
 * files that the second was started with. The bell is a socket in the profile folder, so that only who may write there
 * can ring. A line a file; an empty line ends the call and is answered by one.
 */
public final class Doorbell implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Doorbell.class);
    private static final int MAX_FILES = 1_000;
    private static final int MAX_LETTERS = 1 << 16;

    private final ServerSocketChannel bell;
    private final Path file;

    private Doorbell(ServerSocketChannel bell, Path file) {
        this.bell = bell;
        this.file = file;
    }

    /**
     * Listens until it is closed. The caller has the profile locked, so a bell that is there already is a dead desk's.
     * Where there can be none, as on some network disks, the desk works without.
     *
     * @param ring told of each call, with its files, on a thread of the bell
     */
    public static Doorbell listen(Path profile, Consumer<List<Path>> ring) {
        Path file = file(profile);
        ServerSocketChannel bell = null;
        try {
            Files.deleteIfExists(file);
            bell = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            bell.bind(UnixDomainSocketAddress.of(file));
            ServerSocketChannel open = bell;
            Thread.ofPlatform().daemon().name("doorbell").start(() -> answer(open, ring));
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            LOG.warn("A second desk on {} will not find this one: {}", profile, e.getMessage());
        }
        return new Doorbell(bell, file);
    }

    /**
     * Rings at the desk that has this profile open; blocks.
     *
     * @return whether one has answered; false also if what has the profile open is no desk
     */
    public static boolean ring(Path profile, List<Path> files) {
        try (SocketChannel call = SocketChannel.open(UnixDomainSocketAddress.of(file(profile)))) {
            StringBuilder said = new StringBuilder();
            files.forEach(path -> said.append(path.toAbsolutePath()).append('\n'));
            ByteBuffer left = StandardCharsets.UTF_8.encode(said.append('\n').toString());
            while (left.hasRemaining()) {
                call.write(left);
            }
            return reader(call).readLine() != null;
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            LOG.debug("Nobody answers at {}", profile, e);
            return false;
        }
    }

    private static Path file(Path profile) {
        return profile.toAbsolutePath().resolve("bell");
    }

    private static void answer(ServerSocketChannel bell, Consumer<List<Path>> ring) {
        try {
            while (true) {
                SocketChannel call = bell.accept();
                // who rings and says nothing keeps nobody else out
                Thread.ofVirtual().start(() -> take(call, ring));
            }
        } catch (IOException e) {
            LOG.debug("The bell is closed", e);
        }
    }

    private static void take(SocketChannel call, Consumer<List<Path>> ring) {
        try (call) {
            ring.accept(read(reader(call)));
            call.write(ByteBuffer.wrap(new byte[] {'\n'}));
        } catch (IOException | InvalidPathException e) {
            LOG.debug("A call was not understood", e);
        }
    }

    private static List<Path> read(BufferedReader in) throws IOException {
        List<Path> files = new ArrayList<>();
        int letters = 0;
        String line = in.readLine();
        while (line != null && !line.isEmpty()) {
            letters += line.length();
            if (files.size() == MAX_FILES || letters > MAX_LETTERS) {
                throw new IOException("too long a call");
            }
            files.add(Path.of(line));
            line = in.readLine();
        }
        if (line == null) {
            throw new IOException("hung up");
        }
        return files;
    }

    private static BufferedReader reader(SocketChannel call) {
        return new BufferedReader(Channels.newReader(call, StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        if (bell != null) {
            try {
                bell.close();
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.debug("The bell stays; the next desk takes it down", e);
            }
        }
    }
}
