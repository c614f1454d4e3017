package app.dateline.rights;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of a source's text another text reproduces word for word. Only runs of at least {@link #RUN} words count:
 * shorter ones everybody writes. Case, punctuation, spaces, stress marks and ё make no difference.
 *
 * @param quoted words of the source that are reproduced, at most {@code words}
 * @param words  of the source
 */
public record QuotedShare(int quoted, int words) {
    /** In words. */
    public static final int RUN = 5;

    /**
     * Takes time that grows with the lengths of the texts alone; some milliseconds for 200,000 characters.
     *
     * @param texts what is published; no run goes from one to the next
     */
    public static QuotedShare of(String source, Collection<String> texts) {
        Runs runs = new Runs();
        Set<Integer> published = new HashSet<>();
        texts.forEach(text -> Arrays.stream(runs.of(Tokens.of(text))).forEach(published::add));
        List<String> words = Tokens.of(source);
        int[] own = runs.of(words);
        BitSet quoted = new BitSet(words.size());
        for (int i = 0; i < own.length; i++) {
            if (published.contains(own[i])) {
                quoted.set(i, i + RUN);
            }
        }
        return new QuotedShare(quoted.cardinality(), words.size());
    }

    /** Rounded up, so that it is above a limit exactly when the share is. From 0 to 100. */
    public int percent() {
        return words == 0 ? 0 : Math.toIntExact((quoted * 100L + words - 1) / words);
    }

    /** Numbers each run of words; equal runs have the same number, so that none is taken for another. */
    private static final class Runs {
        private final Map<String, Integer> words = new HashMap<>();
        private final Map<Long, Integer> pairs = new HashMap<>();
        private final Map<Long, Integer> fours = new HashMap<>();
        private final Map<Long, Integer> fives = new HashMap<>();

        /** The run that begins at each word and has {@link #RUN} of them. */
        int[] of(List<String> tokens) {
            int[] one = new int[tokens.size()];
            for (int i = 0; i < one.length; i++) {
                one[i] = number(tokens.get(i), words);
            }
            int[] two = joined(one, one, 1, pairs);
            int[] four = joined(two, two, 2, fours);
            return joined(four, one, 4, fives);
        }

        private static int[] joined(int[] left, int[] right, int apart, Map<Long, Integer> numbers) {
            int[] joined = new int[Math.max(0, Math.min(left.length, right.length - apart))];
            for (int i = 0; i < joined.length; i++) {
                long both = (long) left[i] << 32 | right[i + apart];
                joined[i] = number(both, numbers);
            }
            return joined;
        }

        private static <T> int number(T what, Map<T, Integer> numbers) {
            Integer next = numbers.size();
            Integer known = numbers.putIfAbsent(what, next);
            return known == null ? next : known;
        }
    }
}
