package app.dateline.picture;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The copy of a picture that leaves the house. Its pixels are the original's, bit for bit; places, serial numbers,
 * makers' notes, previews that may show what was cropped away, and whatever hangs on behind the end stay behind.
 */
public final class Print {
    /** Another one makes other prints of the same. */
    public static final int VERSION = 1;

    private Print() {}

    /**
     * Writes the print of a file into another one, which is there whole only when this returns. Blocks while it reads
     * and writes; thread-safe; needs a few megabytes at most, whatever the file.
     *
     * @param original a file, by whatever name; messages call it as the picture is called
     * @throws Failure     if the original cannot be read: see {@link PictureFile#read}
     * @throws IOException if the print cannot be written
     */
    public static void write(Path original, Picture picture, Path to) throws IOException {
        CheckedFile file = CheckedFile.of(original, picture.file());
        Blocks own = file.blocks();
        Blocks around = new Blocks(
                XmpCopy.of(own.xmp()), new byte[0], ExifCopy.of(own.exif(), Map.of()), 1, 0, 0);
        try (ByteSource in = new ByteSource(Files.newInputStream(original));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to), 1 << 16))) {
            file.format().copy(in, file, around, out);
        } catch (EOFException e) {
            throw new Failure(Message.of("picture.failure.cut-off", picture.file()), e);
        }
        if (file.format() == Format.WEBP) {
            WebpBlocks.close(to);
        }
    }
}
