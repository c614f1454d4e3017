package app.dateline.picture;

import java.awt.Transparency;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.color.ProfileDataException;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.IOException;

/** The colours that the JDK decodes but does not bring to the screen as browsers do. */
final class Colours {
    private Colours() {}

    /** In sRGB, as browsers take what says nothing of its colours. */
    static BufferedImage toScreen(BufferedImage image) {
        ColorSpace space = image.getColorModel().getColorSpace();
        if (space.getType() == ColorSpace.TYPE_CMYK && !(space instanceof ICC_ColorSpace)) {
            return withoutInks(image);
        }
        return image;
    }

    /**
     * A picture whose numbers are meant in the colours of this profile, which the JDK leaves aside in PNG. One that is
     * broken or for other than three colours is left aside here too.
     *
     * @param image with 8 bits a colour
     * @param icc   empty if there is none
     */
    static BufferedImage ofProfile(BufferedImage image, byte[] icc) {
        if (icc.length == 0) {
            return image;
        }
        try {
            ICC_ColorSpace space = new ICC_ColorSpace(ICC_Profile.getInstance(icc));
            return space.getType() != ColorSpace.TYPE_RGB || space.isCS_sRGB() ? image : converted(image, space);
        } catch (IllegalArgumentException | CMMException | ProfileDataException _) {
            return image;
        }
    }

    private static BufferedImage converted(BufferedImage image, ICC_ColorSpace space) {
        int width = image.getWidth();
        ComponentColorModel model =
                new ComponentColorModel(space, false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        BufferedImage from = new BufferedImage(
                model, model.createCompatibleWritableRaster(width, image.getHeight()), false, null);
        int[] row = new int[width];
        int[] bands = new int[width * 3];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                bands[x * 3] = row[x] >> 16 & 0xff;
                bands[x * 3 + 1] = row[x] >> 8 & 0xff;
                bands[x * 3 + 2] = row[x] & 0xff;
            }
            from.getRaster().setPixels(0, y, width, 1, bands);
        }
        BufferedImage colours = new ColorConvertOp(null)
                .filter(from, new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_INT_RGB));
        int[] alpha = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, alpha, 0, width);
            colours.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                row[x] = row[x] & 0xffffff | alpha[x] & 0xff000000;
            }
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return image;
    }

    /**
     * CMYK without a colour profile, which the JDK shows much too light: near enough for a preview, and without a
     * profile nobody knows better.
     */
    private static BufferedImage withoutInks(BufferedImage image) {
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
