package app.dateline.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The first frame of a checked file, decoded in the colours of the screen. */
final class Pixels {
    private Pixels() {}

    /**
     * As it is stored, not upright yet.
     *
     * @param region what of it, in stored pixels; null for all
     * @param every  n-th pixel is kept, in both directions
     * @throws app.dateline.article.Failure if the pixels are damaged
     */
    static BufferedImage of(CheckedFile file, Rectangle region, int every) {
        try {
            return decoded(file, region, every, true);
        } catch (IllegalArgumentException e) { // what the JDK's reader throws at a profile for other colours
            if (file.format() != Format.JPEG) {
                throw file.damaged(e);
            }
            return withoutProfile(file, region, every);
        } catch (IOException | RuntimeException e) { // ImageIO's readers throw what they like at damaged pixels
            throw file.damaged(e);
        }
    }

    private static BufferedImage withoutProfile(CheckedFile file, Rectangle region, int every) {
        try {
            return decoded(file, region, every, false);
        } catch (IOException | RuntimeException e) {
            throw file.damaged(e);
        }
    }

    private static BufferedImage decoded(CheckedFile file, Rectangle region, int every, boolean profile)
            throws IOException {
        ImageReader reader = file.format().reader();
        try (ImageInputStream in = file.format().open(file.path())) {
            reader.setInput(in, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            if (region != null) {
                param.setSourceRegion(region);
            }
            param.setSourceSubsampling(every, every, 0, 0);
            return profile
                    ? Colours.toScreen(reader.read(0, param))
                    : Colours.withoutProfile(reader.readRaster(0, param));
        } finally {
            reader.dispose();
        }
    }
}
