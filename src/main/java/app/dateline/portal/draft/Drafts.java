package app.dateline.portal.draft;

import app.dateline.article.ArticleId;
import app.dateline.portal.data.Database;
import app.dateline.portal.data.Sql;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The heads of all drafts. Whether the head is the one that the client has seen is decided by the statement that writes,
 * never before it. Thread-safe.
 */
public final class Drafts {
    private static final String NEXT = "(SELECT coalesce(max(seq), 0) + 1 FROM draft)";

    private final Database database;
    private final SecureRandom random = new SecureRandom();

    public Drafts(Database database) {
        this.database = database;
    }

    public Optional<Head> head(ArticleId id) {
        return database.read(sql -> head(sql, id));
    }

    /** The same inside somebody's transaction. */
    public static Optional<Head> head(Sql sql, ArticleId id) throws SQLException {
        return sql.first(
                "SELECT etag, revision, body FROM draft WHERE id = ?",
                row -> new Head(row.getString(1), row.getString(2), row.getString(3)),
                id.toString());
    }

    /** What a tombstone stands for, as it was; empty where there is no tombstone, or it stands for nothing. */
    Optional<Head> last(ArticleId id) {
        return database.read(sql -> sql.first(
                "SELECT etag, revision, last FROM draft WHERE id = ? AND last IS NOT NULL",
                row -> new Head(row.getString(1), row.getString(2), row.getString(3)),
                id.toString()));
    }

    /** @param body the JSON of a draft that has this id and revision */
    Written put(ArticleId id, Precondition precondition, String revision, String body) {
        String etag = newEtag();
        return database.write(sql -> switch (precondition) {
            case Precondition.Absent() -> sql.change(
                            "INSERT INTO draft (id, etag, revision, body, seq) VALUES (?, ?, ?, ?, " + NEXT
                                    + ") ON CONFLICT (id) DO NOTHING",
                            id.toString(), etag, revision, body)
                    == 1
                    ? new Written.Created(etag)
                    : unlessReplayed(sql, id, revision);
            case Precondition.Is(String seen) -> sql.change(
                            "UPDATE draft SET etag = ?, revision = ?, body = ?, last = NULL, seq = " + NEXT
                                    + " WHERE id = ? AND etag = ?",
                            etag, revision, body, id.toString(), seen)
                    == 1
                    ? new Written.Done(etag)
                    : unlessReplayed(sql, id, revision);
        });
    }

    /** A write whose answer was lost is sent again: its revision is the head's by then. */
    private static Written unlessReplayed(Sql sql, ArticleId id, String revision) throws SQLException {
        Optional<Head> head = head(sql, id);
        return head.filter(h -> !h.isTombstone() && h.revision().equals(revision))
                .<Written>map(h -> new Written.Done(h.etag()))
                .orElseGet(() -> new Written.Stale(head));
    }

    /**
     * Leaves a tombstone; what is deleted already stays so. With {@link Precondition.Absent}, leaves one where nothing
     * ever was, so that a creation still under way is refused when it comes.
     */
    Written delete(ArticleId id, Precondition precondition) {
        String etag = newEtag();
        String revision = etag.replace("\"", "");
        return database.write(sql -> {
            int changed = switch (precondition) {
                case Precondition.Absent() -> sql.change(
                        "INSERT INTO draft (id, etag, revision, body, seq) VALUES (?, ?, ?, NULL, " + NEXT
                                + ") ON CONFLICT (id) DO NOTHING",
                        id.toString(), etag, revision);
                case Precondition.Is(String seen) -> sql.change(
                        "UPDATE draft SET etag = ?, revision = ?, last = body, body = NULL, seq = " + NEXT
                                + " WHERE id = ? AND etag = ? AND body IS NOT NULL",
                        etag, revision, id.toString(), seen);
            };
            if (changed == 1) {
                return new Written.Done(etag);
            }
            Optional<Head> head = head(sql, id);
            return head.filter(Head::isTombstone)
                    .<Written>map(h -> new Written.Done(h.etag()))
                    .orElseGet(() -> new Written.Stale(head));
        });
    }

    /** Random, so that a portal restored from a backup never gives an old tag to a new text. */
    private String newEtag() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return '"' + HexFormat.of().formatHex(bytes) + '"';
    }
}
