package app.dateline.desk.inbox;

import app.dateline.article.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** A moment as lists say it: the hour of today, the day of this year, the date before. */
final class Times {
    private Times() {}

    static String of(Instant at, ZoneId zone, Language language) {
        ZonedDateTime local = at.atZone(zone);
        LocalDate today = LocalDate.now(zone);
        String pattern = local.toLocalDate().equals(today) ? "HH:mm" : local.getYear() == today.getYear() ? "d MMM HH:mm" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(local);
    }
}
