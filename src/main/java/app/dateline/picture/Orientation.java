package app.dateline.picture;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;

/** How a stored picture is turned and mirrored to be seen upright, in the order of EXIF's numbers 1 to 8. */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    HALF_TURN,
    HALF_TURN_MIRRORED,
    TRANSPOSED,
    QUARTER_TURN,
    TRANSVERSED,
    THREE_QUARTER_TURN;

    static Orientation of(int exif) {
        return values()[exif - 1];
    }

    boolean swapsSides() {
        return ordinal() >= TRANSPOSED.ordinal();
    }

    /**
     * Where a part of the upright picture lies in the stored one.
     *
     * @param w width of the stored picture
     * @param h height of the stored picture
     */
    Rectangle stored(Crop.Part part, int w, int h) {
        int x = part.x();
        int y = part.y();
        int fromRight = (swapsSides() ? h : w) - x - part.width();
        int fromBottom = (swapsSides() ? w : h) - y - part.height();
        return switch (this) {
            case UPRIGHT -> new Rectangle(x, y, part.width(), part.height());
            case MIRRORED -> new Rectangle(fromRight, y, part.width(), part.height());
            case HALF_TURN -> new Rectangle(fromRight, fromBottom, part.width(), part.height());
            case HALF_TURN_MIRRORED -> new Rectangle(x, fromBottom, part.width(), part.height());
            case TRANSPOSED -> new Rectangle(y, x, part.height(), part.width());
            case QUARTER_TURN -> new Rectangle(y, fromRight, part.height(), part.width());
            case TRANSVERSED -> new Rectangle(fromBottom, fromRight, part.height(), part.width());
            case THREE_QUARTER_TURN -> new Rectangle(fromBottom, x, part.height(), part.width());
        };
    }

    BufferedImage upright(BufferedImage image) {
        if (this == UPRIGHT) {
            return image;
        }
        int w = image.getWidth();
        int h = image.getHeight();
        AffineTransform turn = switch (this) { // m00 m10 m01 m11 m02 m12
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case HALF_TURN -> new AffineTransform(-1, 0, 0, -1, w, h);
            case HALF_TURN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, h);
            case TRANSPOSED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case QUARTER_TURN -> new AffineTransform(0, 1, -1, 0, h, 0);
            case TRANSVERSED -> new AffineTransform(0, -1, -1, 0, h, w);
            case THREE_QUARTER_TURN -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        BufferedImage turned = swapsSides()
                ? new BufferedImage(h, w, image.getType())
                : new BufferedImage(w, h, image.getType());
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, turned);
    }
}
