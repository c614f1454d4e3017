package app.dateline.translate.memory;

import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of a text, as its language writes numbers: 1,5 and 10 000 in Russian, 1.5 and 10,000 in English.
 *
 * @param start in UTF-16 units
 * @param end   exclusive
 * @param value what it says, with a point before the fraction and nothing between thousands
 */
record Number(int start, int end, String value) {
    /** What is joined to letters, as in Ту-160М, is a name, and dates and times are taken as they are. */
    private static final Pattern RUSSIAN = Pattern.compile(
            "(?<![\\p{L}\\d.,:/])(?<!\\p{L}[-\u2010\u2011])(?:\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?!\\d)|\\d+)(?:,\\d+)?(?:[.:/]\\d+)*(?![\\p{L}\\d])");

    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![\\p{L}\\d.,:/])(?<!\\p{L}[-\u2010\u2011])(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?(?:[:/]\\d+)*(?![\\p{L}\\d])");

    private static final int GROUP = 3;

    static List<Number> in(String text, Language language) {
        List<Number> numbers = new ArrayList<>();
        Matcher found = (language == Language.RU ? RUSSIAN : ENGLISH).matcher(text);
        while (found.find()) {
            String value = language == Language.RU
                    ? found.group().replaceAll("[ \u00a0\u202f]", "").replace(',', '.')
                    : found.group().replace(",", "");
            numbers.add(new Number(found.start(), found.end(), value));
        }
        return numbers;
    }

    /** As a language writes it; thousands are set apart from five digits on. */
    String in(Language language) {
        if (!value.matches("\\d+(?:\\.\\d+)?")) {
            return value;
        }
        int point = value.indexOf('.');
        String whole = point < 0 ? value : value.substring(0, point);
        String fraction = point < 0 ? "" : (language == Language.RU ? "," : ".") + value.substring(point + 1);
        if (whole.length() <= GROUP + 1) {
            return whole + fraction;
        }
        StringBuilder out = new StringBuilder(whole);
        for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
            out.insert(at, language == Language.RU ? "\u00a0" : ",");
        }
        return out + fraction;
    }
}
