package app.dateline.desk.tour;

import java.util.Locale;

/** What is shown of the window, in this order; its words are {@code desk.tour.CODE.title} and {@code .text}. */
public enum TourStep {
    LIST,
    TEXT,
    INSPECTOR,
    PROBLEMS,
    PUBLISH;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
