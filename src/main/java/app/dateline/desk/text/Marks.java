package app.dateline.desk.text;

import app.dateline.desk.text.TextBox.Mark;
import app.dateline.text.Difference;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Marks and the text whose offsets they have, found by place in time that grows with what is found. Any thread. */
public final class Marks {
    public static final Marks NONE = new Marks("", List.of());

    private final String in;
    private final List<Mark> ordered;
    /** The greatest end of all marks up to this one. */
    private final int[] reach;

    public Marks(String in, List<Mark> marks) {
        this.in = in;
        this.ordered = marks.stream()
                .filter(mark -> mark.start() < mark.end())
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
        this.reach = new int[ordered.size()];
        int farthest = 0;
        for (int i = 0; i < reach.length; i++) {
            farthest = Math.max(farthest, ordered.get(i).end());
            reach[i] = farthest;
        }
    }

    /** Whether this may be their text, which {@link #to} finds out. Takes no time. */
    boolean mayBeOf(String text) {
        return in.length() == text.length();
    }

    /** Where these marks are in the text as it is now: those before and behind what was edited since. */
    Moved to(String text) {
        Difference edit = Difference.of(in, text);
        return new Moved(this, edit.start(), edit.end(), edit.longer());
    }

    /**
     * @param before where the edit began
     * @param behind where it ended in the text of the marks
     * @param longer by how much the text has grown
     */
    record Moved(Marks marks, int before, int behind, int longer) {
        /** Where they are after one more edit of the text, which has put so many characters in the place of others. */
        Moved edited(int at, int removed, int put) {
            if (before == behind && longer == 0) {
                return new Moved(marks, at, at + removed, put - removed);
            }
            int end = Math.max(behind + longer, at + removed);
            return new Moved(marks, Math.min(before, at), end - longer, longer + put - removed);
        }

        /** Those that share a character with the range. */
        void within(int from, int to, Consumer<Mark> each) {
            marks.within(from, Math.min(to, before), mark -> {
                if (mark.end() <= before) {
                    each.accept(mark);
                }
            });
            marks.within(Math.max(from - longer, behind), to - longer, mark -> {
                if (mark.start() >= behind) {
                    each.accept(new Mark(mark.start() + longer, mark.end() + longer, mark.style()));
                }
            });
        }
    }

    private void within(int from, int to, Consumer<Mark> each) {
        for (int i = startingBefore(to) - 1; i >= 0 && reach[i] > from; i--) {
            if (ordered.get(i).end() > from) {
                each.accept(ordered.get(i));
            }
        }
    }

    private int startingBefore(int place) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
