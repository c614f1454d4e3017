package app.dateline.text.typography;

import app.dateline.article.Language;
import java.util.Locale;
import java.util.Set;

/**
 * From a number to a larger one: 5–7, 1941–1945, 10:00–12:30, 5%–7%. Telephone numbers, marks of goods and the numbers of
 * documents have hyphens, too, and keep them: what might be one is left alone.
 */
final class Ranges {
    private static final int MOST_DIGITS = 4;

    private static final Set<String> MAKERS =
            Set.of("boeing", "airbus", "embraer", "боинг", "аэробус", "эрбас", "эмбраер", "суперджет", "ил", "ан", "миг", "гост");

    private static final Set<String> BEFORE_CODES = Set.of("тел", "телефон", "телефону", "доб", "индекс", "код", "tel", "phone", "ext", "code");

    private final Draft draft;
    private final Language language;

    Ranges(Draft draft, Language language) {
        this.draft = draft;
        this.language = language;
    }

    /** Whether the hyphen there is one. */
    boolean is(int at) {
        int leftEnd = draft.at(at - 1) == '%' ? at - 1 : at;
        if (!Signs.isDigit(draft.at(leftEnd - 1)) || !Signs.isDigit(draft.at(at + 1))) {
            return false;
        }
        int left = leftEnd - 1;
        while (isOfNumber(left - 1)) {
            left--;
        }
        int right = at + 2;
        while (isOfNumber(right)) {
            right++;
        }
        return isApart(draft.at(left - 1))
                && isDone(draft.at(right))
                && isUpwards(draft.between(left, leftEnd), draft.between(at + 1, right), isGroup(left, leftEnd))
                && !followsName(left);
    }

    private boolean isOfNumber(int at) {
        char c = draft.at(at);
        return Signs.isDigit(c)
                || (c == '.' || c == ',' || c == ':') && Signs.isDigit(draft.at(at - 1)) && Signs.isDigit(draft.at(at + 1));
    }

    private static boolean isApart(char c) {
        return Signs.isGap(c) || "(«„“\"$€£₽~≈±".indexOf(c) >= 0;
    }

    private static boolean isDone(char c) {
        return Signs.isGap(c) || c != Signs.UNKNOWN && ".,;:!?)»”\"%°…—".indexOf(c) >= 0;
    }

    /** The end of a number such as 10 000. */
    private boolean isGroup(int from, int to) {
        return to - from == 3 && Signs.isSpace(draft.at(from - 1)) && Signs.isDigit(draft.at(from - 2));
    }

    private static boolean isUpwards(String left, String right, boolean group) {
        if (isCode(left, group) || isCode(right, false)) {
            return false;
        }
        if (group) {
            return true;
        }
        if (left.length() == 4 && right.length() == 2 && isWhole(left) && isWhole(right)) {
            // a season, a school year: 2025–26
            return (Integer.parseInt(left) + 1) % 100 == Integer.parseInt(right);
        }
        return value(left) < value(right);
    }

    private static boolean isCode(String number, boolean group) {
        if (!isWhole(number)) {
            return number.length() > 10;
        }
        return number.length() > MOST_DIGITS || !group && number.length() > 1 && number.charAt(0) == '0';
    }

    private static boolean isWhole(String number) {
        return number.chars().allMatch(Character::isDigit);
    }

    private static double value(String number) {
        double value = 0;
        double scale = 1;
        for (String part : number.split("[.,:]")) {
            value += Long.parseLong(part) * scale;
            scale /= 100;
        }
        return value;
    }

    /** Boeing 737-800, тел. 25-30, № 12-15. */
    private boolean followsName(int left) {
        int at = left - 1;
        if (!Signs.isSpace(draft.at(at))) {
            return false;
        }
        char sign = draft.at(at - 1);
        if (sign == '№' || Signs.isObject(sign) || sign == '»' || sign == '”') {
            return true;
        }
        int end = sign == '.' ? at - 1 : at;
        int start = end;
        while (Character.isLetter(draft.at(start - 1))) {
            start--;
        }
        String word = draft.between(start, end);
        String small = word.toLowerCase(Locale.ROOT);
        if (word.isEmpty() || Bonds.MONTHS.contains(word)) {
            return false;
        }
        boolean foreign = language == Language.RU && word.charAt(0) < 'Ѐ';
        boolean name = word.length() > 1 && Character.isUpperCase(word.charAt(0)) && !beginsSentence(start);
        return foreign || name || MAKERS.contains(small) || BEFORE_CODES.contains(small);
    }

    private boolean beginsSentence(int at) {
        int end = at;
        while (Signs.isSpace(draft.at(end - 1)) || "«„“\"(—".indexOf(draft.at(end - 1)) >= 0) {
            end--;
        }
        return "\n.!?…:".indexOf(draft.at(end - 1)) >= 0;
    }
}
