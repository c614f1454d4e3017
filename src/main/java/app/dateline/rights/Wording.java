package app.dateline.rights;

import app.dateline.article.Language;
import app.dateline.article.RightsNotice;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One controlled sentence with places for what a notice says. Pure. */
final class Wording {
    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern PLACE = Pattern.compile("\\{(holder|until|limit)}");

    private Wording() {}

    static String of(String pattern, RightsNotice notice, Language language) {
        String whole = PART.matcher(pattern).replaceAll(part ->
                Matcher.quoteReplacement(isKnown(part.group(1), notice) ? part.group(1) : ""));
        return PLACE.matcher(whole).replaceAll(place ->
                Matcher.quoteReplacement(value(place.group(1), notice, language)));
    }

    private static boolean isKnown(String part, RightsNotice notice) {
        return PLACE.matcher(part).results().noneMatch(place -> value(place.group(1), notice, Language.EN).isEmpty());
    }

    private static String value(String place, RightsNotice notice, Language language) {
        return switch (place) {
            case "holder" -> notice.holder().inOrOther(language).strip();
            case "until" -> notice.until() == null
                    ? ""
                    : notice.until().format(DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()));
            default -> notice.quoteLimit() == null ? "" : notice.quoteLimit().toString();
        };
    }
}
