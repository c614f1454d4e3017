package app.dateline.text.typography;

import app.dateline.article.Language;

/** The spaces at which no line may break, and those that are one too many. */
final class Spaces {
    private final Draft draft;
    private final Language language;

    private Spaces(Draft draft, Language language) {
        this.draft = draft;
        this.language = language;
    }

    /** Leaves one space of several between words. */
    static void mendDoubled(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            int end = i;
            boolean bound = false;
            while (draft.at(end) == ' ' || draft.at(end) == Signs.NO_BREAK) {
                bound |= draft.at(end) == Signs.NO_BREAK;
                end++;
            }
            if (end - i > 1 && !Signs.isGap(draft.at(i - 1)) && !Signs.isGap(draft.at(end))) {
                draft.join(i, end, bound ? Signs.NO_BREAK : ' ', Rule.ONE_SPACE);
            }
            i = Math.max(i, end - 1);
        }
        draft.close();
    }

    static void mend(Draft draft, Language language) {
        Spaces spaces = new Spaces(draft, language);
        for (int i = 1; i < draft.size() - 1; i++) {
            if (draft.at(i) == ' ' && !Signs.isGap(draft.at(i - 1)) && !Signs.isGap(draft.at(i + 1))) {
                Rule rule = spaces.rule(i);
                if (rule != null) {
                    draft.set(i, Signs.NO_BREAK, rule);
                }
            }
        }
    }

    private Rule rule(int at) {
        if (isAtDash(at)) {
            return Rule.DASH_SPACE;
        }
        if (isNumber(at)) {
            return Rule.NUMBER;
        }
        if (isInitials(at)) {
            return Rule.INITIALS;
        }
        if (isAbbreviation(at)) {
            return Rule.ABBREVIATION;
        }
        if (language == Language.RU) {
            if (isAfterShortWord(at)) {
                return Rule.SHORT_WORD;
            }
            if (Bonds.PARTICLES.contains(wordAfter(at))) {
                return Rule.PARTICLE;
            }
        }
        return null;
    }

    private boolean isAtDash(int at) {
        char after = draft.at(at + 1);
        boolean before = (after == '—' || after == '–') && Signs.isGap(draft.at(at + 2));
        return before || language == Language.RU && draft.at(at - 1) == '—' && draft.at(at - 2) == '\n';
    }

    private boolean isNumber(int at) {
        char before = draft.at(at - 1);
        char after = draft.at(at + 1);
        if (before == '№' || before == '§') {
            return Signs.isDigit(after);
        }
        if (!Signs.isDigit(before) && before != '½') {
            return isMonthBeforeDay(at);
        }
        if ("%‰°₽€$£".indexOf(after) >= 0 && (language == Language.RU || after == '%' || after == '‰' || after == '°')) {
            return true;
        }
        String unit = wordAfter(at);
        boolean point = draft.at(at + 1 + unit.length()) == '.';
        return Bonds.isUnit(unit, point, language) || language == Language.RU && isGroup(at) || isHour(unit, at);
    }

    /** a.m., p.m. */
    private boolean isHour(String word, int at) {
        return language == Language.EN
                && (word.equals("a") || word.equals("p"))
                && draft.between(at + 2, at + 4).equals(".m")
                && Signs.endsWord(draft.at(at + 4));
    }

    private boolean isMonthBeforeDay(int at) {
        if (language != Language.EN || !Signs.isDigit(draft.at(at + 1))) {
            return false;
        }
        int end = at + 2;
        while (Signs.isDigit(draft.at(end))) {
            end++;
        }
        return end - at <= 3 && Signs.endsWord(draft.at(end)) && Bonds.MONTHS.contains(wordBefore(at));
    }

    /** 10 000: three digits, and before them one to three. */
    private boolean isGroup(int at) {
        int end = at + 1;
        while (Signs.isDigit(draft.at(end))) {
            end++;
        }
        int start = at;
        while (Signs.isDigit(draft.at(start - 1))) {
            start--;
        }
        return end - at == 4
                && Signs.endsWord(draft.at(end))
                && at - start <= 3
                && !Signs.isWord(draft.at(start - 1))
                && ".,:-/".indexOf(draft.at(start - 1)) < 0;
    }

    private boolean isInitials(int at) {
        if (!Character.isUpperCase(draft.at(at + 1))) {
            return false;
        }
        if (isInitial(at - 2)) {
            return true;
        }
        // Иванов И. И.
        int second = Signs.isSpace(draft.at(at + 3)) ? at + 4 : at + 3;
        boolean twice = draft.at(at + 2) == '.' && isInitialAt(second) && !isNameAt(second + 2);
        int start = at;
        while (Character.isLetter(draft.at(start - 1))) {
            start--;
        }
        return language == Language.RU && twice && at - start > 1 && Character.isUpperCase(draft.at(start));
    }

    /** Whether a name follows, or may follow. */
    private boolean isNameAt(int at) {
        char next = draft.at(Signs.isSpace(draft.at(at)) ? at + 1 : at);
        return next == Signs.UNKNOWN || Character.isUpperCase(next);
    }

    private boolean isInitialAt(int at) {
        return Character.isUpperCase(draft.at(at)) && draft.at(at + 1) == '.';
    }

    private boolean isInitial(int at) {
        if (!isInitialAt(at)) {
            return false;
        }
        char before = draft.at(at - 1);
        return before == '.' ? isInitialAt(at - 2) : Signs.isGap(before) || isOpening(before);
    }

    private boolean isAbbreviation(int at) {
        if (draft.at(at - 1) != '.') {
            return false;
        }
        String word = wordBefore(at);
        char after = draft.at(at + 1);
        char before = draft.at(at - 2 - word.length());
        if (!Signs.isGap(before) && !isOpening(before)) {
            return false;
        }
        boolean number = Signs.isDigit(after);
        boolean name = Character.isUpperCase(after);
        if (language == Language.EN) {
            return name && Bonds.TITLES.contains(word) || number && Bonds.PLACES.contains(word);
        }
        boolean pair = word.length() == 1 && Character.isLowerCase(word.charAt(0))
                && Character.isLowerCase(after) && draft.at(at + 2) == '.';
        // 2026 г. Москва is no town
        boolean year = Signs.isDigit(draft.at(at - 3 - word.length()));
        return pair || (number || name) && Bonds.ADDRESS.contains(word) && !year;
    }

    private boolean isAfterShortWord(int at) {
        char before = draft.at(at - 2);
        return Bonds.SHORT.indexOf(draft.at(at - 1)) >= 0 && (Signs.isGap(before) || isOpening(before));
    }

    private static boolean isOpening(char c) {
        return "([{«„“\"‘".indexOf(c) >= 0;
    }

    /** The letters that follow, "" while the word may go on. */
    private String wordAfter(int at) {
        int end = at + 1;
        while (Character.isLetter(draft.at(end)) && end - at <= Bonds.LONGEST) {
            end++;
        }
        return Signs.endsWord(draft.at(end)) && draft.at(end) != '-' ? draft.between(at + 1, end) : "";
    }

    /** The letters before, with or without a point between. */
    private String wordBefore(int at) {
        int end = draft.at(at - 1) == '.' ? at - 1 : at;
        int start = end;
        while (Character.isLetter(draft.at(start - 1)) && end - start <= Bonds.LONGEST) {
            start--;
        }
        return draft.between(start, end);
    }
}
