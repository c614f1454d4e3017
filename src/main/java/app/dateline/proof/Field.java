package app.dateline.proof;

/** What of an article a problem is in. */
public enum Field {
    HEADLINE,
    LEAD,
    DATELINE,
    BODY,
    SLUG,
    SOURCE,
    RIGHTS,
    CAPTION,
    ALT,
    CREDIT,
    LICENCE,
    WEB_STATEMENT,
    LICENSOR_URL,
    MENTIONS
}
