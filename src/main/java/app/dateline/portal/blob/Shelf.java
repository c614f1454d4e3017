package app.dateline.portal.blob;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A folder of files whose names are 64 hexadecimal digits each. A file is written beside, flushed and moved into place,
 * so that what is there is whole. Thread-safe.
 */
final class Shelf {
    private final Path folder;
    private final Path arriving;

    /** @throws Failure if the folder cannot be made */
    Shelf(Path folder) {
        this.folder = folder;
        this.arriving = folder.resolve("arriving");
        try {
            Files.createDirectories(arriving);
            sweep();
        } catch (IOException e) {
            throw new Failure(Message.of("portal.failure.folder", folder.toString()), e);
        }
    }

    /** What a killed portal left half written. */
    private void sweep() throws IOException {
        try (var left = Files.newDirectoryStream(arriving)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    /** A name to write under; nothing is there yet. */
    Path beside() {
        return arriving.resolve(UUID.randomUUID().toString());
    }

    /** Where the file of this name is, or would be. */
    Path path(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    /** Moves a file that is whole and flushed into place. */
    void put(Path beside, String name) throws IOException {
        Path target = path(name);
        Files.createDirectories(target.getParent());
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flush(target.getParent());
    }

    /** The name itself is on disk only after its folder is; Windows cannot be asked for that and need not be. */
    private static void flush(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // as good as this system has it
        }
    }
}
