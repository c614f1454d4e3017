package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The articles' rows. Each method is a part of a transaction. */
final class Articles {
    /**
     * What is known of an article without its text.
     *
     * @param number     of the row
     * @param head       the number of its newest revision
     * @param revision   the name of that one
     * @param generation how often it has changed
     */
    record Present(
            long number, ArticleId id, long head, String revision, byte[] sha256, Instant savedAt, long generation,
            boolean deleted) {}

    /** What to store: a text, when and by whom it was written, and why it is stored. */
    record Written(Article article, Document text, String revision, long at, String author, String label) {}

    private static final String PRESENT = """
            select a.seq, a.id, a.head, r.id, r.sha256, a.saved_at, a.generation, a.deleted_at is not null
            from article a join revision r on r.seq = a.head
            """;

    private Articles() {}

    static Optional<Present> present(Sql sql, ArticleId id) throws SQLException {
        return sql.one(PRESENT + "where a.id = ?", Articles::present, id.toString());
    }

    /** Makes this the article's text. The generation grows; the queue is the caller's. */
    static Present put(Sql sql, Optional<Present> before, Written written) throws SQLException {
        Article article = written.article();
        long number = before.isPresent() ? before.get().number() : add(sql, article.id());
        long head = Revisions.add(sql, number, written);
        return point(sql, number, head, written.at(), article);
    }

    /** A row for an article that has no text yet. */
    static long add(Sql sql, ArticleId id) throws SQLException {
        return sql.insert(
                "insert into article (id, generation, saved_at, original, headline_ru, headline_en)"
                        + " values (?, 0, 0, '', '', '')",
                id.toString());
    }

    /** Makes a revision that is already stored the article's text. */
    static Present point(Sql sql, long number, long head, long at, Article article) throws SQLException {
        Facets.Keys keys = Facets.keys(sql, head, article);
        // at once, because each column that lists are sorted by stands in the same indexes as the time
        sql.run(
                """
                update article set head = ?, generation = generation + 1, saved_at = ?, deleted_at = null, original = ?,
                    headline_ru = ?, headline_en = ?, state_ru = ?, state_en = ?,
                    author = ?, author_key = ?, headline_key = ?, state_rank = ?, basis = ?, licence_until = ?,
                    rights_until = ?
                where seq = ?
                """,
                head, at, article.original().code(), article.edition(Language.RU).headline(),
                article.edition(Language.EN).headline(), state(article, Language.RU), state(article, Language.EN),
                keys.author(), keys.authorKey(), keys.headlineKey(), keys.stateRank(), keys.basis(),
                keys.licenceUntil(), keys.rightsUntil(), number);
        Facets.mentions(sql, number, article);
        PictureRows.put(sql, number, article, at);
        Index.due(sql, number);
        return present(sql, article.id()).orElseThrow();
    }

    /** The same text counts as changed: it has to be sent again. */
    static Present touch(Sql sql, Present article) throws SQLException {
        sql.run("update article set generation = generation + 1 where seq = ?", article.number());
        return present(sql, article.id()).orElseThrow();
    }

    static Present trash(Sql sql, Present article, long at) throws SQLException {
        sql.run("update article set generation = generation + 1, deleted_at = ? where seq = ?", at, article.number());
        Index.due(sql, article.number());
        return present(sql, article.id()).orElseThrow();
    }

    private static String state(Article article, Language language) {
        Edition edition = article.editions().get(language);
        return edition == null ? null : edition.state().code();
    }

    private static Present present(ResultSet row) throws SQLException {
        return new Present(
                row.getLong(1), ArticleId.of(row.getString(2)), row.getLong(3), row.getString(4), row.getBytes(5),
                Instant.ofEpochMilli(row.getLong(6)), row.getLong(7), row.getBoolean(8));
    }
}
