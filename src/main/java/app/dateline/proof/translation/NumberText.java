package app.dateline.proof.translation;

import app.dateline.article.Language;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Writes the number of a source as its translation should have it. */
final class NumberText {
    private NumberText() {}

    /** What may stand for the figures there, or for all of a time; empty where it takes a person to say it. */
    static Optional<String> fix(Quantity wanted, Quantity instead, BlockPair pair) {
        Language language = pair.target().language();
        if (!instead.sure) {
            return Optional.empty();
        }
        if (instead.isTime() && !wanted.minutes.isEmpty()) {
            return wanted.minutes.size() == 1 ? Optional.of(time(wanted.minutes.getFirst(), instead, pair)) : Optional.empty();
        }
        if (wanted.values.isEmpty() || instead.isTime() || instead.end - instead.start > 20 || instead.month > 0 && instead.figuresEnd - instead.start > 2) {
            return Optional.empty();
        }
        boolean changed = wanted.measure != null && instead.measure != null && !wanted.measure.isSame(instead.measure);
        double value = wanted.values.getFirst() / instead.scale;
        String plain = BigDecimal.valueOf(value).round(new MathContext(9)).stripTrailingZeros().toPlainString();
        int fraction = plain.indexOf('.') < 0 ? 0 : plain.length() - plain.indexOf('.') - 1;
        return changed || fraction > 3 || value <= 0 || instead.scale > 1 && value >= 1000 ? Optional.empty() : Optional.of(grouped(plain, wanted, pair, language));
    }

    /** At the place that the fix is for. */
    static Mismatch using(Mismatch mismatch, Quantity instead, String use) {
        int end = instead.isTime() ? instead.end : instead.figuresEnd;
        return new Mismatch(mismatch.kind(), instead.start, end, mismatch.args(), Optional.of(use));
    }

    private static String grouped(String plain, Quantity wanted, BlockPair pair, Language language) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String rest = point < 0 ? "" : (language == Language.RU ? "," : ".") + plain.substring(point + 1);
        String written = pair.source().text().substring(wanted.start, wanted.figuresEnd);
        boolean year = whole.length() == 4 && wanted.scale == 1 && written.equals(whole);
        if (whole.length() < (language == Language.RU ? 5 : 4) || year) {
            return whole + rest;
        }
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                grouped.append(language == Language.RU ? '\u00a0' : ',');
            }
            grouped.append(whole.charAt(i));
        }
        return grouped + rest;
    }

    private static String time(int minutes, Quantity instead, BlockPair pair) {
        int hour = minutes / 60;
        String minute = String.format(java.util.Locale.ROOT, "%02d", minutes % 60);
        boolean halves = pair.target().language() == Language.EN && instead.in(pair.target().text()).matches("(?i).*[ap]\\.?m\\.?.*");
        if (!halves) {
            return hour + ":" + minute;
        }
        return (hour % 12 == 0 ? 12 : hour % 12) + (minute.equals("00") ? "" : ":" + minute) + (hour < 12 ? " a.m." : " p.m.");
    }
}
