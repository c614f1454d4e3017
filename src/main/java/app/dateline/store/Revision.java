package app.dateline.store;

import app.dateline.article.ArticleId;
import java.time.Instant;

/**
 * An immutable past state of an article, without its text.
 *
 * @param id     a UUIDv7 as text
 * @param author "" when not known, as of what came from the portal
 * @param label  "" for an ordinary save, or why it is there: one of the constants here or what was given with the save.
 *               One with a label is kept as long as its article
 */
public record Revision(String id, ArticleId article, Instant at, String author, String label) {
    /** It came from the portal and took the place of what was here. */
    public static final String FROM_PORTAL = "from-portal";

    /** It came from the portal while the article was changed here, and took the place of nothing. */
    public static final String THEIRS = "theirs";

    /** A person's choice between the two sides of a conflict. */
    public static final String RESOLVED = "resolved";

    /** Made without a person's help from both sides. */
    public static final String MERGED = "merged";

    /** It went to the portal, which has taken it. */
    public static final String SENT = "sent";

    /** What there was when an earlier state was brought back. */
    public static final String BEFORE_RESTORE = "before-restore";

    /** An earlier state, brought back. */
    public static final String RESTORED = "restored";

    /** Something was replaced in many articles at once, or that was taken back. */
    public static final String REPLACED = "replaced";

    /** Readers saw it. */
    public static final String PUBLISHED = "published";
}
