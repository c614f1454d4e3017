package app.dateline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Reads every revision of a database that may be damaged: where a page cannot be read it goes on behind it.
 */
final class RevisionScan {
    /** A revision as it is stored, its text not yet looked at. */
    record Stored(long number, String id, long at, String author, String label, Document text) {}

    interface Visitor {
        void readable(Stored revision) throws SQLException;

        void unreadable(long number) throws SQLException;
    }

    private static final int STEP = 50;
    private static final String SELECT =
            "select seq, id, at, author, label, sha256, size, document from revision where ";

    private final Sql sql;
    private final Visitor visitor;

    RevisionScan(Sql sql, Visitor visitor) {
        this.sql = sql;
        this.visitor = visitor;
    }

    /** @param last the highest number that there may be, for a database that cannot tell itself */
    void run(long last) throws SQLException {
        long known = known();
        long end = known > 0 ? known : last;
        for (long done = 0; done < end; ) {
            long next;
            List<Stored> step;
            try {
                step = sql.all(SELECT + "seq > ? order by seq limit " + STEP, RevisionScan::stored, done);
                next = step.isEmpty() ? end : step.getLast().number();
            } catch (SQLException _) {
                step = List.of();
                next = done;
            }
            for (Stored revision : step) {
                visitor.readable(revision);
            }
            // an index that leads backwards is damaged too
            done = next > done ? next : oneByOne(done, end, known > 0);
        }
    }

    private long oneByOne(long done, long end, boolean known) throws SQLException {
        for (long number = done + 1; number <= Math.min(done + STEP, end); number++) {
            Stored revision;
            try {
                revision = sql.one(SELECT + "seq = ?", RevisionScan::stored, number).orElse(null);
            } catch (SQLException _) {
                if (known) {
                    visitor.unreadable(number);
                }
                continue;
            }
            if (revision != null) {
                visitor.readable(revision);
            }
        }
        return done + STEP;
    }

    /** The highest number; 0 if that cannot be told. */
    private long known() {
        for (String query : List.of(
                "select max(seq) from revision", "select seq from sqlite_sequence where name = 'revision'")) {
            try {
                return sql.number(query);
            } catch (SQLException _) {
                // the next may do
            }
        }
        return 0;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong(1), row.getString(2), row.getLong(3), row.getString(4), row.getString(5),
                new Document(row.getBytes(6), row.getInt(7), row.getBytes(8)));
    }
}
