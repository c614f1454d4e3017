package app.dateline.picture;

import app.dateline.article.Focus;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A rendition's pixels, encoded anew, upright and in sRGB, with nothing around them.
 *
 * @param format JPEG, or PNG where something is transparent
 */
record Remade(Format format, byte[] bytes) {
    /** How many pixels are decoded at most; of a picture with more only every n-th is. */
    private static final double MAX_DECODED = 16_000_000;

    private static final float QUALITY = 0.86f;

    /** @throws app.dateline.article.Failure if the pixels are damaged */
    static Remade of(CheckedFile file, Rendition rendition, Focus focus) {
        BufferedImage image = pixels(file, rendition, focus);
        Format format = isTransparent(image) ? Format.PNG : Format.JPEG;
        try {
            return new Remade(format, encoded(image, format));
        } catch (IOException e) {
            throw new IllegalStateException(e); // memory takes what is written to it
        }
    }

    private static BufferedImage pixels(CheckedFile file, Rendition rendition, Focus focus) {
        Orientation orientation = file.orientation();
        boolean swaps = orientation.swapsSides();
        int width = swaps ? file.height() : file.width();
        int height = swaps ? file.width() : file.height();
        Crop.Part part = rendition.part(width, height, focus);
        Rendition.Size size = rendition.size(width, height);
        Rectangle stored = orientation.stored(part, file.width(), file.height());
        int every = (int) Math.ceil(Math.sqrt((double) stored.width * stored.height / MAX_DECODED));
        BufferedImage image = Pixels.of(file, stored, Math.max(1, every));
        BufferedImage small = swaps
                ? Scaling.sharp(image, size.height(), size.width())
                : Scaling.sharp(image, size.width(), size.height());
        return orientation.upright(Colours.ofProfile(small, file.blocks().profile()));
    }

    private static boolean isTransparent(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 255) {
                    return true;
                }
            }
        }
        return false;
    }

    private static byte[] encoded(BufferedImage image, Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format.name().toLowerCase(Locale.ROOT)).next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format == Format.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(format == Format.JPEG ? opaque(image) : image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** JPEG's writer would write transparency as a fourth colour. */
    private static BufferedImage opaque(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(image, 0, 0, null);
        return opaque;
    }
}
