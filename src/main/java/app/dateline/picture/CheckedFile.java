package app.dateline.picture;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A file that passed every check that comes before decoding.
 *
 * @param width  in pixels, as stored
 * @param height in pixels, as stored
 */
record CheckedFile(Path path, String name, Format format, Blocks blocks, int width, int height) {
    static final long MAX_BYTES = 100L * 1024 * 1024;
    static final int MAX_SIDE = 30_000;
    /** Each scan of a progressive JPEG costs a pass over all pixels; real ones have about ten. */
    private static final int MAX_SCANS = 100;
    private static final long MAX_SCANNED = 2_000_000_000;

    static CheckedFile of(Path path) {
        return of(path, path.getFileName() == null ? path.toString() : path.getFileName().toString());
    }

    /** @param name what people call it */
    static CheckedFile of(Path path, String name) {
        Format format = Format.JPEG;
        try {
            if (!Files.isRegularFile(path)) {
                throw Failure.of("picture.failure.missing", path.toString());
            }
            long size = Files.size(path);
            if (size == 0) {
                throw Failure.of("picture.failure.empty", name);
            }
            if (size > MAX_BYTES) {
                throw Failure.of("picture.failure.too-big", name, megabytes(size), megabytes(MAX_BYTES));
            }
            Blocks blocks;
            try (ByteSource in = new ByteSource(Files.newInputStream(path))) {
                byte[] head = in.peek(Format.HEAD);
                if (Refused.of(head) instanceof Refused refused) {
                    throw Failure.of(refused.key(), name);
                }
                format = Format.of(head);
                if (format == null) {
                    throw Failure.of("picture.failure.unknown", name);
                }
                blocks = format.walk(in);
            }
            CheckedFile file = measured(path, name, format, blocks);
            if (blocks.scans() > MAX_SCANS || file.pixels() * blocks.scans() > MAX_SCANNED) {
                throw damaged(name, format, null);
            }
            return file;
        } catch (NoSuchFileException e) {
            throw new Failure(Message.of("picture.failure.missing", path.toString()), e);
        } catch (AccessDeniedException e) {
            throw new Failure(Message.of("picture.failure.forbidden", path.toString()), e);
        } catch (EOFException e) {
            throw new Failure(Message.of("picture.failure.cut-off", name), e);
        } catch (IOException e) {
            throw damaged(name, format, e);
        }
    }

    private static CheckedFile measured(Path path, String name, Format format, Blocks blocks) throws IOException {
        ImageReader reader = format.reader();
        try (ImageInputStream in = format.open(path)) {
            reader.setInput(in, true, true);
            int width = Math.max(reader.getWidth(0), blocks.width());
            int height = Math.max(reader.getHeight(0), blocks.height());
            if (width < 1 || height < 1) {
                throw damaged(name, format, null);
            }
            if (width > MAX_SIDE || height > MAX_SIDE) {
                throw Failure.of("picture.failure.too-long", name, width, height, MAX_SIDE);
            }
            if ((long) width * height > format.maxPixels()) {
                throw Failure.of(
                        "picture.failure.too-many-pixels", name, width, height, format.maxPixels() / 1_000_000);
            }
            return new CheckedFile(path, name, format, blocks, width, height);
        } catch (Failure e) {
            throw e;
        } catch (IOException | RuntimeException e) { // ImageIO's readers throw what they like at damaged headers
            throw damaged(name, format, e);
        } finally {
            reader.dispose();
        }
    }

    private static Failure damaged(String name, Format format, Exception cause) {
        return new Failure(Message.of("picture.failure.damaged", name, format.name()), cause);
    }

    Failure damaged(Exception cause) {
        return damaged(name, format, cause);
    }

    private long pixels() {
        return (long) width * height;
    }

    private static long megabytes(long bytes) {
        return Math.ceilDiv(bytes, 1024 * 1024);
    }

    Orientation orientation() {
        return Orientation.of(Exif.of(blocks.exif()).orientation());
    }
}
