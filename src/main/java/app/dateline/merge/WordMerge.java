package app.dateline.merge;

import app.dateline.text.WordDiff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Both changes of one text, word by word. */
final class WordMerge {
    private WordMerge() {}

    /** In UTF-16 units of the base, the end exclusive. */
    private record Change(int from, int to, String text) {}

    /** Empty where the two touch each other, or a side has nothing. */
    static Optional<String> of(Three<String> three) {
        if (three.base().isEmpty() || three.mine().isEmpty() || three.theirs().isEmpty()) {
            return Optional.empty();
        }
        List<Change> all = new ArrayList<>(changes(three.base(), three.mine()));
        for (Change change : changes(three.base(), three.theirs())) {
            if (!all.contains(change)) {
                all.add(change);
            }
        }
        all.sort(Comparator.comparingInt(Change::from).thenComparingInt(Change::to));
        StringBuilder text = new StringBuilder();
        int at = 0;
        int last = -1;
        for (Change change : all) {
            if (change.from() <= last) {
                return Optional.empty();
            }
            text.append(three.base(), at, change.from()).append(change.text());
            at = change.to();
            last = change.to();
        }
        return Optional.of(text.append(three.base(), at, three.base().length()).toString());
    }

    private static List<Change> changes(String before, String after) {
        List<Change> changes = new ArrayList<>();
        int from = -1;
        int to = -1;
        StringBuilder text = new StringBuilder();
        for (WordDiff.Part part : WordDiff.of(before, after)) {
            boolean goesOn = from >= 0 && part.kind() != WordDiff.Kind.SAME;
            if (from >= 0 && !goesOn) {
                changes.add(new Change(from, to, text.toString()));
                from = -1;
                text.setLength(0);
            }
            if (part.kind() != WordDiff.Kind.SAME) {
                from = from < 0 ? part.beforeStart() : from;
                to = part.beforeEnd();
                text.append(after, part.afterStart(), part.afterEnd());
            }
        }
        if (from >= 0) {
            changes.add(new Change(from, to, text.toString()));
        }
        return changes;
    }
}
