package app.dateline.store.search;

import app.dateline.text.stem.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people type them: 2026-02-11, 11.2.2026, 2026-02, 02.2026, 2026, today, вчера. */
final class Day {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:(\\d{1,2})\\.)?(\\d{1,2})\\.(\\d{4})");

    private Day() {}

    /** The first day of what is meant; empty if it is none. */
    static Optional<LocalDate> of(String typed, LocalDate today) {
        return switch (Token.fold(typed)) {
            case "today", "сегодня" -> Optional.of(today);
            case "yesterday", "вчера" -> Optional.of(today.minusDays(1));
            default -> date(typed.strip());
        };
    }

    private static Optional<LocalDate> date(String typed) {
        Matcher first = YEAR_FIRST.matcher(typed);
        if (first.matches()) {
            return date(first.group(1), first.group(2), first.group(3));
        }
        Matcher last = YEAR_LAST.matcher(typed);
        return last.matches() ? date(last.group(3), last.group(2), last.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
