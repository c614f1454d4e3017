package app.dateline.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Removes for good what was deleted 30 days ago, unless the portal in use has still to be told. An article's past goes
 * in steps, the article itself with all that is left of it in the last: one that is there can be brought back.
 */
final class TrashEmptying {
    private static final long KEPT = Trashed.KEPT.toMillis();
    private static final int STEP = 30;
    private static final String DUE = """
             a.deleted_at <= ? and not exists (select 1 from search_due d where d.article = a.seq)
                and not (exists (select 1 from outbox o where o.article = a.seq)
                    and exists (select 1 from setting where name = 'portal'))
            """;

    private final Database database;
    private final Clock clock;
    private final BooleanSupplier stopped;

    /** A column that refers to articles. */
    private record Reference(String table, String column) {}

    TrashEmptying(Database database, Clock clock, BooleanSupplier stopped) {
        this.database = database;
        this.clock = clock;
        this.stopped = stopped;
    }

    void run() {
        long before = clock.millis() - KEPT;
        List<Reference> references = database.read(TrashEmptying::references);
        List<Long> due = database.read(
                sql -> sql.all("select a.seq from article a where" + DUE, row -> row.getLong(1), before));
        for (long article : due) {
            boolean more = true;
            while (more && !stopped.getAsBoolean()) {
                more = database.remove(sql -> step(sql, article, before, references));
            }
        }
    }

    /** All of them, also those that a later version adds. */
    private static List<Reference> references(Sql sql) throws SQLException {
        return sql.all(
                """
                select m.name, f."from" from sqlite_schema m join pragma_foreign_key_list(m.name) f
                where m.type = 'table' and f."table" = 'article'
                """,
                row -> new Reference(row.getString(1), row.getString(2)));
    }

    /** @return whether there is more of it to remove */
    private static boolean step(Sql sql, long article, long before, List<Reference> references) throws SQLException {
        if (!sql.any("select 1 from article a where a.seq = ? and" + DUE, article, before)) {
            return false;
        }
        MediaSweep.due(sql);
        List<Long> past = sql.all(
                """
                select seq from revision where article = ?1 and seq <> (select head from article where seq = ?1)
                    and seq not in (select revision from base where article = ?1)
                    and seq not in (select revision from conflict where article = ?1)
                order by seq limit ?2
                """,
                row -> row.getLong(1), article, STEP);
        for (long revision : past) {
            sql.run("delete from revision where seq = ?", revision);
        }
        if (past.size() == STEP) {
            return true;
        }
        for (Reference reference : references) {
            sql.run("delete from " + reference.table() + " where " + reference.column() + " = ?", article);
        }
        sql.run("delete from article where seq = ?", article);
        return false;
    }
}
