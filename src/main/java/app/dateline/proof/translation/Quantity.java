package app.dateline.proof.translation;

import java.util.ArrayList;
import java.util.List;

/** A number in a text with all that it may mean. Made by {@link QuantityReader} and not changed after that. */
final class Quantity {
    final int start;
    int end;
    /** Where its figures end, without what they are multiplied by. */
    int figuresEnd;
    /** What it may be worth. */
    final List<Double> values = new ArrayList<>(2);
    /** What time it may be, in minutes of the day. */
    final List<Integer> minutes = new ArrayList<>(2);
    /** Whether it stands in figures, so that it has to stand in the other text as well. */
    boolean sure;
    /** Whether it counts, as “five” does and “fifth”, “both” and “half” do not. */
    boolean counts;
    double scale = 1;
    Measure measure;
    /** Of a day the month, 1 to 12, else 0. */
    int month;
    /** Of a number in figures with a fraction, else 0. */
    char decimalSign;

    Quantity(int start, int end) {
        this.start = start;
        this.end = end;
        this.figuresEnd = end;
    }

    static boolean isSame(double a, double b) {
        return Math.abs(a - b) <= 1e-6 * Math.max(1e-3, Math.max(Math.abs(a), Math.abs(b)));
    }

    boolean isWorth(double value) {
        return values.stream().anyMatch(mine -> isSame(mine, value));
    }

    boolean sharesValue(Quantity other) {
        for (double value : values) {
            if (other.isWorth(value)) {
                return true;
            }
        }
        return false;
    }

    boolean sharesTime(Quantity other) {
        return !minutes.isEmpty() && minutes.stream().anyMatch(other.minutes::contains);
    }

    /** Whether it is the same in another measure, about. */
    boolean isConverted(Quantity other) {
        return measure != null
                && other.measure != null
                && values.stream().anyMatch(mine -> other.values.stream()
                        .anyMatch(theirs -> measure.isAbout(mine, other.measure, theirs)));
    }

    /** Whether it is a time of the day and nothing else. */
    boolean isTime() {
        return !minutes.isEmpty() && values.isEmpty();
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
