package app.dateline.store;

import app.dateline.article.ArticleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** How many problems articles have: computed elsewhere and kept only as long as the article stays as it was. */
final class Counts {
    /** So many are looked at in one go, along the index by which lists are sorted; takes a millisecond. */
    static final int STEP = 500;

    private record Seen(ArticleId id, Position position, boolean counted) {}

    private Counts() {}

    static void put(Sql sql, ArticleId id, String revision, int blocking, int warnings) throws SQLException {
        sql.run(
                """
                insert or replace into article_count (article, head, blocking, warnings)
                select a.seq, a.head, ?1, ?2 from article a join revision r on r.seq = a.head
                where a.id = ?3 and r.id = ?4 and not exists (select 1 from article_count c
                    where c.article = a.seq and c.head = a.head and c.blocking = ?1 and c.warnings = ?2)
                """,
                blocking, warnings, id.toString(), revision);
    }

    /** @param after "" to begin with the newest */
    static Uncounted missing(Sql sql, String after) throws SQLException {
        Position from = after.isEmpty() ? new Position(Long.MAX_VALUE, Long.MAX_VALUE, "") : Position.of(after);
        List<Seen> seen = sql.all(
                """
                select a.id, a.saved_at, a.head,
                    exists (select 1 from article_count c where c.article = a.seq and c.head = a.head)
                from article a where a.deleted_at is null and (a.saved_at, a.head) < (?, ?)
                order by a.saved_at desc, a.head desc limit ?
                """,
                Counts::seen, from.savedAt(), from.head(), STEP);
        return new Uncounted(
                seen.stream().filter(article -> !article.counted()).map(Seen::id).toList(),
                seen.size() < STEP ? "" : seen.getLast().position().toString());
    }

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                ArticleId.of(row.getString(1)), new Position(row.getLong(2), row.getLong(3), ""), row.getBoolean(4));
    }
}
