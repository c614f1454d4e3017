package app.dateline.page;

import app.dateline.article.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Moments as readers of each language write them, by the newsroom's clock, which is named. */
public final class Dates {
    private static final String PATTERN = "d MMMM yyyy, HH:mm";
    private static final DateTimeFormatter RU = DateTimeFormatter.ofPattern(PATTERN, Language.RU.locale());
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern(PATTERN, Language.EN.locale());

    private final ZoneId zone;

    public Dates(ZoneId zone) {
        this.zone = zone;
    }

    /** {@code 24 November 2026, 14:10}. */
    public String shortly(Instant moment, Language language) {
        return (language == Language.RU ? RU : EN).format(moment.atZone(zone));
    }

    /** {@code 24 November 2026, 14:10 (UTC+3)}. */
    public String fully(Instant moment, Language language) {
        ZonedDateTime local = moment.atZone(zone);
        return shortly(moment, language) + " (" + name(local.getOffset()) + ")";
    }

    private static String name(ZoneOffset offset) {
        int minutes = offset.getTotalSeconds() / 60;
        if (minutes == 0) {
            return "UTC";
        }
        String hours = "UTC" + (minutes < 0 ? "\u2212" : "+") + Math.abs(minutes) / 60;
        return minutes % 60 == 0 ? hours : hours + String.format(":%02d", Math.abs(minutes) % 60);
    }
}
