package app.dateline.picture;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;

/** The JPEG colours that the JDK decodes but does not bring to the screen as browsers do. */
final class Colours {
    private Colours() {}

    /**
     * CMYK without a colour profile, which the JDK shows much too light: near enough for a preview, and without a
     * profile nobody knows better. Other pictures come back as they are.
     */
    static BufferedImage toScreen(BufferedImage image) {
        ColorSpace space = image.getColorModel().getColorSpace();
        if (space.getType() != ColorSpace.TYPE_CMYK || space instanceof ICC_ColorSpace) {
            return image;
        }
        int width = image.getWidth();
        BufferedImage screen = new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Raster inks = image.getRaster();
        int[] row = new int[width * 4];
        int[] rgb = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            inks.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int light = 255 - row[x * 4 + 3];
                rgb[x] = lit(row[x * 4], light) << 16 | lit(row[x * 4 + 1], light) << 8 | lit(row[x * 4 + 2], light);
            }
            screen.setRGB(0, y, width, 1, rgb, 0, width);
        }
        return screen;
    }

    /**
     * A picture whose colour profile is meant for another kind of colours, so that the JDK gives up: the profile is left
     * aside. One band is grey; three are luminance and two colour differences (ITU-R BT.601, full range, as JFIF says).
     */
    static BufferedImage withoutProfile(Raster raster) throws IOException {
        int bands = raster.getNumBands();
        if (bands != 1 && bands != 3) {
            throw new IOException(bands + " bands");
        }
        int width = raster.getWidth();
        BufferedImage screen = new BufferedImage(width, raster.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[width * bands];
        int[] rgb = new int[width];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) {
                int luminance = row[x * bands];
                int blue = bands == 1 ? 0 : row[x * 3 + 1] - 128;
                int red = bands == 1 ? 0 : row[x * 3 + 2] - 128;
                rgb[x] = clamped(luminance + 1.402 * red) << 16
                        | clamped(luminance - 0.344136 * blue - 0.714136 * red) << 8
                        | clamped(luminance + 1.772 * blue);
            }
            screen.setRGB(0, y, width, 1, rgb, 0, width);
        }
        return screen;
    }

    private static int clamped(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    private static int lit(int ink, int light) {
        return (255 - ink) * light / 255;
    }
}
