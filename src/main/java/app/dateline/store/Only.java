package app.dateline.store;

/** Which articles a list is narrowed to by where they stand. */
public enum Only {
    ANY,
    /** No edition can be seen by readers. */
    IN_WORK,
    /** One language has not been begun. */
    UNTRANSLATED,
    /** Readers can see an edition. */
    PUBLIC,
    /** The portal does not have what is here, as {@link SyncState} says. */
    UNSENT
}
