package app.dateline.store;

import java.sql.SQLException;
import java.util.Optional;

/** The few values that there is one of. Each method is a part of a transaction. */
final class Settings {
    static final String PORTAL = "portal";
    static final String POSITION = "position";
    static final String EPOCH = "epoch";

    /** Which version has made the search index. */
    static final String INDEX = "index";

    private Settings() {}

    static Optional<String> get(Sql sql, String name) throws SQLException {
        return sql.one("select value from setting where name = ?", row -> row.getString(1), name);
    }

    static void set(Sql sql, String name, String value) throws SQLException {
        sql.run("insert or replace into setting (name, value) values (?, ?)", name, value);
    }

    static void forget(Sql sql, String name) throws SQLException {
        sql.run("delete from setting where name = ?", name);
    }
}
