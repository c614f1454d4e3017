package app.dateline.proof.translation;

import app.dateline.article.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers, months and weekdays of a text.
 *
 * @param quantities in their order
 * @param months     in their order
 * @param weekdays   1 for Monday to 7, by their number the first place where they stand
 * @param counted    the dimensions that are named in it, with a number or without
 */
record Figures(
        List<Quantity> quantities, List<Month> months, Map<Integer, int[]> weekdays, Set<Measure.Dimension> counted) {

    /** A month's name. @param number 1 to 12 */
    record Month(int number, int start, int end) {}

    static Figures of(String prose, Language language) {
        return new QuantityReader(prose, language).read();
    }
}
