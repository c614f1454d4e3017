package app.dateline.mention;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Phrases in one language and what they mean, found in a text in one pass over it. Immutable. */
final class Dictionary {
    static final Dictionary EMPTY = new Builder().build();

    private final AhoCorasickDoubleArrayTrie<List<Meaning>> automaton;
    private final Set<String> words;

    private Dictionary(AhoCorasickDoubleArrayTrie<List<Meaning>> automaton, Set<String> words) {
        this.automaton = automaton;
        this.words = Set.copyOf(words);
    }

    /** The words that its phrases are made of, as they are written. */
    Set<String> words() {
        return words;
    }

    /** Tells of every place where a phrase stands, inside words too, by indexes of the folded text. */
    void find(Folded text, Found found) {
        if (automaton != null) {
            automaton.parseText(text.codes(), found::at);
        }
    }

    interface Found {
        void at(int from, int to, List<Meaning> meanings);
    }

    static final class Builder {
        private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[-'’][\\p{L}\\p{M}\\p{N}]++)*+");

        private final Map<String, List<Meaning>> phrases = new TreeMap<>();
        private final Set<String> words = new HashSet<>();

        /** Adds a phrase; of several meanings the first that fits a place is taken. */
        void add(String phrase, Meaning meaning) {
            String key = Folded.key(phrase);
            if (key.isBlank()) {
                return;
            }
            WORD.matcher(phrase).results().map(MatchResult::group).forEach(words::add);
            List<Meaning> meanings = phrases.computeIfAbsent(key, _ -> new ArrayList<>(1));
            if (!meanings.contains(meaning)) {
                meanings.add(meaning);
            }
        }

        Dictionary build() {
            if (phrases.isEmpty()) {
                return new Dictionary(null, words);
            }
            var automaton = new AhoCorasickDoubleArrayTrie<List<Meaning>>();
            automaton.build(phrases);
            return new Dictionary(automaton, words);
        }
    }
}
