package app.dateline.store;

import java.sql.SQLException;
import java.util.Optional;

/** The few values that there is one of. Each method is a part of a transaction. */
final class Settings {
    static final String PORTAL = "portal";
    static final String POSITION = "position";
    static final String EPOCH = "epoch";

    /** The newest moment of the portal's life that we know of. */
    static final String MOMENT = "moment";

    /** Which version has made the search index. */
    static final String INDEX = "index";

    /** Names the files that hold the index of the translation memory. */
    static final String MEMORY = "memory-index";

    /** The last revision that was looked at when it was a day old, and when it was 30 days old. */
    static final String THINNED_TO_HOURS = "thinned-to-hours";
    static final String THINNED_TO_DAYS = "thinned-to-days";

    /** There whenever revisions have gone since media files were last looked through; and when that was, in milliseconds. */
    static final String SWEEP_DUE = "sweep-due";
    static final String SWEPT = "swept";

    private Settings() {}

    static Optional<String> get(Sql sql, String name) throws SQLException {
        return sql.one("select value from setting where name = ?", row -> row.getString(1), name);
    }

    /** 0 if it is not there or no number. */
    static long number(Sql sql, String name) throws SQLException {
        try {
            return Long.parseLong(get(sql, name).orElse("0"));
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    static void set(Sql sql, String name, String value) throws SQLException {
        sql.run("insert or replace into setting (name, value) values (?, ?)", name, value);
    }

    static void forget(Sql sql, String name) throws SQLException {
        sql.run("delete from setting where name = ?", name);
    }
}
