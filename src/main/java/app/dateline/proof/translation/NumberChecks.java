package app.dateline.proof.translation;

import app.dateline.article.Language;
import app.dateline.proof.translation.Measure.Dimension;
import app.dateline.proof.translation.Mismatch.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a translation has the numbers, dates and times of its source. What stands in figures on one side has to stand
 * on the other, in figures or in words, of which some are not even numbers (both, a decade); what stands in words on both
 * sides is looked at only where one number stands for another one.
 */
final class NumberChecks {
    /** Stands in a sentence for what is not there. */
    private static final String NOTHING = "—";

    /** A block with more numbers no person compares either; each is looked for among all. */
    private static final int MOST = 500;

    private final BlockPair pair;
    private final Figures source;
    private final Figures target;
    private final List<Mismatch> found = new ArrayList<>();
    private final Set<Quantity> taken = new HashSet<>();

    private NumberChecks(BlockPair pair) {
        this.pair = pair;
        this.source = Figures.of(pair.source().prose(), pair.source().language());
        this.target = Figures.of(pair.target().prose(), pair.target().language());
    }

    static List<Mismatch> of(BlockPair pair) {
        NumberChecks checks = new NumberChecks(pair);
        checks.compare();
        return checks.found;
    }

    private void compare() {
        if (source.quantities().size() > MOST || target.quantities().size() > MOST) {
            return;
        }
        if (source.quantities().isEmpty() && target.quantities().isEmpty() && source.months().isEmpty() && source.weekdays().isEmpty()) {
            return;
        }
        List<Quantity> lost = new ArrayList<>();
        for (Quantity wanted : source.quantities()) {
            if (!isFound(wanted, target.quantities(), true)) {
                lost.add(wanted);
            }
        }
        List<Quantity> added = new ArrayList<>();
        for (Quantity there : target.quantities()) {
            if (!taken.contains(there) && !isFound(there, source.quantities(), false)) {
                added.add(there);
            }
        }
        lost.removeIf(quantity -> !quantity.sure && !quantity.counts || isNothing(quantity));
        added.removeIf(quantity -> !quantity.sure && !quantity.counts || isNothing(quantity));
        replaced(lost, added);
        for (Quantity quantity : lost) {
            if (quantity.sure) {
                found.add(Mismatch.somewhere(kind(quantity, Kind.NUMBER_MISSING), quantity.in(pair.source().text()), NOTHING));
            }
        }
        for (Quantity quantity : added) {
            if (quantity.sure) {
                String text = quantity.in(pair.target().text());
                Kind kind = kind(quantity, Kind.NUMBER_EXTRA);
                found.add(kind == Kind.NUMBER_EXTRA ? at(kind, quantity, text) : at(kind, quantity, NOTHING, text));
            }
        }
        months();
        weekdays();
    }

    /** One is written as “a”, “the only”, or not at all. */
    private static boolean isNothing(Quantity quantity) {
        boolean plain = quantity.measure == null || quantity.measure.dimension() == Dimension.DURATION;
        return quantity.isWorth(1) && plain && quantity.month == 0 && quantity.scale == 1
                || !quantity.sure && quantity.isWorth(0);
    }

    private static Kind kind(Quantity quantity, Kind otherwise) {
        return quantity.isTime() ? Kind.TIME_DIFFERS : quantity.month > 0 ? Kind.DATE_DIFFERS : otherwise;
    }

    private boolean isFound(Quantity wanted, List<Quantity> among, boolean tell) {
        Quantity best = null;
        int bestRank = 0;
        for (Quantity other : among) {
            int rank = rank(wanted, other) + (taken.contains(other) || !other.sure ? 0 : 1);
            if (rank > bestRank && rank > 1) {
                best = other;
                bestRank = rank;
            }
        }
        if (best == null) {
            return false;
        }
        if (tell) {
            boolean free = taken.add(best);
            if (bestRank < 4 && free && (wanted.sure || best.sure)) {
                conflict(wanted, best);
            } else {
                form(wanted, best);
            }
        }
        return true;
    }

    /** 4 for the same, 2 for the same number of something else, 0 for another one. */
    private static int rank(Quantity a, Quantity b) {
        if (a.sharesTime(b) || a.isConverted(b)) {
            return 4;
        }
        if (!a.sharesValue(b)) {
            return 0;
        }
        return conflictOf(a, b) == null ? 4 : 2;
    }

    private static Kind conflictOf(Quantity a, Quantity b) {
        if (a.month > 0 && b.month > 0 && a.month != b.month) {
            return Kind.DATE_DIFFERS;
        }
        if (a.measure == null || b.measure == null || a.measure.isSame(b.measure) || a.values.size() + b.values.size() > 3) {
            return null;
        }
        Dimension one = a.measure.dimension();
        Dimension other = b.measure.dimension();
        return one == Dimension.CURRENCY && other == one
                ? Kind.CURRENCY_DIFFERS
                : one == Dimension.PERCENT || other == Dimension.PERCENT ? Kind.PERCENT_DIFFERS : Kind.UNIT_DIFFERS;
    }

    private void conflict(Quantity wanted, Quantity best) {
        Kind kind = conflictOf(wanted, best);
        Mismatch mismatch = at(kind, best, wanted.in(pair.source().text()), best.in(pair.target().text()));
        found.add(mismatch);
    }

    /** What has no measure where the other side counts money or hundredths; and decimal signs of the other language. */
    private void form(Quantity wanted, Quantity best) {
        Measure mine = wanted.measure;
        Measure theirs = best.measure;
        if (wanted.sure && best.sure && (mine == null) != (theirs == null) && wanted.sharesValue(best)) {
            Dimension only = (mine == null ? theirs : mine).dimension();
            Set<Dimension> other = mine == null ? source.counted() : target.counted();
            boolean pounds = (mine == null ? theirs : mine).isPound();
            if ((only == Dimension.PERCENT || only == Dimension.CURRENCY && !pounds) && !other.contains(only)) {
                found.add(at(only == Dimension.PERCENT ? Kind.PERCENT_DIFFERS : Kind.CURRENCY_DIFFERS, best,
                        wanted.in(pair.source().text()), best.in(pair.target().text())));
                return;
            }
        }
        boolean russian = pair.target().language() == Language.RU;
        char wrong = russian ? '.' : ',';
        boolean whole = wanted.decimalSign != 0 && best.decimalSign == wrong && best.minutes.isEmpty();
        if (whole && (!russian || best.measure != null || best.scale > 1)) {
            String figures = pair.target().text().substring(best.start, best.figuresEnd);
            found.add(Mismatch.at(Kind.NUMBER_FORM, best.start, best.figuresEnd, figures)
                    .using(figures.replace(wrong, russian ? ',' : '.')));
        }
    }

    private void replaced(List<Quantity> lost, List<Quantity> added) {
        for (Quantity wanted : List.copyOf(lost)) {
            Quantity instead = instead(wanted, added);
            if (instead != null) {
                lost.remove(wanted);
                added.remove(instead);
                Kind kind = wanted.isTime() || instead.isTime()
                        ? Kind.TIME_DIFFERS
                        : wanted.month > 0 && instead.month > 0 ? Kind.DATE_DIFFERS : Kind.NUMBER_DIFFERS;
                Mismatch mismatch = at(kind, instead, wanted.in(pair.source().text()), instead.in(pair.target().text()));
                found.add(NumberText.fix(wanted, instead, pair).map(use -> NumberText.using(mismatch, instead, use)).orElse(mismatch));
            }
        }
    }

    private static Quantity instead(Quantity wanted, List<Quantity> added) {
        Quantity best = null;
        int bestLikeness = -1;
        for (Quantity other : added) {
            boolean words = !wanted.sure && !other.sure;
            int likeness = (other.isTime() == wanted.isTime() ? 4 : 0)
                    + ((other.month > 0) == (wanted.month > 0) ? 2 : 0)
                    + (other.sure == wanted.sure ? 1 : 0)
                    + (other.measure != null && wanted.measure != null && other.measure.isSame(wanted.measure) ? 2 : 0);
            if (likeness > bestLikeness && (!words || isSameThing(wanted, other))) {
                best = other;
                bestLikeness = likeness;
            }
        }
        return best;
    }

    /** Numbers in words are often figures of speech; of those that count the same thing it is believed. */
    private static boolean isSameThing(Quantity a, Quantity b) {
        return a.measure != null && b.measure != null && a.measure.isSame(b.measure)
                || a.values.getFirst() >= 11 && b.values.getFirst() >= 11;
    }

    private void months() {
        Set<Integer> here = new HashSet<>();
        Set<Integer> there = new HashSet<>();
        source.months().forEach(month -> here.add(month.number()));
        target.months().forEach(month -> there.add(month.number()));
        source.quantities().stream().filter(each -> each.month > 0).forEach(each -> here.add(each.month));
        target.quantities().stream().filter(each -> each.month > 0).forEach(each -> there.add(each.month));
        Figures.Month wrong = target.months().stream().filter(month -> !here.contains(month.number())).findFirst().orElse(null);
        Figures.Month right = source.months().stream().filter(month -> !there.contains(month.number())).findFirst().orElse(null);
        if (wrong == null || right == null) {
            return;
        }
        found.removeIf(each -> each.kind() == Kind.DATE_DIFFERS);
        Language language = pair.target().language();
        boolean day = target.quantities().stream().anyMatch(each -> each.month == wrong.number());
        Mismatch mismatch = Mismatch.at(Kind.DATE_DIFFERS, wrong.start(), wrong.end(),
                pair.source().text().substring(right.start(), right.end()), pair.target().text().substring(wrong.start(), wrong.end()));
        found.add(language == Language.EN || day ? mismatch.using(Calendar.name(right.number(), language)) : mismatch);
    }

    private void weekdays() {
        Map<Integer, int[]> here = source.weekdays();
        Map<Integer, int[]> there = target.weekdays();
        Integer wrong = there.keySet().stream().filter(day -> !here.containsKey(day)).findFirst().orElse(null);
        Integer right = here.keySet().stream().filter(day -> !there.containsKey(day)).findFirst().orElse(null);
        if (wrong != null && right != null) {
            int[] place = there.get(wrong);
            found.add(Mismatch.at(Kind.DATE_DIFFERS, place[0], place[1],
                    pair.source().text().substring(here.get(right)[0], here.get(right)[1]),
                    pair.target().text().substring(place[0], place[1])));
        }
    }

    private static Mismatch at(Kind kind, Quantity quantity, Object... args) {
        return Mismatch.at(kind, quantity.start, quantity.end, args);
    }
}
