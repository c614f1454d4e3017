package app.dateline.text.typography;

import java.util.Locale;
import java.util.Set;

/**
 * Straight apostrophes in English: don’t, the students’, ’90s, and the ‘quotation’. One that opens a quotation is known by
 * another that may close it.
 */
final class Apostrophes {
    private static final Set<String> CUT = Set.of("tis", "twas", "twill", "em", "til", "till", "cause", "cos", "bout", "n");

    private final Draft draft;
    private boolean inside;

    private Apostrophes(Draft draft) {
        this.draft = draft;
    }

    static void mend(Draft draft) {
        new Apostrophes(draft).mend();
    }

    private void mend() {
        int lastClosing = draft.size() - 1;
        while (lastClosing >= 0 && !mayClose(lastClosing)) {
            lastClosing--;
        }
        for (int i = 0; i < draft.size(); i++) {
            char c = draft.at(i);
            if (c == '\'') {
                straight(i, lastClosing);
            } else if (c == '‘' && !isOfWord(draft.at(i - 1))) {
                inside = true;
            } else if (c == '’' && mayClose(i)) {
                inside = false;
            }
        }
    }

    private void straight(int at, int lastClosing) {
        char before = draft.at(at - 1);
        char after = draft.at(at + 1);
        boolean word = Signs.isWord(after) && after != Signs.UNKNOWN;
        if (isOfWord(before)) {
            boolean number = Signs.isDigit(before);
            if (word ? !number || !Signs.isDigit(after) : !number || inside) {
                close(at, !word && inside);
            }
        } else if (word) {
            if (isCut(at)) {
                draft.set(at, '’', Rule.APOSTROPHE);
            } else if (Character.isLetter(after) && lastClosing > at) {
                open(at);
            }
        } else if (inside && !Signs.isGap(before) && mayClose(at)) {
            close(at, true);
        } else if ((after == '"' || after == '“') && lastClosing > at) {
            open(at);
        }
    }

    private void open(int at) {
        draft.set(at, '‘', Rule.QUOTE);
        inside = true;
    }

    private void close(int at, boolean quotation) {
        draft.set(at, '’', quotation ? Rule.QUOTE : Rule.APOSTROPHE);
        inside &= !quotation;
    }

    private boolean mayClose(int at) {
        char c = draft.at(at);
        return (c == '\'' || c == '’')
                && !Signs.isGap(draft.at(at - 1))
                && (draft.at(at + 1) == Signs.UNKNOWN || !Signs.isWord(draft.at(at + 1)));
    }

    /** ’90s, ’24, ’tis: something is cut off there. */
    private boolean isCut(int at) {
        int end = at + 1;
        while (Signs.isWord(draft.at(end)) && draft.at(end) != Signs.UNKNOWN) {
            end++;
        }
        String word = draft.between(at + 1, end);
        boolean done = Signs.endsWord(draft.at(end));
        return word.matches("\\d\\d(?:s|th)") || done && (word.matches("\\d\\d") || CUT.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isOfWord(char c) {
        return Signs.isWord(c) || Signs.isObject(c);
    }
}
