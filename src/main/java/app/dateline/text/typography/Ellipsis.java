package app.dateline.text.typography;

import app.dateline.article.Language;

/** Three points are one sign; in Russian only two follow a question mark: «Что?..». */
final class Ellipsis {
    private Ellipsis() {}

    static void mend(Draft draft, Language language) {
        for (int i = 0; i < draft.size(); i++) {
            if (draft.at(i) != '.') {
                continue;
            }
            int end = i;
            while (draft.at(end) == '.') {
                end++;
            }
            if (end - i == 3 && !isPath(draft, i, end)) {
                char before = draft.at(i - 1);
                if (language == Language.RU && (before == '?' || before == '!')) {
                    draft.join(i + 1, end, '.', Rule.ELLIPSIS);
                } else {
                    draft.join(i, end, '…', Rule.ELLIPSIS);
                }
            }
            i = end;
        }
        draft.close();
    }

    private static boolean isPath(Draft draft, int from, int to) {
        char before = draft.at(from - 1);
        char after = draft.at(to);
        return Signs.isObject(before) || before == '/' || before == '\\' || before == '…' || after == '/' || after == '\\'
                || after == '…';
    }
}
