package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Failure;
import app.dateline.article.Picture;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The search index. A save only notes that an article is due, because to take its words in costs more than all the rest
 * of the save; that is done soon after, and before anybody searches. Each method is a part of a transaction.
 */
final class Index {
    /** No save waits longer for the index than this, but for the one article that is being taken in. */
    private static final long STEP_NANOSECONDS = 10_000_000;

    private Index() {}

    static void due(Sql sql, long article) throws SQLException {
        sql.run("insert or ignore into search_due (article) values (?)", article);
    }

    static boolean isDue(Sql sql) throws SQLException {
        return sql.any("select 1 from search_due");
    }

    /** Takes in some of what is due. */
    static void step(Sql sql) throws SQLException {
        long end = System.nanoTime() + STEP_NANOSECONDS;
        Optional<Long> due = next(sql);
        while (due.isPresent()) {
            long article = due.get();
            sql.run("delete from article_text where rowid = ?", article);
            Optional<Article> text = text(sql, article);
            if (text.isPresent()) {
                add(sql, article, text.get());
            }
            sql.run("delete from search_due where article = ?", article);
            due = System.nanoTime() < end ? next(sql) : Optional.empty();
        }
    }

    private static Optional<Long> next(Sql sql) throws SQLException {
        return sql.one("select article from search_due limit 1", row -> row.getLong(1));
    }

    /** Empty for what was deleted, and for what is damaged, which is not found until it is put right. */
    private static Optional<Article> text(Sql sql, long article) throws SQLException {
        Optional<Long> head = sql.one(
                "select head from article where seq = ? and deleted_at is null", row -> row.getLong(1), article);
        try {
            return head.isEmpty() ? Optional.empty() : Optional.of(Revisions.text(sql, head.get()).article());
        } catch (Failure _) {
            return Optional.empty();
        }
    }

    private static void add(Sql sql, long article, Article text) throws SQLException {
        StringBuilder headline = new StringBuilder();
        StringBuilder body = new StringBuilder();
        for (Edition edition : text.editions().values()) {
            add(headline, edition.headline());
            add(body, edition.lead(), edition.dateline().place(), edition.body());
        }
        for (Picture picture : text.pictures()) {
            add(body, picture.caption().ru(), picture.caption().en());
            add(body, picture.credit().ru(), picture.credit().en());
        }
        add(body, text.source().name().ru(), text.source().name().en());
        sql.run("insert into article_text (rowid, headline, body) values (?, ?, ?)",
                article, Search.fold(headline.toString()), Search.fold(body.toString()));
    }

    private static void add(StringBuilder out, String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                out.append(text).append('\n');
            }
        }
    }
}
