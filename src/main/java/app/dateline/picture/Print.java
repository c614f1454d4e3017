package app.dateline.picture;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The copy of a picture that leaves the house, with its rights in it: as XMP, as EXIF and, in a JPEG, as IPTC-IIM. What
 * an article leaves open stays as the file says it. The pixels are the original's, bit for bit; places, serial numbers,
 * makers' notes, previews that may show what was cropped away, and whatever hangs on behind the end stay behind.
 */
public final class Print {
    /** Another one makes other prints of the same. */
    public static final int VERSION = 2;

    /** In bytes. EXIF has one segment of a JPEG for everything. */
    private static final int MAX_EXIF_TEXT = 8_000;

    private Print() {}

    /**
     * Writes the print of a file into another one, which is there whole only when this returns. Blocks while it reads
     * and writes; thread-safe; needs a few megabytes at most, whatever the file.
     *
     * @param language of the page that shows it: credit line and caption are in this one where there is room for one
     * @param original a file, by whatever name; messages call it as the picture is called
     * @throws Failure     if the original cannot be read: see {@link PictureFile#read}
     * @throws IOException if the print cannot be written
     */
    public static void write(Path original, Picture picture, Language language, Path to) throws IOException {
        CheckedFile file = CheckedFile.of(original, picture.file());
        Blocks around = around(file, file.format(), false, PictureFile.of(file).describe(picture), language);
        try (ByteSource in = new ByteSource(Files.newInputStream(original));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to), 1 << 16))) {
            file.format().copy(in, file, around, out);
        } catch (EOFException e) {
            throw new Failure(Message.of("picture.failure.cut-off", picture.file()), e);
        } catch (StreamCorruptedException e) {
            throw file.damaged(e);
        }
        if (file.format() == Format.WEBP) {
            WebpBlocks.close(to);
        }
    }

    /**
     * Writes a print that is made out of the pixels: a crop, or the picture made smaller. It is upright and in sRGB, a
     * JPEG, or a PNG if something in it is transparent, and has the same rights in it as the whole print. Blocks while
     * it decodes; thread-safe; needs about a hundred megabytes at most, for a WebP of fifty megapixels twice that.
     *
     * @throws Failure     if the original cannot be read or decoded
     * @throws IOException if the print cannot be written
     */
    public static void write(Path original, Picture picture, Language language, Rendition rendition, Path to)
            throws IOException {
        CheckedFile file = CheckedFile.of(original, picture.file());
        Remade remade = Remade.of(file, rendition, picture.focusOrCentre());
        Blocks around = around(file, remade.format(), true, PictureFile.of(file).describe(picture), language);
        try (ByteSource in = new ByteSource(new ByteArrayInputStream(remade.bytes()));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to), 1 << 16))) {
            remade.format().copy(in, file, around, out);
        }
    }

    /** All three say the same, as the Metadata Working Group's guideline wants it. */
    private static Blocks around(
            CheckedFile file, Format format, boolean remade, Picture picture, Language language) {
        Blocks own = file.blocks();
        String caption = PlainText.of(picture.caption().inOrOther(language));
        String credit = PlainText.line(picture.credit().inOrOther(language));
        Map<Integer, byte[]> texts = new TreeMap<>();
        put(texts, Exif.DESCRIPTION, caption);
        put(texts, Exif.ARTIST, String.join("; ", XmpCopy.creators(picture.creator())));
        put(texts, Exif.COPYRIGHT, PlainText.line(picture.copyrightNotice()));
        boolean jpeg = format == Format.JPEG;
        int room = jpeg ? JpegBlocks.MAX_XMP : Blocks.MAX_BLOCK;
        return Blocks.around(
                remade
                        ? XmpCopy.remade(own.xmp(), picture, language, room)
                        : XmpCopy.of(own.xmp(), picture, language, room),
                jpeg ? IptcCopy.of(own.photoshop(), picture, caption, credit) : new byte[0],
                remade ? ExifCopy.remade(own.exif(), texts) : ExifCopy.of(own.exif(), texts));
    }

    private static void put(Map<Integer, byte[]> texts, int tag, String text) {
        if (!text.isEmpty()) {
            texts.put(tag, PlainText.utf8(text, MAX_EXIF_TEXT));
        }
    }
}
