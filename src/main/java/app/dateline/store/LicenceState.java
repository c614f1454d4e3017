package app.dateline.store;

import app.dateline.article.Coded;
import java.time.LocalDate;

/** How long a picture may still be shown. */
public enum LicenceState implements Coded {
    ENDED("ended"),
    /** Within {@link #SOON} days. */
    ENDING("ending"),
    /** It has no end, or one that is farther away. */
    OPEN("open");

    /** Days before an end in which somebody should do something about it. */
    public static final int SOON = 30;

    private final String code;

    LicenceState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** @param until the last day, null for no end */
    public static LicenceState of(LocalDate until, LocalDate today) {
        if (until == null || until.isAfter(today.plusDays(SOON))) {
            return OPEN;
        }
        return until.isBefore(today) ? ENDED : ENDING;
    }
}
