package app.dateline.picture;

import app.dateline.article.Failure;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures made small once and kept on disk, under the SHA-256 of their files: to decode twelve megapixels takes a
 * fifth of a second, to read what was made of them a few milliseconds. All of it can be lost and is made again.
 * Thread-safe; blocks.
 */
public final class ThumbnailFolder {
    /** What is kept fits into a box of this size, in pixels. */
    public static final int WIDTH = 320;
    public static final int HEIGHT = 240;

    /** In bytes: about twenty thousand pictures. */
    public static final long LIMIT = 256L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(ThumbnailFolder.class);
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.(jpg|png)");
    private static final String PART = ".part-";

    /** Half of the processors: a window is drawn meanwhile. */
    private final Semaphore making = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    private final Path folder;
    private final long limit;

    /** @param folder made when it is first written to */
    public ThumbnailFolder(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /**
     * As {@link Thumbnail#of}, from what was kept if it is large enough.
     *
     * @param sha256 of the file
     * @throws Failure as {@link PictureFile#read}
     */
    public BufferedImage of(String sha256, Path file, int maxWidth, int maxHeight) {
        if (maxWidth > WIDTH || maxHeight > HEIGHT) {
            return Thumbnail.of(file, maxWidth, maxHeight);
        }
        BufferedImage kept = kept(sha256);
        if (kept == null) {
            making.acquireUninterruptibly();
            try {
                // another one may have made it while this one waited
                kept = kept(sha256);
                if (kept == null) {
                    kept = Thumbnail.of(file, WIDTH, HEIGHT);
                    keep(sha256, kept);
                }
            } finally {
                making.release();
            }
        }
        return Thumbnail.fitted(kept, maxWidth, maxHeight);
    }

    /** What was made before, in milliseconds; empty if that has still to be done or is not large enough. */
    public Optional<BufferedImage> kept(String sha256, int maxWidth, int maxHeight) {
        return maxWidth > WIDTH || maxHeight > HEIGHT
                ? Optional.empty()
                : Optional.ofNullable(kept(sha256)).map(image -> Thumbnail.fitted(image, maxWidth, maxHeight));
    }

    private BufferedImage kept(String sha256) {
        for (String kind : List.of("jpg", "png")) {
            Path file = place(sha256, kind);
            if (Files.isRegularFile(file)) {
                try {
                    BufferedImage image = ImageIO.read(file.toFile());
                    // so that those that nobody looks at go first
                    Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
                    if (image != null && image.getWidth() <= WIDTH && image.getHeight() <= HEIGHT) {
                        return image;
                    }
                } catch (IOException | RuntimeException e) {
                    LOG.debug("{} is made again", file, e);
                }
            }
        }
        return null;
    }

    /** A full disk is no reason not to show a picture. */
    private void keep(String sha256, BufferedImage image) {
        String kind = image.getColorModel().hasAlpha() ? "png" : "jpg";
        Path file = place(sha256, kind);
        Path part = file.resolveSibling(PART + UUID.randomUUID());
        try {
            Files.createDirectories(file.getParent());
            if (ImageIO.write(image, kind, part.toFile())) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.debug("{} could not be kept", file, e);
        }
    }

    private Path place(String sha256, String kind) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + "." + kind);
    }

    /** Removes what was not looked at for longest until the rest fits, and what was left half-written. */
    public void sweep() {
        record Kept(Path file, long size, Instant at) {}
        List<Kept> all = new ArrayList<>();
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.walk(folder, 2) : Stream.empty()) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Instant at = Files.getLastModifiedTime(file).toInstant();
                if (NAME.matcher(file.getFileName().toString()).matches()) {
                    all.add(new Kept(file, Files.size(file), at));
                } else if (file.getFileName().toString().startsWith(PART) && at.isBefore(Instant.now().minusSeconds(60))) {
                    Files.deleteIfExists(file);
                }
            }
            all.sort(Comparator.comparing(Kept::at).reversed());
            long bytes = 0;
            for (Kept each : all) {
                bytes += each.size();
                if (bytes > limit) {
                    Files.deleteIfExists(each.file());
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            LOG.debug("{} could not be swept", folder, e);
        }
    }
}
