package app.dateline.article;

/** How a translation unit came into the memory. */
public enum UnitOrigin implements Coded {
    /** A translator of this newsroom has confirmed it. */
    CONFIRMED,
    /** A file of another program had it. */
    IMPORTED
}
