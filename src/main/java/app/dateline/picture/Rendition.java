package app.dateline.picture;

import app.dateline.article.Focus;
import java.util.Arrays;
import java.util.Optional;

/**
 * The prints that are made out of a picture's pixels: its crops, and itself made smaller. There are no others, so that
 * nobody can ask for sizes without end. None is larger than what it is made of.
 */
public enum Rendition {
    WIDE("16x9", Crop.WIDE, 1296),
    CLASSIC("4x3", Crop.CLASSIC, 1200),
    SQUARE("1x1", Crop.SQUARE, 1200),
    SOCIAL("1200x630", Crop.SOCIAL, 1200),
    /** As wide as the column of a page. */
    WIDE_SMALL("16x9-648", Crop.WIDE, 648),
    WHOLE_SMALL("648", null, 648),
    /** For screens that have two pixels where others have one. */
    WHOLE_MEDIUM("1296", null, 1296);

    /** What a whole picture may be at most, as a multiple of its width: a strip is a film roll or an attack. */
    private static final int TALLEST = 3;

    private final String code;
    private final Crop crop;
    private final int width;

    Rendition(String code, Crop crop, int width) {
        this.code = code;
        this.crop = crop;
        this.width = width;
    }

    /** @param width in pixels */
    public record Size(int width, int height) {}

    /** The end of its address. */
    public String code() {
        return code;
    }

    public static Optional<Rendition> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** What of the upright picture is in it. */
    Crop.Part part(int width, int height, Focus focus) {
        return crop == null ? new Crop.Part(0, 0, width, height) : crop.of(width, height, focus);
    }

    /**
     * How large it is.
     *
     * @param width  of the upright picture, in pixels, 1 at least
     * @param height of the upright picture, in pixels, 1 at least
     */
    public Size size(int width, int height) {
        Crop.Part part = part(width, height, Focus.CENTRE); // moving it does not change it
        if (crop != null) {
            return part.width() <= this.width
                    ? new Size(part.width(), part.height())
                    : new Size(this.width, (int) Math.max(1, Math.round(this.width / crop.aspect())));
        }
        double scale = Math.min(1, Math.min(
                (double) this.width / width, (double) this.width * TALLEST / height));
        return new Size(scaled(width, scale), scaled(height, scale));
    }

    private static int scaled(int side, double scale) {
        return (int) Math.max(1, Math.round(side * scale));
    }
}
