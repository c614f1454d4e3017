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
    private static final String NAME = "select a.id, a.headline_ru, a.headline_en ";
    private static final String TEXT = NAME + ", r.id, r.sha256, r.size, r.document ";
    private static final String OF_REVISION = "from revision r join article a on a.seq = r.article ";
    private static final String OF_ARTICLE =
            "from article a left join revision r on r.seq = a.head and r.article = a.seq ";
    private static final String OF_NUMBER =
            "from article a left join revision r on r.seq = ? and r.article = a.seq ";

    private static final String DAMAGED = "store.failure.damaged-article";

    private Revisions() {}

    static String newId() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    /** @return its number, which grows with every revision */
    static long add(Sql sql, long article, Articles.Written written) throws SQLException {
        Document text = written.text();
        return sql.insert(
                "insert into revision (article, id, at, author, label, sha256, size, document, since)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                article, written.revision(), written.at(), written.author(), written.label(), text.sha256(),
                text.size(), text.deflated(), written.label().equals(Revision.THEIRS) ? 0 : null);
    }

    /** Whether the article's text goes on from the revision with this name. */
    static boolean isPast(Sql sql, ArticleId article, String id) throws SQLException {
        return sql.any(
                """
                select 1 from revision r join article a on a.seq = r.article
                where r.id = ? and a.id = ? and coalesce(r.since, r.seq) > 0
                """,
                id, article.toString());
    }

    /** From which revision on the article's text goes on from this one. */
    static long since(Sql sql, long number) throws SQLException {
        return sql.one("select coalesce(since, seq) from revision where seq = ?", row -> row.getLong(1), number)
                .orElse(0L);
    }

    /** The article's text goes on from the first of these since the second. */
    static void join(Sql sql, long number, long since) throws SQLException {
        sql.run("update revision set since = ? where seq = ? and since = 0", since, number);
    }

    /** The same of the one with this name, if there is one. */
    static void join(Sql sql, long article, String id, long since) throws SQLException {
        sql.run("update revision set since = ? where id = ? and article = ? and since = 0", since, id, article);
    }

    /** The article's text goes on from nothing that came after this revision. */
    static void part(Sql sql, long article, long last) throws SQLException {
        sql.run("update revision set label = ? where article = ? and seq > ? and label = ?",
                Revision.THEIRS, article, last, Revision.FROM_PORTAL);
        sql.run("update revision set since = 0 where article = ? and coalesce(since, seq) > ?", article, last);
    }

    /** The newest one that the portal had, too, and from which the article's text went on when it was at that revision. */
    static Optional<Long> common(Sql sql, long article, long at) throws SQLException {
        return sql.one(
                """
                select seq from revision
                where article = ?1 and coalesce(since, seq) between 1 and ?2 and (shared = 1 or label in (?3, ?4, ?5))
                order by coalesce(since, seq) desc, seq desc limit 1
                """,
                row -> row.getLong(1), article, at, Revision.SENT, Revision.FROM_PORTAL, Revision.THEIRS);
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
        return text(sql, OF_ARTICLE + "where a.id = ? and a.deleted_at is null", id.toString());
    }

    /** @throws Failure if there is none, or it is not what was stored */
    static Loaded text(Sql sql, String id) throws SQLException {
        return text(sql, OF_REVISION + "where r.id = ?", id)
                .orElseThrow(() -> Failure.of("store.failure.no-revision", id));
    }

    /**
     * The text of this article under a number that another row gives; one wrong bit there makes it another article's.
     *
     * @throws Failure if it is not what was stored
     */
    static Loaded text(Sql sql, ArticleId id, long number) throws SQLException {
        return text(sql, OF_NUMBER + "where a.id = ?", number, id.toString())
                .orElseThrow(() -> Failure.of("store.failure.no-revision", String.valueOf(number)));
    }

    /**
     * Says why it is there, unless that is said already; that readers saw it counts for more than that it was sent. That the
     * portal had it, too, is remembered whatever else is said.
     */
    static void name(Sql sql, long number, String label) throws SQLException {
        if (label.equals(Revision.SENT)) {
            sql.run("update revision set shared = 1 where seq = ?", number);
        }
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

    /** Pages on which there is nothing but a text may be damaged without harm to anything else. */
    private static Optional<Loaded> text(Sql sql, String from, Object... of) throws SQLException {
        try {
            return sql.one(TEXT + from, Revisions::text, of);
        } catch (SQLException e) {
            if (!Trouble.isDamage(e)) {
                throw e;
            }
            throw sql.one(NAME + from, Revisions::damaged, of).orElseThrow(() -> e);
        }
    }

    private static Loaded text(ResultSet row) throws SQLException {
        Document stored = new Document(row.getBytes(5), row.getInt(6), row.getBytes(7));
        Optional<Article> article = stored.article();
        if (article.isEmpty() || !article.get().id().toString().equals(row.getString(1))) {
            throw damaged(row);
        }
        return new Loaded(article.get(), row.getString(4));
    }

    private static Failure damaged(ResultSet row) throws SQLException {
        return Failure.of(DAMAGED, name(row.getString(2), row.getString(3)), row.getString(1));
    }

    static boolean isDamage(Failure failure) {
        return failure.message().key().equals(DAMAGED);
    }
}
