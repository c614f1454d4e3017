package app.dateline.article;

/** What an editor said of a mention. */
public enum Decision implements Coded {
    CONFIRMED,
    REJECTED,
    SUGGESTED
}
