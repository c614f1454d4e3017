package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Failure;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The deleted articles. Each method is a part of a transaction. */
final class Trash {
    private Trash() {}

    private record Deletion(long article, Instant at) {}

    /** The newest deletion first. */
    static List<Trashed> of(Sql sql, int limit) throws SQLException {
        List<Deletion> deletions = sql.all(
                """
                select seq, deleted_at from article
                where deleted_at is not null order by deleted_at desc, seq desc limit ?
                """,
                row -> new Deletion(row.getLong(1), Instant.ofEpochMilli(row.getLong(2))), limit);
        List<Listing> listings = Listings.of(sql, deletions.stream().map(Deletion::article).toList());
        return IntStream.range(0, listings.size())
                .mapToObj(i -> new Trashed(listings.get(i), deletions.get(i).at()))
                .toList();
    }

    static int count(Sql sql) throws SQLException {
        return sql.one("select count(*) from article where deleted_at is not null", row -> row.getInt(1)).orElse(0);
    }

    /** Nothing if there is none, or it is deleted already. */
    static void put(Sql sql, ArticleId id, long now) throws SQLException {
        Optional<Articles.Present> article = Articles.present(sql, id).filter(a -> !a.deleted());
        if (article.isPresent()) {
            Sides.CONFLICT.forget(sql, article.get().number());
            Outbox.offer(sql, Articles.trash(sql, article.get(), now));
        }
    }

    /** Nothing if it is not deleted. @throws Failure if it is not there any more, or its text is damaged */
    static void bringBack(Sql sql, ArticleId id) throws SQLException {
        Articles.Present article = Articles.present(sql, id)
                .orElseThrow(() -> Failure.of("store.failure.not-in-trash", id.toString()));
        if (article.deleted()) {
            Article text = Revisions.text(sql, id, article.head()).article();
            Outbox.offer(sql, Articles.point(
                    sql, article.number(), article.head(), article.savedAt().toEpochMilli(), text));
        }
    }
}
