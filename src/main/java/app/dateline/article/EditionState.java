package app.dateline.article;

/** Where an edition is on its way to readers. */
public enum EditionState implements Coded {
    DRAFT,
    EDITING,
    TRANSLATING,
    REVIEW,
    READY,
    SCHEDULED,
    PUBLISHED,
    CORRECTED,
    WITHDRAWN;

    /** Whether readers can see it now. */
    public boolean isPublic() {
        return this == PUBLISHED || this == CORRECTED;
    }
}
