package app.dateline.proof;

import app.dateline.mention.Gazetteer;
import app.dateline.mention.Tagger;
import app.dateline.proof.style.HouseStyle;
import app.dateline.rights.RightsRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How well the checks find what is wrong in the pairs, by check: prints it, and what was missed or said for nothing. */
public final class TranslationScore {
    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int pairs;

    static TranslationScore measure() {
        Gazetteer gazetteer = Gazetteer.standard();
        Checks checks = new Checks(new Tagger(gazetteer), gazetteer, HouseStyle.standard(), RightsRules.standard());
        TranslationScore score = new TranslationScore();
        TranslationPair.all().forEach(pair -> score.add(pair, pair.found(checks)));
        return score;
    }

    private void add(TranslationPair pair, Set<String> found) {
        pairs++;
        Set<String> both = new HashSet<>(found);
        both.retainAll(pair.expected());
        both.forEach(check -> counts(check)[0]++);
        pair.expected().stream().filter(check -> !found.contains(check)).forEach(check -> {
            counts(check)[1]++;
            wrong.add("line " + pair.line() + ": missed " + check + ": " + pair.source() + " | " + pair.target());
        });
        found.stream().filter(check -> !pair.expected().contains(check)).forEach(check -> {
            counts(check)[2]++;
            wrong.add("line " + pair.line() + ": for nothing " + check + ": " + pair.source() + " | " + pair.target());
        });
    }

    /** Found, missed, said for nothing. */
    private int[] counts(String check) {
        return counts.computeIfAbsent(check, _ -> new int[3]);
    }

    int pairs() {
        return pairs;
    }

    Set<String> checks() {
        return counts.keySet();
    }

    double precision() {
        int[] sum = sum();
        return (double) sum[0] / (sum[0] + sum[2]);
    }

    double recall() {
        int[] sum = sum();
        return (double) sum[0] / (sum[0] + sum[1]);
    }

    private int[] sum() {
        int[] sum = new int[3];
        counts.values().forEach(each -> {
            for (int i = 0; i < 3; i++) {
                sum[i] += each[i];
            }
        });
        return sum;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        wrong.forEach(line -> out.append(line.replace("\n", " / ")).append('\n'));
        out.append(String.format("%-26s %7s %7s %7s%n", "check", "found", "missed", "false"));
        counts.forEach((check, each) -> out.append(String.format("%-26s %7d %7d %7d%n", check, each[0], each[1], each[2])));
        return out.append(String.format(Locale.ROOT, "%d pairs: precision %.1f %%, recall %.1f %%%n", pairs, 100 * precision(), 100 * recall()))
                .toString();
    }

    public static void main(String[] args) {
        System.out.print(measure());
    }
}
