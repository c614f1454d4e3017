package app.dateline.picture;

import app.dateline.article.Failure;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture made small, for lists and previews. */
public final class Thumbnail {
    private Thumbnail() {}

    /**
     * The first frame, upright, its proportions kept, no larger than the file's own size.
     *
     * <p>Blocks while it decodes; thread-safe. Only every n-th pixel is kept while decoding, so that the heap holds
     * about sixteen times the pixels asked for; a WebP has to be decoded whole, at up to 3 bytes a pixel.
     *
     * @param maxWidth  in pixels, 1 to 4096
     * @param maxHeight in pixels, 1 to 4096
     * @return with 8 bits a colour, with alpha if the file has it
     * @throws Failure as {@link PictureFile#read}
     */
    public static BufferedImage of(Path path, int maxWidth, int maxHeight) {
        if (maxWidth < 1 || maxHeight < 1 || maxWidth > 4096 || maxHeight > 4096) {
            throw new IllegalArgumentException(maxWidth + "×" + maxHeight);
        }
        CheckedFile file = CheckedFile.of(path);
        Orientation orientation = file.orientation();
        double scale = orientation.swapsSides()
                ? Math.min((double) maxWidth / file.height(), (double) maxHeight / file.width())
                : Math.min((double) maxWidth / file.width(), (double) maxHeight / file.height());
        if (scale > 1) {
            scale = 1;
        }
        int width = Math.max(1, (int) Math.round(file.width() * scale));
        int height = Math.max(1, (int) Math.round(file.height() * scale));
        // twice as large as needed at least, for the second step to average
        int every = Math.max(1, (int) (0.5 / scale));
        return orientation.upright(scaled(decoded(file, every), width, height));
    }

    private static BufferedImage decoded(CheckedFile file, int every) {
        try {
            return decoded(file, every, true);
        } catch (IllegalArgumentException e) { // what the JDK's reader throws at a profile for other colours
            if (file.format() != Format.JPEG) {
                throw file.damaged(e);
            }
            return withoutProfile(file, every);
        } catch (IOException | RuntimeException e) { // ImageIO's readers throw what they like at damaged pixels
            throw file.damaged(e);
        }
    }

    private static BufferedImage withoutProfile(CheckedFile file, int every) {
        try {
            return decoded(file, every, false);
        } catch (IOException | RuntimeException e) {
            throw file.damaged(e);
        }
    }

    private static BufferedImage decoded(CheckedFile file, int every, boolean profile) throws IOException {
        ImageReader reader = file.format().reader();
        try (ImageInputStream in = file.format().open(file.path())) {
            reader.setInput(in, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(every, every, 0, 0);
            return profile
                    ? Colours.toScreen(reader.read(0, param))
                    : Colours.withoutProfile(reader.readRaster(0, param));
        } finally {
            reader.dispose();
        }
    }

    /** Halves until one smooth step is left, so that every pixel has its share. */
    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage now = image;
        while (now.getWidth() > width * 2 || now.getHeight() > height * 2) {
            now = drawn(now, Math.max(width, now.getWidth() / 2), Math.max(height, now.getHeight() / 2));
        }
        return drawn(now, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        boolean alpha = image.getColorModel().hasAlpha();
        BufferedImage smaller =
                new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = smaller.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return smaller;
    }
}
