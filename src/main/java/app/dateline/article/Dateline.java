package app.dateline.article;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Place, date and agency that open a body: {@code MOSCOW, February 11. /TASS/.} in English,
 * «МОСКВА, 11 февраля. /ТАСС/.» in Russian.
 *
 * @param place  as it is printed, "" when not given
 * @param date   null when not given
 * @param agency as it is printed between the slashes, "" when not given
 */
public record Dateline(String place, LocalDate date, String agency) {
    public static final Dateline EMPTY = new Dateline("", null, "");

    private static final DateTimeFormatter RU = DateTimeFormatter.ofPattern("d MMMM", Language.RU.locale());
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("MMMM d", Language.EN.locale());

    public Dateline {
        place = place == null ? "" : place;
        agency = agency == null ? "" : agency;
    }

    public boolean isEmpty() {
        return place.isBlank() && date == null && agency.isBlank();
    }

    /** The line as it is printed, "" if nothing is given. */
    public String text(Language language) {
        StringBuilder line = new StringBuilder(place.strip());
        if (date != null) {
            line.append(line.isEmpty() ? "" : ", ").append(date.format(language == Language.RU ? RU : EN));
        }
        if (!line.isEmpty()) {
            line.append('.');
        }
        if (!agency.isBlank()) {
            line.append(line.isEmpty() ? "" : " ").append('/').append(agency.strip()).append("/.");
        }
        return line.toString();
    }

    public Dateline withPlace(String place) {
        return new Dateline(place, date, agency);
    }

    public Dateline withDate(LocalDate date) {
        return new Dateline(place, date, agency);
    }

    public Dateline withAgency(String agency) {
        return new Dateline(place, date, agency);
    }
}
