package app.dateline.article;

public enum EntityKind implements Coded {
    COUNTRY,
    COMPANY
}
