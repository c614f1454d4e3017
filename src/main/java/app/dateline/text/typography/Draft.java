package app.dateline.text.typography;

import app.dateline.text.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of prose while the rules go over it, one after the other: each sees what those before it made. An address is
 * one object after the other to them.
 */
final class Draft {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.|[\\w.+-]{1,64}@|[A-Za-z][\\w-]{0,63}\\.[a-z]{2,10}/)[^\\s\\p{Z}<>\"«»“”„‘’\ufffc]*[^\\s\\p{Z}<>\"«»“”„‘’.,;:!?')\\]…\ufffc]");

    private final String source;
    private final char[] chars;
    private final int[] starts;
    private final int[] ends;
    private final Rule[] rules;
    private final int[] mates;
    private int size;

    /** @param source what the run's places are in */
    Draft(Run run, String source) {
        this.source = source;
        this.size = run.text().length();
        this.chars = run.text().toCharArray();
        this.starts = new int[size];
        this.ends = new int[size];
        this.rules = new Rule[size];
        this.mates = new int[size];
        for (int i = 0; i < size; i++) {
            starts[i] = run.place(i);
            ends[i] = starts[i] + 1;
            mates[i] = -1;
        }
        if (run.text().indexOf('/') >= 0 || run.text().indexOf('@') >= 0 || run.text().contains("www.")) {
            Matcher address = ADDRESS.matcher(run.text());
            while (address.find()) {
                Arrays.fill(chars, address.start(), address.end(), Run.OBJECT);
            }
        }
    }

    int size() {
        return size;
    }

    /** A line end beyond both ends. */
    char at(int index) {
        return index < 0 || index >= size ? '\n' : chars[index];
    }

    /** The characters between these indexes, which may lie beyond the ends. */
    String between(int from, int to) {
        int begin = Math.clamp(from, 0, size);
        return new String(chars, begin, Math.clamp(to, begin, size) - begin);
    }

    void set(int index, char c, Rule rule) {
        chars[index] = c;
        rules[index] = rule;
    }

    boolean isChanged(int index) {
        return rules[index] != null;
    }

    /** Two quotation marks that belong together. */
    void pair(int one, int other) {
        mates[one] = starts[other];
        mates[other] = starts[one];
    }

    /** Puts one character in the place of several, unless marks stand between them; {@link #close} makes it so. */
    void join(int from, int to, char c, Rule rule) {
        for (int i = from; i + 1 < to; i++) {
            if (ends[i] != starts[i + 1]) {
                return;
            }
        }
        set(from, c, rule);
        ends[from] = ends[to - 1];
        for (int i = from + 1; i < to; i++) {
            ends[i] = -1;
        }
    }

    /** Closes the gaps that were left by {@link #join}. */
    void close() {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (ends[i] >= 0) {
                chars[kept] = chars[i];
                starts[kept] = starts[i];
                ends[kept] = ends[i];
                rules[kept] = rules[i];
                mates[kept] = mates[i];
                kept++;
            }
        }
        size = kept;
    }

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (rules[i] != null && !source.regionMatches(starts[i], String.valueOf(chars[i]), 0, ends[i] - starts[i])) {
                changes.add(new Change(starts[i], ends[i], String.valueOf(chars[i]), rules[i], mates[i]));
            }
        }
        return changes;
    }
}
