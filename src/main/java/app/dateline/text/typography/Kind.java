package app.dateline.text.typography;

import app.dateline.article.Coded;

/** What a person can switch off. */
public enum Kind implements Coded {
    /** Quotation marks and apostrophes. */
    QUOTES,
    /** Dashes, ranges, minus signs. */
    DASHES,
    /** Spaces at which no line may break; a space too many. */
    SPACES,
    ELLIPSIS
}
