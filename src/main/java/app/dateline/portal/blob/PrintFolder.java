package app.dateline.portal.blob;

import app.dateline.article.Failure;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.slf4j.LoggerFactory;

/**
 * The folder of prints, in which there is a shelf for each edition of making them. A start throws away those of other
 * editions, whose prints nobody would find any more.
 */
final class PrintFolder {
    private final Path folder;

    PrintFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The shelf of this edition. The others are deleted by a thread of their own, since there may be millions of files;
     * what a stop leaves of them is deleted by the next start.
     *
     * @throws Failure if the folder cannot be made
     */
    Shelf shelf(String edition) {
        Path kept = folder.resolve(edition);
        Shelf shelf = new Shelf(kept);
        Thread.ofPlatform().daemon().name("former-prints").priority(Thread.MIN_PRIORITY).start(() -> sweep(kept));
        return shelf;
    }

    private void sweep(Path kept) {
        try (var there = Files.newDirectoryStream(folder)) {
            for (Path one : there) {
                if (!one.equals(kept)) {
                    delete(one);
                }
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(PrintFolder.class).warn("Prints of a former edition were not deleted", e);
        }
    }

    private static void delete(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
