package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Failure;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The deleted articles. Each method is a part of a transaction. */
final class Trash {
    private Trash() {}

    /** The newest deletion first. */
    static List<Trashed> of(Sql sql, int limit) throws SQLException {
        return sql.all(
                """
                select a.id, a.original, a.headline_ru, a.headline_en, a.state_ru, a.state_en, a.saved_at, a.deleted_at,
                    0 as conflict,
                    o.article is not null as waiting,
                    o.refusal is not null as refused,
                    exists (select 1 from base b where b.article = a.seq) as known,
                    exists (select 1 from setting where name = 'portal') as portal
                from article a left join outbox o on o.article = a.seq
                where a.deleted_at is not null order by a.deleted_at desc, a.seq desc limit ?
                """,
                row -> new Trashed(Listings.listing(row), Instant.ofEpochMilli(row.getLong("deleted_at"))), limit);
    }

    /** Nothing if it is not deleted. @throws Failure if it is not there any more, or its text is damaged */
    static void bringBack(Sql sql, ArticleId id) throws SQLException {
        Articles.Present article = Articles.present(sql, id)
                .orElseThrow(() -> Failure.of("store.failure.not-in-trash", id.toString()));
        if (article.deleted()) {
            Article text = Revisions.text(sql, article.head()).article();
            Outbox.offer(sql, Articles.point(
                    sql, article.number(), article.head(), article.savedAt().toEpochMilli(), text));
        }
    }
}
