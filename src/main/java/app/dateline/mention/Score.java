package app.dateline.mention;

import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well the tagger does on texts that people marked. A hit is right if it overlaps a mark of its kind and entity. Names
 * and letters are tags, adjectives are tags too but counted apart; hints never count as found or wrong.
 */
public final class Score {
    /** What is counted in a row, in the order of the rows. */
    public enum Of {
        /** Names and abbreviations. */
        NAMES(EnumSet.of(Evidence.NAME, Evidence.ABBREVIATION)),
        /** These and adjectives. */
        TAGS(EnumSet.of(Evidence.NAME, Evidence.ABBREVIATION, Evidence.ADJECTIVE)),
        NAME(EnumSet.of(Evidence.NAME)),
        ABBREVIATION(EnumSet.of(Evidence.ABBREVIATION)),
        ADJECTIVE(EnumSet.of(Evidence.ADJECTIVE)),
        WEAK(EnumSet.of(Evidence.WEAK)),
        METONYM(EnumSet.of(Evidence.METONYM)),
        /** Companies in no list; any mark of a company makes one right. */
        UNLISTED(EnumSet.noneOf(Evidence.class));

        private final Set<Evidence> evidence;

        Of(Set<Evidence> evidence) {
            this.evidence = evidence;
        }
    }

    public record Row(Language language, EntityKind kind, Of of) {}

    /**
     * @param right   hits on a mark
     * @param wrong   hits on nothing
     * @param neutral hits on a neutral mark
     * @param found   marks with a hit
     * @param missed  marks without one
     * @param hinted  how many of the missed ones had a hint
     */
    public record Count(int right, int wrong, int neutral, int found, int missed, int hinted) {
        static final Count NONE = new Count(0, 0, 0, 0, 0, 0);

        Count plus(Count more) {
            return new Count(right + more.right, wrong + more.wrong, neutral + more.neutral, found + more.found,
                    missed + more.missed, hinted + more.hinted);
        }

        /** Neutral hits count as wrong; NaN where there was no hit. */
        public double strictPrecision() {
            return (double) right / (right + wrong + neutral);
        }

        /** Neutral hits count as nothing. */
        public double neutralPrecision() {
            return (double) right / (right + wrong);
        }

        /** NaN where nothing was marked. */
        public double recall() {
            return (double) found / (found + missed);
        }
    }

    /** A tag where none should be, or none where one should be. */
    public record Fault(String id, Language language, boolean missed, int start, int end, String surface, String code, Evidence evidence) {}

    /** A surface and how often it was at fault. */
    public record Worst(Language language, boolean missed, String surface, String code, long times) {}

    private final Tagger tagger;
    private final Map<Row, Count> rows = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    public Score(Tagger tagger) {
        this.tagger = tagger;
    }

    /** Tags a text and counts. */
    public void add(String id, String text, Language language, List<Gold> marks) {
        List<Hit> hits = tagger.tag(text, language);
        for (Hit hit : hits) {
            Judged judged = judge(hit.start(), hit.end(), hit.entity().kind(), hit.entity().code(), marks);
            for (Of of : Of.values()) {
                if (of.evidence.contains(hit.evidence())) {
                    count(language, hit.entity().kind(), of, judged.count);
                }
            }
            if (judged == Judged.WRONG && Of.TAGS.evidence.contains(hit.evidence())) {
                faults.add(new Fault(id, language, false, hit.start(), hit.end(), hit.surface(text), hit.entity().code(), hit.evidence()));
            }
        }
        for (Unlisted company : tagger.unlisted(text, language, hits)) {
            count(language, EntityKind.COMPANY, Of.UNLISTED, judge(company.start(), company.end(), EntityKind.COMPANY, "", marks).count);
        }
        for (Gold mark : marks) {
            if (!mark.neutral()) {
                look(id, text, language, mark, hits);
            }
        }
    }

    /** Those rows in which anything was counted, in the order of languages, kinds and evidence. */
    public Map<Row, Count> rows() {
        Map<Row, Count> sorted = new LinkedHashMap<>();
        rows.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Row::language).thenComparing(Row::kind).thenComparing(Row::of)))
                .forEach(row -> sorted.put(row.getKey(), row.getValue()));
        return sorted;
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The surfaces that were at fault most often. */
    public List<Worst> worst(int limit) {
        Map<Worst, Long> times = new LinkedHashMap<>();
        faults.forEach(fault -> times.merge(
                new Worst(fault.language(), fault.missed(), fault.surface(), fault.code(), 0), 1L, Long::sum));
        return times.entrySet().stream()
                .sorted(Map.Entry.<Worst, Long>comparingByValue().reversed())
                .limit(limit)
                .map(each -> new Worst(each.getKey().language(), each.getKey().missed(), each.getKey().surface(),
                        each.getKey().code(), each.getValue()))
                .toList();
    }

    private enum Judged {
        RIGHT(new Count(1, 0, 0, 0, 0, 0)),
        WRONG(new Count(0, 1, 0, 0, 0, 0)),
        NEUTRAL(new Count(0, 0, 1, 0, 0, 0));

        private final Count count;

        Judged(Count count) {
            this.count = count;
        }
    }

    private static Judged judge(int start, int end, EntityKind kind, String code, List<Gold> marks) {
        Judged judged = Judged.WRONG;
        for (Gold mark : marks) {
            if (mark.overlaps(start, end)) {
                if (mark.neutral()) {
                    judged = Judged.NEUTRAL;
                } else if (mark.kind() == kind && (mark.code().isEmpty() || code.isEmpty() || mark.code().equals(code))) {
                    return Judged.RIGHT;
                }
            }
        }
        return judged;
    }

    private void look(String id, String text, Language language, Gold mark, List<Hit> hits) {
        Evidence best = null;
        for (Hit hit : hits) {
            if (mark.overlaps(hit.start(), hit.end()) && hit.entity().kind() == mark.kind()
                    && (mark.code().isEmpty() || mark.code().equals(hit.entity().code()))
                    && (best == null || hit.evidence().compareTo(best) < 0)) {
                best = hit.evidence();
            }
        }
        boolean found = best != null && Of.TAGS.evidence.contains(best);
        // what nobody called an adjective is one if it was found as one, else a name
        Evidence evidence = mark.evidence() != null ? mark.evidence() : found ? best : Evidence.NAME;
        Count count = new Count(0, 0, 0, found ? 1 : 0, found ? 0 : 1, !found && best != null ? 1 : 0);
        for (Of of : Of.values()) {
            if (of.evidence.contains(evidence)) {
                count(language, mark.kind(), of, count);
            }
        }
        if (!found && Of.TAGS.evidence.contains(evidence)) {
            faults.add(new Fault(id, language, true, mark.start(), mark.end(), text.substring(mark.start(), mark.end()), mark.code(), best));
        }
    }

    private void count(Language language, EntityKind kind, Of of, Count count) {
        rows.merge(new Row(language, kind, of), count, Count::plus);
    }
}
