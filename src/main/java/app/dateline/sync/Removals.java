package app.dateline.sync;

/** What a pass does when others have deleted so much that it may be a mistake, or a portal that has gone wrong. */
public enum Removals {
    /** It stops before it deletes anything here, and a person decides. */
    ASK,
    ALLOWED;

    private static final int MANY = 20;
    private static final int FEW = 3;

    /** More than 20 articles, or more than a tenth of all and not just two or three. */
    static boolean isMany(int removals, int articles) {
        return removals > MANY || removals > FEW && removals * 10L > articles;
    }
}
