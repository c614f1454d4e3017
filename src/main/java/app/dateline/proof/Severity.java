package app.dateline.proof;

/** How much a problem matters. */
public enum Severity {
    /** The edition must not be published. */
    BLOCKING,
    WARNING,
    HINT
}
