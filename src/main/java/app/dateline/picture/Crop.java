package app.dateline.picture;

import app.dateline.article.Focus;

/** The shapes that pictures are cut to. */
public enum Crop {
    /** Lists, and search engines. */
    WIDE(16, 9),
    CLASSIC(4, 3),
    SQUARE(1, 1),
    /** What social networks show of a page. */
    SOCIAL(1200, 630);

    private final int across;
    private final int down;

    Crop(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /** {@code 16:9}, and {@code 1200 × 630} where the shape is known by its size. */
    public String ratio() {
        return this == SOCIAL ? across + "\u202f×\u202f" + down : across + ":" + down;
    }

    /** Width by height. */
    public double aspect() {
        return (double) across / down;
    }

    /**
     * A part of a picture.
     *
     * @param x      of its left edge, in pixels from the picture's
     * @param y      of its top edge, in pixels from the picture's
     * @param width  in pixels, 1 at least
     * @param height in pixels, 1 at least
     */
    public record Part(int x, int y, int width, int height) {}

    /**
     * The largest part of this shape, to the pixel, that has the point as near to its middle as the edges allow.
     *
     * @param width  of the upright picture, in pixels, 1 at least
     * @param height of the upright picture, in pixels, 1 at least
     */
    public Part of(int width, int height, Focus focus) {
        int w = Math.clamp(Math.round(height * aspect()), 1, width);
        int h = w < width ? height : Math.clamp(Math.round(width / aspect()), 1, height);
        return new Part(start(focus.x(), width, w), start(focus.y(), height, h), w, h);
    }

    private static int start(double point, int side, int part) {
        return (int) Math.clamp(Math.round(point * side - part / 2.0), 0, side - part);
    }
}
