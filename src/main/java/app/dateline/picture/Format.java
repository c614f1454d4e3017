package app.dateline.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** What we take: what every reader's browser shows and we can decode ourselves. */
enum Format {
    JPEG,
    PNG,
    WEBP,
    GIF;

    /** How many bytes of a file are enough to tell what it is. */
    static final int HEAD = 4096;

    String mediaType() {
        return "image/" + name().toLowerCase(Locale.ROOT);
    }

    /** @return null if it is none of them */
    static Format of(byte[] head) {
        if (Magic.at(head, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (Magic.at(head, 0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (Magic.at(head, 0, "RIFF") && Magic.at(head, 8, "WEBP")) {
            return WEBP;
        }
        return Magic.at(head, 0, "GIF87a") || Magic.at(head, 0, "GIF89a") ? GIF : null;
    }

    /** Goes through the whole file once, from its first byte. @throws java.io.EOFException if it has no end */
    Blocks walk(ByteSource in) throws IOException {
        return switch (this) {
            case JPEG -> JpegBlocks.read(in);
            case PNG -> PngBlocks.read(in);
            case WEBP -> WebpBlocks.read(in);
            case GIF -> GifBlocks.read(in);
        };
    }

    /** Copies a file that {@link #walk} went through, with these blocks instead of its own. */
    void copy(ByteSource in, CheckedFile file, Blocks around, DataOutputStream out) throws IOException {
        switch (this) {
            case JPEG -> JpegBlocks.write(in, around, out);
            case PNG -> PngBlocks.write(in, around, out);
            case WEBP -> WebpBlocks.write(in, file, around, out);
            case GIF -> GifBlocks.write(in, around, out);
        }
    }

    /** How many we decode: a WebP is decoded whole, at more than five bytes a pixel, the others row by row. */
    long maxPixels() {
        return this == WEBP ? 50_000_000 : 100_000_000;
    }

    /** What the decoder reads from. */
    ImageInputStream open(Path path) throws IOException {
        return this == WEBP ? PaddedInput.of(path) : new FileImageInputStream(path.toFile());
    }

    /** A new decoder, to be disposed of. */
    ImageReader reader() throws IOException {
        return switch (this) {
            case JPEG, PNG, GIF -> ImageIO.getImageReadersByFormatName(name()).next();
            // made directly: a search for plug-ins depends on the thread's class loader
            case WEBP -> new WebPImageReaderSpi().createReaderInstance();
        };
    }
}
