package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Failure;
import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The texts: every state that was ever stored, each under its checksum. */
final class Revisions {
    private static final String TEXT = """
            select r.id, r.sha256, r.size, r.document, a.id, a.headline_ru, a.headline_en
            """;
    private static final String OF_REVISION = TEXT + "from revision r join article a on a.seq = r.article ";
    private static final String OF_ARTICLE = TEXT + "from article a left join revision r on r.seq = a.head ";

    private Revisions() {}

    static String newId() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    /** @return its number, which grows with every revision */
    static long add(Sql sql, long article, Articles.Written written) throws SQLException {
        Document text = written.text();
        return sql.insert(
                "insert into revision (article, id, at, author, label, sha256, size, document)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                article, written.revision(), written.at(), written.author(), written.label(), text.sha256(),
                text.size(), text.deflated());
    }

    /** The number of the revision of this article with this name; empty if there is none. */
    static Optional<Long> number(Sql sql, long article, String id) throws SQLException {
        return sql.one("select seq from revision where id = ? and article = ?", row -> row.getLong(1), id, article);
    }

    /** The number of the revision of this article with this name and text; empty if there is none. */
    static Optional<Long> number(Sql sql, long article, String id, Document text) throws SQLException {
        return sql.one(
                "select seq from revision where id = ? and article = ? and sha256 = ?",
                row -> row.getLong(1), id, article, text.sha256());
    }

    static boolean isTaken(Sql sql, String id) throws SQLException {
        return sql.any("select 1 from revision where id = ?", id);
    }

    /** The article's newest text; empty if there is none or it was deleted. */
    static Optional<Loaded> head(Sql sql, ArticleId id) throws SQLException {
        return sql.one(
                OF_ARTICLE + "where a.id = ? and a.deleted_at is null", Revisions::text, id.toString());
    }

    /** @throws Failure if there is none, or it is not what was stored */
    static Loaded text(Sql sql, String id) throws SQLException {
        return sql.one(OF_REVISION + "where r.id = ?", Revisions::text, id)
                .orElseThrow(() -> Failure.of("store.failure.no-revision", id));
    }

    /** @throws Failure if it is not what was stored */
    static Loaded text(Sql sql, long number) throws SQLException {
        return sql.one(OF_REVISION + "where r.seq = ?", Revisions::text, number)
                .orElseThrow(() -> Failure.of("store.failure.no-revision", String.valueOf(number)));
    }

    /** Says why it is there, unless that is said already; that readers saw it counts for more than that it was sent. */
    static void name(Sql sql, long number, String label) throws SQLException {
        sql.run("update revision set label = ?1 where seq = ?2 and (label = '' or (label = ?3 and ?1 = ?4))",
                label, number, Revision.SENT, Revision.PUBLISHED);
    }

    static byte[] sha256(Sql sql, long number) throws SQLException {
        return sql.one("select sha256 from revision where seq = ?", row -> row.getBytes(1), number).orElseThrow();
    }

    static List<Revision> of(Sql sql, ArticleId id) throws SQLException {
        return sql.all(
                """
                select r.id, r.at, r.author, r.label from revision r join article a on a.seq = r.article
                where a.id = ? order by r.seq desc
                """,
                row -> new Revision(
                        row.getString(1), id, Instant.ofEpochMilli(row.getLong(2)), row.getString(3), row.getString(4)),
                id.toString());
    }

    /** What a message calls an article. */
    static String name(String headlineRu, String headlineEn) {
        return headlineRu.isBlank() ? headlineEn : headlineRu;
    }

    private static Loaded text(ResultSet row) throws SQLException {
        Document stored = new Document(row.getBytes(2), row.getInt(3), row.getBytes(4));
        String id = row.getString(5);
        String name = name(row.getString(6), row.getString(7));
        Article article = stored.article()
                .filter(text -> text.id().toString().equals(id))
                .orElseThrow(() -> Failure.of("store.failure.damaged-article", name, id));
        return new Loaded(article, row.getString(1));
    }
}
