package app.dateline.text;

import app.dateline.article.Bilingual;
import app.dateline.article.Dateline;
import app.dateline.article.Language;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The dateline that opens an agency's text, in the forms that agencies have: {@code MOSCOW, February 11. /TASS/.},
 * «МОСКВА, 11 февраля. /ТАСС/.», {@code LONDON, Feb 11 (Reuters) -}, «Москва. 11 февраля. INTERFAX.RU -»,
 * «МОСКВА, 11 фев — РИА Новости.», «ТАСС, 11 февраля.» Pure; takes time that does not grow with the text.
 *
 * @param dateline its agency as it signs in the language, if it is known
 * @param rest     the text behind it
 */
public record DatelineLine(Dateline dateline, Language language, String rest) {
    /** No dateline is longer; what stands behind is not looked at. */
    private static final int LONGEST = 200;

    private static final String GAP = "[\\s\\u00a0]";
    private static final String MARK = "[*_]{0,3}";
    private static final String WORD = "\\p{Lu}[\\p{L}'’.-]{0,30}";
    private static final String SMALL = "am|an|de|da|del|di|la|le|on|upon|sur|the|of|на|де|ла|ле|эль";
    private static final String WORDS = WORD + "(?:" + GAP + "(?:" + WORD + "|" + SMALL + ")){0,4}";
    private static final String PLACE =
            WORDS + "(?:," + GAP + WORD + "(?:" + GAP + WORD + "){0,2})?(?:" + GAP + "/[\\p{L} -]{2,30}/)?";
    private static final String DATE = "(?:(?<day>\\d{1,2})" + GAP + "(?<month>\\p{L}{3,9})\\.?"
            + "(?:,?" + GAP + "(?<year>\\d{4})(?:" + GAP + "(?:года|г\\.))?)?"
            + "|(?<monthen>\\p{L}{3,9})\\.?" + GAP + "(?<dayen>\\d{1,2})(?:," + GAP + "(?<yearen>\\d{4}))?)";
    private static final String CORRESPONDENT = "(?:[Кк]орр\\.?|[Cc]orr\\.?)?" + GAP + "{0,2}";
    private static final String KNOWN = Agencies.all().stream()
            .flatMap(name -> Stream.of(name.ru(), name.en()))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?iu:", ")(?iu:\\.ru|\\.com)?"));
    private static final String DASH = "(?:-{1,3}|[–—])";
    private static final String AGENCY = "(?:/" + CORRESPONDENT + "(?<slash>[^/\\n]{2,60})/\\.?"
            + "|\\(" + CORRESPONDENT + "(?<paren>[^()\\n]{2,60})\\)" + MARK + GAP + "{0,2}(?<dash>" + DASH + "|\\.)?"
            + "|(?<bare>" + KNOWN + ")" + MARK + GAP + "{0,2}(?:" + DASH + "|\\.))";
    private static final Pattern LINE = Pattern.compile("(?:(?<place>" + PLACE + ")" + MARK + "[,.]?" + GAP + "{1,2}" + MARK + ")?"
            + "(?:" + DATE + MARK + "[.,:]?" + MARK + GAP + "{1,2})?(?:" + DASH + GAP + "{1,2})?" + MARK + AGENCY);
    private static final Pattern AGENCY_FIRST =
            Pattern.compile("(?<bare>" + KNOWN + "),?" + GAP + "{1,2}" + DATE + MARK + "(?:\\.|" + GAP + "{0,2}" + DASH + ")");
    private static final Pattern DOMAIN = Pattern.compile("(?i)\\.(?:ru|com)$");
    private static final Pattern BEHIND = Pattern.compile("^(?:[\\s\\u00a0*_]|" + DASH + "(?=[\\s\\u00a0]))*");

    private static final String[] RU = {"янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"};
    private static final String[] EN = {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    private static final String[] RU_WHOLE = {
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"
    };
    private static final String[] EN_WHOLE = {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december"
    };

    /**
     * Empty if the text does not begin with one.
     *
     * @param text Markdown or plain
     * @param near the day on which the text was sent: most datelines name no year
     */
    public static Optional<DatelineLine> of(String text, LocalDate near) {
        String start = text.stripLeading();
        String head = start.substring(0, Math.min(start.length(), LONGEST));
        int skip = 0;
        while (skip < 3 && skip < head.length() && "*_".indexOf(head.charAt(skip)) >= 0) {
            skip++;
        }
        Matcher line = LINE.matcher(head).region(skip, head.length());
        if (line.lookingAt()) {
            Optional<DatelineLine> found = read(line, line.group("place"), agency(line), start, near);
            if (found.isPresent()) {
                return found;
            }
        }
        Matcher first = AGENCY_FIRST.matcher(head).region(skip, head.length());
        return first.lookingAt() ? read(first, null, first.group("bare"), start, near) : Optional.empty();
    }

    private static String agency(Matcher line) {
        return Stream.of("slash", "paren", "bare").map(line::group).filter(found -> found != null).findFirst().orElseThrow();
    }

    private static Optional<DatelineLine> read(Matcher line, String place, String agency, String text, LocalDate near) {
        boolean dated = line.group("day") != null || line.group("dayen") != null;
        LocalDate date = dated ? date(line, near) : null;
        String signed = DOMAIN.matcher(agency.strip()).replaceFirst("");
        Optional<Bilingual> known = Agencies.find(signed);
        if (dated && date == null || !dated && (known.isEmpty() || !isSure(line, place))) {
            return Optional.empty();
        }
        Language language = Script.language(place == null ? line.group() : place);
        String where = place == null ? "" : place.strip();
        if (where.endsWith(".") && !where.matches(".*\\p{L}\\.\\p{L}\\.")) {
            where = where.substring(0, where.length() - 1);
        }
        Dateline dateline = new Dateline(where, date, known.map(name -> name.in(language)).orElse(agency.strip()));
        return Optional.of(new DatelineLine(dateline, language, BEHIND.matcher(text.substring(line.end())).replaceFirst("")));
    }

    /** Without a date a sentence may look like a dateline: {@code Boeing (AP) bought}. */
    private static boolean isSure(Matcher line, String place) {
        if (line.group("slash") != null) {
            return true;
        }
        return place != null && line.group("paren") != null && line.group("dash") != null
                && place.chars().noneMatch(Character::isLowerCase);
    }

    /** The day in the year that is named, or in the one that brings it nearest; null if there is no such day. */
    private static LocalDate date(Matcher line, LocalDate near) {
        boolean dayFirst = line.group("day") != null;
        int day = Integer.parseInt(line.group(dayFirst ? "day" : "dayen"));
        int month = month(line.group(dayFirst ? "month" : "monthen").toLowerCase(Locale.ROOT));
        String year = line.group(dayFirst ? "year" : "yearen");
        if (month == 0 || day == 0) {
            return null;
        }
        IntStream years = year != null
                ? IntStream.of(Integer.parseInt(year))
                : IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1);
        return years.filter(y -> day <= LocalDate.of(y, month, 1).lengthOfMonth())
                .mapToObj(y -> LocalDate.of(y, month, day))
                .min(Comparator.comparingLong(at -> Math.abs(ChronoUnit.DAYS.between(near, at))))
                .orElse(null);
    }

    /** From 1; 0 for what is no month. */
    private static int month(String word) {
        for (int i = 0; i < 12; i++) {
            boolean russian = RU_WHOLE[i].equals(word) || i != 4 && RU_WHOLE[i].startsWith(word) && word.startsWith(RU[i])
                    || i == 4 && word.equals("май");
            if (russian || EN_WHOLE[i].startsWith(word) && word.startsWith(EN[i])) {
                return i + 1;
            }
        }
        return 0;
    }
}
