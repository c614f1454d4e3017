package app.dateline.proof.translation;

import app.dateline.article.Language;
import java.util.List;
import java.util.regex.Pattern;

/** Which month a day is of: «11, 12 и 13 февраля», “February 11–13”. */
final class Days {
    private static final Pattern BESIDE = Pattern.compile("[\\s\\p{Z},]{0,2}|(?:st|nd|rd|th)?[\\s\\p{Z}]{1,2}(?:of[\\s\\p{Z}]{1,2})?(?:the[\\s\\p{Z}]{1,2})?|-(?:го|е|ое|му)[\\s\\p{Z}]{1,2}");
    private static final Pattern CHAIN = Pattern.compile(
            "(?:st|nd|rd|th|-го|-е)?[\\s\\p{Z}]{0,2}(?:[-‐‑–—,]|and|to|и|по|до|или|or|through)[\\s\\p{Z}]{0,2}");
    private static final Pattern BEHIND = Pattern.compile("\\.?[\\s\\p{Z}]{1,2}(?:the[\\s\\p{Z}]{1,2})?");

    /** In a text with more months nobody says which day is whose. */
    private static final int MOST = 500;

    private Days() {}

    static void give(List<Quantity> quantities, List<Figures.Month> months, String text, Language language) {
        for (Figures.Month month : months.subList(0, Math.min(MOST, months.size()))) {
            int before = -1;
            int behind = -1;
            for (int i = 0; i < quantities.size(); i++) {
                if (quantities.get(i).end <= month.start()) {
                    before = i;
                }
                if (behind < 0 && quantities.get(i).start >= month.end()) {
                    behind = i;
                }
            }
            boolean taken = before >= 0 && isDay(quantities.get(before)) && lies(text, quantities.get(before).end, month.start(), BESIDE);
            if (taken) {
                backwards(quantities, before, month.number(), text);
            }
            if (language == Language.EN && !taken && behind >= 0 && isDay(quantities.get(behind))
                    && lies(text, month.end(), quantities.get(behind).start, BEHIND)) {
                forwards(quantities, behind, month.number(), text);
            }
        }
    }

    private static void backwards(List<Quantity> quantities, int last, int month, String text) {
        quantities.get(last).month = month;
        for (int i = last - 1; i >= 0 && isDay(quantities.get(i))
                && lies(text, quantities.get(i).end, quantities.get(i + 1).start, CHAIN); i--) {
            quantities.get(i).month = month;
        }
    }

    private static void forwards(List<Quantity> quantities, int first, int month, String text) {
        quantities.get(first).month = month;
        for (int i = first + 1; i < quantities.size() && isDay(quantities.get(i))
                && lies(text, quantities.get(i - 1).end, quantities.get(i).start, CHAIN); i++) {
            quantities.get(i).month = month;
        }
    }

    private static boolean isDay(Quantity quantity) {
        return quantity.month == 0 && quantity.measure == null && quantity.scale == 1 && !quantity.values.isEmpty()
                && quantity.values.getFirst() >= 1 && quantity.values.getFirst() <= 31
                && quantity.values.getFirst() == Math.rint(quantity.values.getFirst());
    }

    private static boolean lies(String text, int from, int to, Pattern pattern) {
        return to >= from && to - from <= 14 && pattern.matcher(text.substring(from, to)).matches();
    }
}
