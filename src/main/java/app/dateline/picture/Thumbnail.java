package app.dateline.picture;

import app.dateline.article.Failure;
import java.awt.image.BufferedImage;
import java.nio.file.Path;

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
        BufferedImage small = Scaling.quick(Pixels.of(file, null, every), width, height);
        return orientation.upright(Colours.ofProfile(small, file.blocks().profile()));
    }

    /** An image that has been made small already, made to fit into a box. */
    static BufferedImage fitted(BufferedImage image, int maxWidth, int maxHeight) {
        double scale = Math.min((double) maxWidth / image.getWidth(), (double) maxHeight / image.getHeight());
        if (scale >= 1) {
            return image;
        }
        return Scaling.quick(
                image,
                Math.max(1, (int) Math.round(image.getWidth() * scale)),
                Math.max(1, (int) Math.round(image.getHeight() * scale)));
    }
}
