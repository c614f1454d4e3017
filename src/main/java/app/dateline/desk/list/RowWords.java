package app.dateline.desk.list;

import app.dateline.article.EditionState;
import app.dateline.desk.control.UiWords;
import app.dateline.store.SyncState;
import app.dateline.store.Trashed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** What is said of an article in the list, in the language of the interface. */
final class RowWords {
    private final UiWords words;

    RowWords(UiWords words) {
        this.words = words;
    }

    String untitled() {
        return words.now("desk.list.untitled");
    }

    String state(Row row) {
        EditionState state = row.listing().states().getOrDefault(row.listing().original(), EditionState.DRAFT);
        return words.now("article.state." + state.code());
    }

    String changed(Row row) {
        return day(row.listing().savedAt());
    }

    /** The time of today, the day of this year, else the date. */
    private String day(Instant instant) {
        ZonedDateTime at = instant.atZone(ZoneId.systemDefault());
        LocalDate today = LocalDate.now();
        String pattern = at.toLocalDate().equals(today) ? "HH:mm" : at.getYear() == today.getYear() ? "d MMM" : "d MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(at);
    }

    /** When it was deleted, and how long it stays. */
    String deleted(Row row) {
        Duration left = Duration.between(Instant.now(), row.deletedAt().plus(Trashed.KEPT));
        long days = Math.max(0, left.plusDays(1).minusNanos(1).toDays());
        return words.now("desk.list.deleted", day(row.deletedAt()), days);
    }

    String deletedOn(Row row) {
        return day(row.deletedAt());
    }

    /** "" where nothing has to be said. */
    String sync(Row row) {
        SyncState sync = row.deletedAt() == null ? row.listing().sync() : SyncState.SENT;
        return switch (sync) {
            case CONFLICT -> "⇅ " + words.now("desk.list.conflict");
            case REFUSED -> words.now("desk.list.refused");
            case WAITING, LOCAL, SENT -> "";
        };
    }

    static String syncStyle(Row row) {
        return switch (row.listing().sync()) {
            case CONFLICT -> "warning";
            case REFUSED -> "blocking";
            case WAITING, LOCAL, SENT -> "muted";
        };
    }
}
