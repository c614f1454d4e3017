package app.dateline.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.Edit;

/**
 * What differs between two texts, word by word, put as a reader would put it. Takes any text; its time grows with the
 * length of the texts and not with its square. At which spaces a line may break is no difference. Pure and thread-safe.
 */
public final class WordDiff {
    /** A piece of what was kept that is no longer than this and has no word in it does not part two changes. */
    private static final int ISLAND = 3;

    private WordDiff() {}

    public enum Kind {
        SAME,
        /** Only in the text before. */
        REMOVED,
        /** Only in the text after. */
        ADDED
    }

    /**
     * A stretch of both texts; all of them in their order are the whole of both. In UTF-16 units, the ends exclusive;
     * of what was removed the range in the text after is empty and says where it would stand, and the other way round.
     */
    public record Part(Kind kind, int beforeStart, int beforeEnd, int afterStart, int afterEnd) {}

    /**
     * How many words and numbers there are more and fewer.
     *
     * @param added   at least 0
     * @param removed at least 0
     */
    public record Count(int added, int removed) {
        public static final Count NONE = new Count(0, 0);

        public boolean isNone() {
            return added == 0 && removed == 0;
        }
    }

    /** The parts in their order; of a text that was replaced what was removed stands before what was added. */
    public static List<Part> of(String before, String after) {
        List<Part> parts = new ArrayList<>();
        int left = 0;
        int right = 0;
        for (Change change : readable(changes(before, after), before)) {
            if (change.from() > left) {
                parts.add(new Part(Kind.SAME, left, change.from(), right, change.newFrom()));
            }
            if (change.to() > change.from()) {
                parts.add(new Part(Kind.REMOVED, change.from(), change.to(), change.newFrom(), change.newFrom()));
            }
            if (change.newTo() > change.newFrom()) {
                parts.add(new Part(Kind.ADDED, change.to(), change.to(), change.newFrom(), change.newTo()));
            }
            left = change.to();
            right = change.newTo();
        }
        if (left < before.length()) {
            parts.add(new Part(Kind.SAME, left, before.length(), right, after.length()));
        }
        return List.copyOf(parts);
    }

    /** Whether nothing differs but at which spaces a line may break. */
    public static boolean isNone(String before, String after) {
        return Token.isSame(before, 0, before.length(), after, 0, after.length());
    }

    /** How many words were added and removed. */
    public static Count count(String before, String after) {
        int added = 0;
        int removed = 0;
        for (Change change : changes(before, after)) {
            removed += words(before, change.from(), change.to());
            added += words(after, change.newFrom(), change.newTo());
        }
        return new Count(added, removed);
    }

    private static int words(String text, int from, int to) {
        int words = 0;
        for (int at = from; at < to; at = Token.end(text, at)) {
            words += Token.isWord(text, at) ? 1 : 0;
        }
        return words;
    }

    private record Change(int from, int to, int newFrom, int newTo) {
        boolean onlyRemoves() {
            return newFrom == newTo;
        }

        boolean onlyAdds() {
            return from == to;
        }
    }

    /** Lines first, and words only in the lines that differ: a long text has many of both, and few that differ. */
    private static List<Change> changes(String before, String after) {
        Pieces oldLines = Pieces.lines(before);
        Pieces newLines = Pieces.lines(after);
        List<Change> changes = new ArrayList<>();
        for (Edit lines : Histogram.edits(oldLines, newLines)) {
            Pieces oldWords = Pieces.words(before, oldLines.start(lines.getBeginA()), oldLines.start(lines.getEndA()));
            Pieces newWords = Pieces.words(after, newLines.start(lines.getBeginB()), newLines.start(lines.getEndB()));
            for (Edit words : Histogram.edits(oldWords, newWords)) {
                changes.add(new Change(
                        oldWords.start(words.getBeginA()),
                        oldWords.start(words.getEndA()),
                        newWords.start(words.getBeginB()),
                        newWords.start(words.getEndB())));
            }
        }
        return changes;
    }

    /** Joins changes that only a space or a comma parts: word after word replaced is one replaced phrase. */
    private static List<Change> readable(List<Change> changes, String before) {
        List<Change> joined = new ArrayList<>();
        for (Change change : changes) {
            Change last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && isOne(last, change, before)) {
                joined.removeLast();
                joined.add(new Change(last.from(), change.to(), last.newFrom(), change.newTo()));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }

    private static boolean isOne(Change last, Change next, String before) {
        int from = last.to();
        int to = next.from();
        if (from == to) {
            return true;
        }
        if (to - from > ISLAND
                || last.onlyRemoves() && next.onlyRemoves()
                || last.onlyAdds() && next.onlyAdds()) {
            return false;
        }
        String island = before.substring(from, to);
        return island.indexOf('\n') < 0 && island.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
