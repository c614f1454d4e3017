package app.dateline.mention;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Phrases in one language and what they mean, found in a text in one pass over it. Immutable. */
final class Dictionary {
    static final Dictionary EMPTY = new Builder().build();

    private final AhoCorasickDoubleArrayTrie<Meaning[]> automaton;
    private final Set<String> words;

    private Dictionary(AhoCorasickDoubleArrayTrie<Meaning[]> automaton, Set<String> words) {
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
        void at(int from, int to, Meaning[] meanings);
    }

    static final class Builder {
        private static final Meaning[] NONE = {};

        private final Map<String, Meaning[]> phrases = new TreeMap<>();
        private final Set<String> words = new HashSet<>();

        /** Adds a phrase; of several meanings the first that fits a place is taken. */
        void add(String phrase, Meaning meaning) {
            String key = Folded.key(phrase);
            if (key.isBlank()) {
                return;
            }
            addWords(phrase);
            Meaning[] meanings = phrases.getOrDefault(key, NONE);
            if (!Arrays.asList(meanings).contains(meaning)) {
                Meaning[] more = Arrays.copyOf(meanings, meanings.length + 1);
                more[meanings.length] = meaning;
                phrases.put(key, more);
            }
        }

        Dictionary build() {
            if (phrases.isEmpty()) {
                return new Dictionary(null, words);
            }
            var automaton = new AhoCorasickDoubleArrayTrie<Meaning[]>();
            automaton.build(phrases);
            return new Dictionary(automaton, words);
        }

        private void addWords(String phrase) {
            int start = -1;
            for (int i = 0; i <= phrase.length(); i++) {
                boolean inside = i < phrase.length() && isInside(phrase, i);
                if (inside && start < 0) {
                    start = i;
                } else if (!inside && start >= 0) {
                    words.add(phrase.substring(start, i));
                    start = -1;
                }
            }
        }

        /** Letters, digits and accents; a hyphen or an apostrophe between two of them. */
        private static boolean isInside(String phrase, int at) {
            char c = phrase.charAt(at);
            if (isLetter(c)) {
                return true;
            }
            return (c == '-' || c == '\'' || c == '’') && at > 0 && at + 1 < phrase.length()
                    && isLetter(phrase.charAt(at - 1)) && isLetter(phrase.charAt(at + 1));
        }

        private static boolean isLetter(char c) {
            return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        }
    }
}
