package app.dateline.desk.typography;

import app.dateline.desk.control.MarkedText.Mark;
import app.dateline.proof.Field;
import app.dateline.proof.Typesetting;
import app.dateline.text.typography.Change;
import app.dateline.text.typography.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A piece of a text with the changes in it that stand close together. Spaces at which no line breaks are seen in it.
 *
 * @param removed where in {@code before} what went is
 * @param added   where in {@code after} what came is
 */
record Excerpt(Field field, Set<Rule> rules, String before, List<Mark> removed, String after, List<Mark> added) {
    /** What is seen where no line breaks. */
    static final char SPACE = '␣';

    /** So many characters are seen on each side, up to the end of a word. */
    private static final int ASIDE = 16;

    /** A longer piece is two. */
    private static final int LONGEST = 90;

    /** The first pieces of the texts, at most so many. */
    static List<Excerpt> of(Typesetting set, int most) {
        List<Excerpt> excerpts = new ArrayList<>();
        for (Typesetting.Text text : set.texts()) {
            List<Change> open = new ArrayList<>();
            for (Change change : text.changes()) {
                if (excerpts.size() >= most) {
                    return excerpts;
                }
                if (!open.isEmpty() && !isNear(open, change, text.before())) {
                    excerpts.add(excerpt(text, open));
                    open.clear();
                }
                open.add(change);
            }
            excerpts.add(excerpt(text, open));
        }
        return excerpts;
    }

    private static boolean isNear(List<Change> open, Change next, String text) {
        int end = open.getLast().end();
        return next.start() - end <= 2 * ASIDE
                && next.end() - open.getFirst().start() <= LONGEST
                && text.substring(end, next.start()).indexOf('\n') < 0;
    }

    private static Excerpt excerpt(Typesetting.Text text, List<Change> changes) {
        String whole = text.before();
        int from = begin(whole, changes.getFirst().start());
        int to = end(whole, changes.getLast().end());
        StringBuilder before = new StringBuilder(from > 0 && whole.charAt(from - 1) != '\n' ? "… " : "");
        StringBuilder after = new StringBuilder(before);
        List<Mark> removed = new ArrayList<>();
        List<Mark> added = new ArrayList<>();
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        int done = from;
        for (Change change : changes) {
            before.append(whole, done, change.start());
            after.append(whole, done, change.start());
            removed.add(new Mark(before.length(), before.length() + change.end() - change.start(), "removed"));
            added.add(new Mark(after.length(), after.length() + change.text().length(), "added"));
            before.append(whole, change.start(), change.end());
            after.append(change.text());
            rules.add(change.rule());
            done = change.end();
        }
        String rest = whole.substring(done, to) + (to < whole.length() && whole.charAt(to) != '\n' ? " …" : "");
        return new Excerpt(text.field(), rules, seen(before + rest), removed, seen(after + rest), added);
    }

    private static int begin(String text, int place) {
        int line = text.lastIndexOf('\n', place - 1) + 1;
        int at = Math.max(line, place - ASIDE);
        while (at > line && !Character.isWhitespace(text.charAt(at - 1)) && place - at < 2 * ASIDE) {
            at--;
        }
        return at;
    }

    private static int end(String text, int place) {
        int line = text.indexOf('\n', place);
        int last = line < 0 ? text.length() : line;
        int at = Math.min(last, place + ASIDE);
        while (at < last && !Character.isWhitespace(text.charAt(at)) && at - place < 2 * ASIDE) {
            at++;
        }
        return at;
    }

    private static String seen(String text) {
        return text.replace('\u00a0', SPACE).replace('\u202f', SPACE);
    }
}
