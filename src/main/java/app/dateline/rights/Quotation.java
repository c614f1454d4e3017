package app.dateline.rights;

import app.dateline.article.Language;

/**
 * How much of the attached source an article quotes.
 *
 * @param language of the source's text, and of the edition that was compared with it
 * @param limit    in per cent from 0 to 100, null where there is none
 */
public record Quotation(QuotedShare share, Language language, Integer limit) {
    /** From here on the limit is near, in hundredths of it. */
    private static final int NEAR = 80;

    /** How a share stands to its limit. */
    public enum Level {
        BELOW,
        NEAR,
        ABOVE
    }

    public Level level() {
        int percent = share.percent();
        if (limit == null || percent == 0) {
            return Level.BELOW;
        }
        return percent > limit ? Level.ABOVE : percent * 100 >= limit * NEAR ? Level.NEAR : Level.BELOW;
    }
}
