package app.dateline.portal.draft;

import app.dateline.portal.data.Database;
import app.dateline.portal.data.Sql;
import app.dateline.portal.http.Refusal;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * Names moments of this portal's life, so that who remembers one that it has not had finds out: it was restored from a
 * backup, and what it knew in between is gone. Thread-safe.
 */
public final class Moments {
    private final Database database;

    private Moments(Database database) {
        this.database = database;
    }

    /** Begins a run: a portal that is not begun with anew after a restore would take its second past for its first. */
    public static Moments begin(Database database) {
        byte[] id = new byte[8];
        new SecureRandom().nextBytes(id);
        database.write(sql -> sql.change(
                "INSERT INTO run (id, first_seq) VALUES (?, ?)", HexFormat.of().formatHex(id), newest(sql) + 1));
        return new Moments(database);
    }

    /** The present one: the run, a dot, and how far the feed has come. */
    String now() {
        Cursor now = database.read(sql -> at(sql, newest(sql)));
        return now.run() + "." + now.seq();
    }

    /** @throws Refusal 400 if no portal ever named it so, 410 if this one has not had it */
    static void require(Sql sql, String moment) throws SQLException {
        int dot = moment.indexOf('.');
        try {
            if (!had(sql, moment.substring(0, Math.max(0, dot)), Long.parseUnsignedLong(moment.substring(dot + 1)))) {
                throw Refusal.of(410, "portal.refused.foreign-cursor");
            }
        } catch (NumberFormatException _) {
            throw Refusal.of(400, "portal.refused.wrong-cursor");
        }
    }

    /** @throws Refusal 410 if this portal has not had that place in its feed */
    static void require(Sql sql, Cursor place) throws SQLException {
        if (!place.epoch().equals(epoch(sql)) || !had(sql, place.run(), place.seq())) {
            throw Refusal.of(410, "portal.refused.foreign-cursor");
        }
    }

    /** @param seq a place in the feed, 0 for its beginning */
    static Cursor at(Sql sql, long seq) throws SQLException {
        String run = sql.first(
                        "SELECT id FROM run WHERE first_seq <= max(1, ?) ORDER BY number DESC LIMIT 1",
                        row -> row.getString(1),
                        seq)
                .orElseThrow();
        return new Cursor(epoch(sql), run, seq);
    }

    private static boolean had(Sql sql, String run, long seq) throws SQLException {
        long number = sql.number("SELECT number FROM run WHERE id = ?", run);
        long end = sql.first(
                        "SELECT first_seq FROM run WHERE number > ? ORDER BY number", row -> row.getLong(1), number)
                .orElse(newest(sql) + 1);
        return number > 0 && seq >= 0 && seq < end;
    }

    private static String epoch(Sql sql) throws SQLException {
        return sql.first("SELECT epoch FROM portal", row -> row.getString(1)).orElseThrow();
    }

    private static long newest(Sql sql) throws SQLException {
        return sql.number("SELECT max(seq) FROM draft");
    }
}
