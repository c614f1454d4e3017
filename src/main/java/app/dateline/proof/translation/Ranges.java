package app.dateline.proof.translation;

import java.util.List;
import java.util.regex.Pattern;

/** What the ends of a range share: “5–7 million”, “2014–15”. */
final class Ranges {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}]{0,2}(?:[-‐‑–—]|to|and|or|до|и|или|,)[\\s\\p{Z}]{0,2}[$€£¥₽]?");
    private static final int LONGEST = 8;

    private Ranges() {}

    static void share(List<Quantity> quantities, String text) {
        for (int i = quantities.size() - 2; i >= 0; i--) {
            Quantity first = quantities.get(i);
            Quantity second = quantities.get(i + 1);
            int gap = second.start - first.end;
            if (gap <= 0 || gap > LONGEST || !BETWEEN.matcher(text.substring(first.end, second.start)).matches()
                    || first.values.isEmpty() || second.values.isEmpty()) {
                continue;
            }
            if (first.scale == 1 && scale(second) > 1) {
                double scale = scale(second);
                first.values.add(first.values.getFirst() * scale);
                // what is shared once more: 5, 6 and 7 million
                first.scale = 1;
            }
            double year = first.values.getFirst();
            double end = second.values.getFirst();
            if (year >= 1000 && year < 2100 && end < 100 && second.sure && first.sure && second.scale == 1) {
                second.values.add(Math.floor(year / 100) * 100 + end);
            }
        }
    }

    private static double scale(Quantity quantity) {
        if (quantity.scale > 1) {
            return quantity.scale;
        }
        double value = quantity.values.getFirst();
        if (!quantity.sure) {
            return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1000 && value % 1000 == 0 ? 1000 : 1;
        }
        return quantity.values.size() > 1 && quantity.values.getLast() > value ? quantity.values.getLast() / value : 1;
    }
}
