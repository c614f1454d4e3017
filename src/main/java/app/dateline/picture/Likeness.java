package app.dateline.picture;

import java.awt.image.BufferedImage;
import java.util.OptionalLong;

/**
 * Sixty-four bits by which pictures that look alike are told: whether each field of a grid of eight by eight is lighter
 * than the one right of it (a “difference hash”). They hardly change when a picture is scaled, compressed again, or
 * trimmed at its edges.
 */
public final class Likeness {
    /** Two pictures that differ in no more bits look alike. Of 20,000 pairs of different pictures two differed in 12. */
    public static final int NEAR = 9;

    private static final int FIELDS = 8;
    /** Of 255. What has less contrast is a plain area, and all of these would look alike. */
    private static final int LEAST_CONTRAST = 8;

    private Likeness() {}

    /**
     * What an image looks like; empty of one that shows nothing.
     *
     * @param image a thumbnail does; from 32 pixels of width on the size makes hardly a difference
     */
    public static OptionalLong of(BufferedImage image) {
        int[] fields = new int[(FIELDS + 1) * FIELDS];
        int darkest = 255;
        int lightest = 0;
        for (int y = 0; y < FIELDS; y++) {
            for (int x = 0; x <= FIELDS; x++) {
                int light = light(image, x, y);
                fields[y * (FIELDS + 1) + x] = light;
                darkest = Math.min(darkest, light);
                lightest = Math.max(lightest, light);
            }
        }
        if (lightest - darkest < LEAST_CONTRAST) {
            return OptionalLong.empty();
        }
        long bits = 0;
        for (int y = 0; y < FIELDS; y++) {
            for (int x = 0; x < FIELDS; x++) {
                int at = y * (FIELDS + 1) + x;
                bits = bits << 1 | (fields[at] > fields[at + 1] ? 1 : 0);
            }
        }
        return OptionalLong.of(bits);
    }

    public static boolean isNear(long one, long other) {
        return Long.bitCount(one ^ other) <= NEAR;
    }

    /** The mean luma of a field; what is transparent counts as white. */
    private static int light(BufferedImage image, int column, int row) {
        int left = column * image.getWidth() / (FIELDS + 1);
        int right = Math.max(left + 1, (column + 1) * image.getWidth() / (FIELDS + 1));
        int top = row * image.getHeight() / FIELDS;
        int bottom = Math.max(top + 1, (row + 1) * image.getHeight() / FIELDS);
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = image.getRGB(x, y);
                int luma = (299 * (pixel >> 16 & 255) + 587 * (pixel >> 8 & 255) + 114 * (pixel & 255)) / 1000;
                int alpha = pixel >>> 24;
                sum += (luma * alpha + 255 * (255 - alpha)) / 255;
            }
        }
        return (int) (sum / ((long) (right - left) * (bottom - top)));
    }
}
