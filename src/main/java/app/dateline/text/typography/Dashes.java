package app.dateline.text.typography;

import app.dateline.article.Language;

/**
 * Hyphens that stand for something else: a dash between spaces, a range between numbers, a minus before one. In English a
 * spaced en dash is left as it is: half of the English-speaking world writes so.
 */
final class Dashes {
    private final Draft draft;
    private final Language language;
    private final Ranges ranges;

    private Dashes(Draft draft, Language language) {
        this.draft = draft;
        this.language = language;
        this.ranges = new Ranges(draft, language);
    }

    static void mend(Draft draft, Language language) {
        new Dashes(draft, language).mend();
        draft.close();
    }

    private void mend() {
        for (int i = 0; i < draft.size(); i++) {
            char c = draft.at(i);
            if (c != '-' && c != '–') {
                continue;
            }
            int end = i + 1;
            while (c == '-' && draft.at(end) == '-') {
                end++;
            }
            if (isDash(c, i, end)) {
                draft.join(i, end, '—', Rule.DASH);
            } else if (end == i + 1 && isMinus(i)) {
                draft.set(i, '−', Rule.MINUS);
            } else if (end == i + 1 && c == '-' && ranges.is(i)) {
                draft.set(i, '–', Rule.RANGE);
            }
            i = end - 1;
        }
    }

    private boolean isDash(char c, int from, int to) {
        if (to - from > 3) {
            return false;
        }
        char before = draft.at(from - 1);
        char after = draft.at(to);
        if (before == '\n') {
            // Markdown takes a hyphen there for a list; elsewhere somebody begins to speak
            return language == Language.RU
                    && Signs.isSpace(after)
                    && to - from < 3
                    && (isSeen(draft.at(to + 1)) || willBeMinus(to + 1))
                    && !isTable(from, to);
        }
        if (Signs.isSpace(before) && Signs.isGap(after)) {
            char left = draft.at(from - 2);
            boolean spacedEnDash = c == '–'
                    && (language == Language.EN || Signs.isDigit(left) && Signs.isDigit(draft.at(to + 1)));
            return isSeen(left) && !isTable(from, to) && !spacedEnDash;
        }
        return language == Language.EN && to - from == 2 && Signs.isWord(before) && isBesideClosedDash(after);
    }

    private boolean willBeMinus(int at) {
        return (draft.at(at) == '-' || draft.at(at) == '–') && isMinus(at);
    }

    private static boolean isSeen(char c) {
        return !Signs.isGap(c) && c != '-' && c != '–' && c != '—';
    }

    private static boolean isBesideClosedDash(char c) {
        return Signs.isWord(c) && c != Signs.UNKNOWN || c == '"' || c == '“' || c == '‘';
    }

    private boolean isTable(int from, int to) {
        return draft.at(from - 1) == '|' || draft.at(from - 2) == '|' || draft.at(to) == '|' || draft.at(to + 1) == '|';
    }

    /** Before a number, behind a space or what opens; what goes on a range or a name is none. */
    private boolean isMinus(int at) {
        char before = draft.at(at - 1);
        boolean apart = Signs.isGap(before) && !Signs.isDigit(draft.at(at - 2))
                || "([«„…".indexOf(before) >= 0
                || before == '"' && Signs.isGap(draft.at(at - 2));
        return apart && Signs.isDigit(draft.at(at + 1));
    }
}
