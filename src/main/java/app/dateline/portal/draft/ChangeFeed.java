package app.dateline.portal.draft;

import app.dateline.article.ArticleId;
import app.dateline.portal.data.Database;
import app.dateline.portal.data.Sql;
import app.dateline.portal.http.Refusal;
import app.dateline.wire.Changes;
import java.sql.SQLException;
import java.util.List;

/** Which drafts have changed since a client last asked, each once, in the order of their newest change. Thread-safe. */
final class ChangeFeed {
    private final Database database;

    ChangeFeed(Database database) {
        this.database = database;
    }

    /**
     * @param cursor null for the beginning
     * @param seen   the newest moment that the client was told of, null if it knows none
     * @throws Refusal 410 if either is of another epoch, or of a future that a restored portal has not had
     */
    Changes since(String cursor, String seen, int limit) {
        Cursor from = cursor == null ? null : Cursor.of(cursor);
        return database.read(sql -> {
            if (from != null) {
                Moments.require(sql, from);
            }
            if (seen != null) {
                Moments.require(sql, seen);
            }
            return page(sql, from == null ? 0 : from.seq(), limit);
        });
    }

    private static Changes page(Sql sql, long after, int limit) throws SQLException {
        record Numbered(long seq, Changes.Item item) {}
        List<Numbered> rows = sql.list(
                "SELECT seq, id, etag, revision, body IS NULL FROM draft WHERE seq > ? ORDER BY seq LIMIT ?",
                row -> new Numbered(
                        row.getLong(1),
                        new Changes.Item(
                                ArticleId.of(row.getString(2)), row.getString(3), row.getString(4), row.getBoolean(5))),
                after,
                limit + 1);
        boolean more = rows.size() > limit;
        List<Numbered> given = more ? rows.subList(0, limit) : rows;
        Cursor next = Moments.at(sql, given.isEmpty() ? after : given.getLast().seq());
        return new Changes(given.stream().map(Numbered::item).toList(), next.text(), more, next.epoch());
    }
}
