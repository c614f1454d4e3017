package app.dateline.store;

import app.dateline.article.ArticleId;
import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.wire.Draft;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The queue to the portal: which articles have to be sent. Each method is a part of a transaction. */
final class Outbox {
    private Outbox() {}

    /** Puts it into the queue as it is now; an earlier refusal is forgotten. */
    static void offer(Sql sql, Articles.Present article) throws SQLException {
        sql.run(
                """
                insert into outbox (article, generation) values (?, ?)
                on conflict (article) do update set generation = excluded.generation, refusal = null
                """,
                article.number(), article.generation());
    }

    static void remove(Sql sql, long article) throws SQLException {
        sql.run("delete from outbox where article = ?", article);
    }

    /** Takes it out unless it has changed since. */
    static void remove(Sql sql, long article, long generation) throws SQLException {
        sql.run("delete from outbox where article = ? and generation = ?", article, generation);
    }

    static boolean has(Sql sql, long article) throws SQLException {
        return sql.any("select 1 from outbox where article = ?", article);
    }

    static void refuse(Sql sql, long article, long generation, Message why) throws SQLException {
        sql.run("update outbox set refusal = ? where article = ? and generation = ?",
                StoredMessage.text(why), article, generation);
    }

    /** Oldest change first, without what is in conflict. */
    static List<ArticleId> waiting(Sql sql) throws SQLException {
        return sql.all(
                """
                select a.id from outbox o join article a on a.seq = o.article
                where not exists (select 1 from conflict c where c.article = o.article)
                order by coalesce(a.deleted_at, a.saved_at), a.seq
                """,
                row -> ArticleId.of(row.getString(1)));
    }

    static Optional<Outgoing> outgoing(Sql sql, ArticleId id) throws SQLException {
        Optional<Row> found = sql.one(
                """
                select o.generation, a.deleted_at is not null, b.etag, a.head, o.refusal
                from outbox o join article a on a.seq = o.article left join base b on b.article = o.article
                where a.id = ? and not exists (select 1 from conflict c where c.article = o.article)
                """,
                row -> new Row(row.getLong(1), row.getBoolean(2), row.getString(3), row.getLong(4), row.getString(5)),
                id.toString());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Row row = found.get();
        Optional<Message> refusal = Optional.ofNullable(row.refusal()).map(StoredMessage::of);
        Draft draft = null;
        if (!row.deleted()) {
            try {
                Loaded text = Revisions.text(sql, id, row.head());
                draft = new Draft(text.revision(), text.article());
            } catch (Failure e) {
                refusal = Optional.of(e.message());
            }
        }
        return Optional.of(new Outgoing(id, row.generation(), row.deleted(), row.etag(), draft, refusal));
    }

    /** Everything again; what was deleted and is still in the queue stays there. */
    static void offerAll(Sql sql) throws SQLException {
        sql.run("update article set generation = generation + 1");
        sql.run("insert or ignore into outbox (article, generation) select seq, 0 from article where deleted_at is null");
        sql.run("update outbox set refusal = null, generation = (select generation from article where seq = article)");
    }

    static void forgetDeletions(Sql sql) throws SQLException {
        sql.run("delete from outbox where article in (select seq from article where deleted_at is not null)");
    }

    private record Row(long generation, boolean deleted, String etag, long head, String refusal) {}
}
