package app.dateline.store;

import app.dateline.article.ArticleId;
import java.sql.SQLException;

/** How many problems articles have: computed elsewhere and kept only as long as the article stays as it was. */
final class Counts {
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
}
