package app.dateline.desk.settings;

import java.util.List;

/**
 * How large things are and where the text stands. What is out of range is drawn in, what is missing is as usual.
 *
 * @param scale      of everything, in per cent: 80 to 200
 * @param text       size of the article's text besides, in per cent: 70 to 200
 * @param line       the widest a line of the article gets, in letters: 45 to 120
 * @param typewriter whether the caret's line stays in the middle
 */
public record Display(Integer scale, Integer text, Integer line, Boolean typewriter) {
    public static final Display STANDARD = new Display(null, null, null, null);

    private static final List<Integer> SCALES = List.of(80, 90, 100, 110, 125, 150, 175, 200);
    private static final int TEXT_STEP = 10;
    private static final int LINE_STEP = 5;

    public Display {
        scale = within(scale, 80, 100, 200);
        text = within(text, 70, 100, 200);
        line = within(line, 45, 75, 120);
        typewriter = typewriter != null && typewriter;
    }

    private static int within(Integer value, int least, int usual, int most) {
        return value == null ? usual : Math.clamp(value, least, most);
    }

    /** The next larger scale, the largest stays. */
    public Display larger() {
        return withScale(SCALES.stream().filter(s -> s > scale).findFirst().orElse(SCALES.getLast()));
    }

    /** The next smaller scale, the smallest stays. */
    public Display smaller() {
        return withScale(SCALES.reversed().stream().filter(s -> s < scale).findFirst().orElse(SCALES.getFirst()));
    }

    public Display withScale(int scale) {
        return new Display(scale, text, line, typewriter);
    }

    /** @param steps 1 for larger, -1 for smaller */
    public Display withText(int steps) {
        return new Display(scale, text + steps * TEXT_STEP, line, typewriter);
    }

    /** @param steps 1 for wider, -1 for narrower */
    public Display withLine(int steps) {
        return new Display(scale, text, line + steps * LINE_STEP, typewriter);
    }

    public Display withTypewriter(boolean typewriter) {
        return new Display(scale, text, line, typewriter);
    }

    /** What lengths of the window are multiplied by. */
    public double factor() {
        return scale / 100.0;
    }

    /** What lengths of the article's text are multiplied by. */
    public double textFactor() {
        return factor() * text / 100.0;
    }
}
