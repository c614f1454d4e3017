package app.dateline.store;

import app.dateline.article.ArticleId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The portal's side of an article: the base that both have in common, and what it has in a conflict. */
enum Sides {
    BASE("base"),
    CONFLICT("conflict");

    /** A portal's state: its etag, and the number of the revision that holds its text. */
    record Side(String etag, long revision) {}

    private static final String OVERTAKEN = "\"overtaken\"";

    private final String table;

    Sides(String table) {
        this.table = table;
    }

    Optional<Side> of(Sql sql, long article) throws SQLException {
        return sql.one(
                "select etag, revision from " + table + " where article = ?",
                row -> new Side(row.getString(1), row.getLong(2)), article);
    }

    Optional<Side> of(Sql sql, ArticleId id) throws SQLException {
        return sql.one(
                "select s.etag, s.revision from " + table + " s join article a on a.seq = s.article where a.id = ?",
                row -> new Side(row.getString(1), row.getLong(2)), id.toString());
    }

    void set(Sql sql, long article, String etag, long revision) throws SQLException {
        sql.run("insert or replace into " + table + " (article, etag, revision) values (?, ?, ?)",
                article, etag, revision);
    }

    /** Nothing if there is none. */
    void rename(Sql sql, long article, String etag) throws SQLException {
        sql.run("update " + table + " set etag = ? where article = ?", etag, article);
    }

    /** What the portal has now may be another text: the next push is refused, and merges with whatever is there. */
    static void overtake(Sql sql, long article) throws SQLException {
        sql.run("update base set etag = ? where article = ?", OVERTAKEN, article);
    }


    /**
     * An edit that began with an older revision must not pass for the successor of what came from the portal since: the
     * base goes back to what both had when the edit began, under an etag that no portal has, so that the next push is
     * refused and merges.
     */
    static void rebase(Sql sql, long article, String over) throws SQLException {
        Optional<Side> base = BASE.of(sql, article);
        Optional<Long> opened = Revisions.number(sql, article, over);
        if (base.isEmpty() || opened.isEmpty() || Revisions.since(sql, base.get().revision()) <= opened.get()) {
            return;
        }
        Revisions.part(sql, article, opened.get());
        Optional<Long> common = Revisions.common(sql, article, opened.get());
        if (common.isPresent()) {
            BASE.set(sql, article, OVERTAKEN, common.get());
        } else {
            BASE.forget(sql, article);
        }
    }

    /** The articles of which the text is damaged: it is another's, or gone. */
    List<Long> astray(Sql sql) throws SQLException {
        return sql.all(
                "select article from " + table + " s where not exists"
                        + " (select 1 from revision r where r.seq = s.revision and r.article = s.article)",
                row -> row.getLong(1));
    }

    void forget(Sql sql, long article) throws SQLException {
        sql.run("delete from " + table + " where article = ?", article);
    }

    void forgetAll(Sql sql) throws SQLException {
        sql.run("delete from " + table);
    }
}
