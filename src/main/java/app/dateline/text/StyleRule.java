package app.dateline.text;

import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Coded;
import app.dateline.article.Language;

/**
 * A rule of the house as its file has it.
 *
 * @param id     names it, so that it can be turned off
 * @param words  a word or phrase that is meant in all its forms, "" where there is a pattern
 * @param regex  a regular expression of Java, "" where there are words
 * @param advice what to write instead, or why not this; for the person
 * @param use    what to put in its place, with $1 for a group of the pattern; "" where that is for the person to say
 * @param basis  of the rights under which alone it counts, null for any
 */
public record StyleRule(
        String id,
        Language language,
        String words,
        String regex,
        Bilingual advice,
        String use,
        Weight weight,
        Basis basis) {
    /** How much it matters that the rule is broken. */
    public enum Weight implements Coded {
        HINT,
        WARNING,
        BLOCKING
    }
}
