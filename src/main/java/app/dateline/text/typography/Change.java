package app.dateline.text.typography;

import java.util.List;

/**
 * A small replacement in a text.
 *
 * @param start in UTF-16 units of the text before any change
 * @param end   behind the last character that goes; at least {@code start + 1}
 * @param text  what comes
 * @param mate  where the other mark of the pair begins, of a quotation mark that has one; else -1
 */
public record Change(int start, int end, String text, Rule rule, int mate) {
    /** The text after these changes, which are in their order and do not overlap. */
    public static String apply(List<Change> changes, String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int done = 0;
        for (Change change : changes) {
            out.append(text, done, change.start()).append(change.text());
            done = change.end();
        }
        return out.append(text, done, text.length()).toString();
    }

    Change movedBy(int units) {
        return new Change(start + units, end + units, text, rule, mate < 0 ? mate : mate + units);
    }
}
