package app.dateline.translate.memory;

import app.dateline.article.Language;

/**
 * A text that a translation is sought for.
 *
 * @param text      Markdown
 * @param from      its language
 * @param before    the block before it in the same language, "" at the beginning or if not known
 * @param after     the block behind it, likewise
 * @param threshold 1 to 100: matches with a lower score are not wanted
 * @param limit     the most that are wanted, 1 to 100
 */
public record Wanted(String text, Language from, String before, String after, int threshold, int limit) {
    public static final int THRESHOLD = 70;
    public static final int LIMIT = 9;

    /** @throws IllegalArgumentException if a number is out of its range */
    public Wanted {
        if (threshold < 1 || threshold > 100 || limit < 1 || limit > 100) {
            throw new IllegalArgumentException(threshold + " " + limit);
        }
    }

    public static Wanted of(String text, Language from) {
        return new Wanted(text, from, "", "", THRESHOLD, LIMIT);
    }

    /** The same for another text without neighbours. */
    public Wanted with(String another, Language language) {
        return new Wanted(another, language, "", "", threshold, limit);
    }

    public Wanted between(String previous, String next) {
        return new Wanted(text, from, previous, next, threshold, limit);
    }

    public Wanted withThreshold(int least) {
        return new Wanted(text, from, before, after, least, limit);
    }

    public Wanted withLimit(int most) {
        return new Wanted(text, from, before, after, threshold, most);
    }
}
