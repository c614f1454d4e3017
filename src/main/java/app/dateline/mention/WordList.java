package app.dateline.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words around a name that decide about it: {@code context.txt}. A word with * stands for all that begin so. */
final class WordList {
    private static final WordList EMPTY = new WordList(List.of());

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private int shortest = Integer.MAX_VALUE;

    private WordList(List<String> words) {
        for (String word : words) {
            if (word.endsWith("*")) {
                String beginning = Folded.key(word.substring(0, word.length() - 1));
                beginnings.add(beginning);
                shortest = Math.min(shortest, beginning.length());
            } else {
                whole.add(Folded.key(word));
            }
        }
    }

    boolean has(String folded) {
        if (whole.contains(folded)) {
            return true;
        }
        for (int length = shortest; length <= folded.length(); length++) {
            if (beginnings.contains(folded.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** All lists, by their names. */
    static Lists load() {
        Map<String, WordList> lists = new HashMap<>();
        for (Lines.Cells line : Lines.of("context.txt", 2)) {
            lists.put(line.text(0), new WordList(line.words(1)));
        }
        return new Lists(Map.copyOf(lists));
    }

    record Lists(Map<String, WordList> byName) {
        /** @throws IllegalArgumentException if the file has no such list */
        WordList get(String name) {
            WordList list = byName.getOrDefault(name, EMPTY);
            if (list == EMPTY) {
                throw new IllegalArgumentException("context.txt has no list " + name);
            }
            return list;
        }
    }
}
