package app.dateline.picture;

import com.twelvemonkeys.image.ResampleOp;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller so that every pixel has its share. */
final class Scaling {
    private Scaling() {}

    /** Quickly, and a little soft: halves until one smooth step is left. */
    static BufferedImage quick(BufferedImage image, int width, int height) {
        return drawn(halved(image, width, height), width, height);
    }

    /** As sharp as it can be: the last step is Lanczos's. What is transparent is left to Java, which weighs it. */
    static BufferedImage sharp(BufferedImage image, int width, int height) {
        BufferedImage halved = halved(image, width, height);
        boolean same = halved.getWidth() == width && halved.getHeight() == height;
        if (same || halved.getColorModel().hasAlpha()) {
            return drawn(halved, width, height);
        }
        BufferedImage plain = drawn(halved, halved.getWidth(), halved.getHeight());
        return new ResampleOp(width, height, ResampleOp.FILTER_LANCZOS)
                .filter(plain, new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB));
    }

    private static BufferedImage halved(BufferedImage image, int width, int height) {
        BufferedImage now = image;
        while (now.getWidth() > width * 2 || now.getHeight() > height * 2) {
            now = drawn(now, Math.max(width, now.getWidth() / 2), Math.max(height, now.getHeight() / 2));
        }
        return now;
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
