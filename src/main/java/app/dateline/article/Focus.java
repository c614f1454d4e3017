package app.dateline.article;

/**
 * The point of a picture that every crop should keep, as near to its middle as the edges allow. What lies outside is
 * taken for the nearest edge, and places are kept to a thousandth, finer than a hand can point.
 *
 * @param x from the left of the upright picture, 0 to 1 of its width
 * @param y from its top, 0 to 1 of its height
 */
public record Focus(double x, double y) {
    /** Where nobody has said another. */
    public static final Focus CENTRE = new Focus(0.5, 0.5);

    public Focus {
        x = within(x);
        y = within(y);
    }

    private static double within(double value) {
        return Double.isNaN(value) ? 0.5 : Math.round(Math.clamp(value, 0, 1) * 1000) / 1000.0;
    }
}
