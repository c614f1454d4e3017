package app.dateline.store;

import app.dateline.article.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings a database to this program's version: script n makes version n from version n − 1, in one transaction.
 *
 * @param scripts statements, each ended by a semicolon at the end of a line
 */
record Migrations(List<String> scripts) {
    /** "DLNE": what the file says of itself in its header. */
    static final int APPLICATION_ID = 0x444C4E45;

    /** What a file says that it is. */
    record Found(int applicationId, int version, boolean empty) {
        boolean isNew() {
            return applicationId == 0 && version == 0 && empty;
        }
    }

    static Migrations standard() {
        List<String> scripts = new ArrayList<>();
        for (String script = load(1); script != null; script = load(scripts.size() + 1)) {
            scripts.add(script);
        }
        return new Migrations(scripts);
    }

    private static String load(int number) {
        try (InputStream in = Migrations.class.getResourceAsStream("%03d.sql".formatted(number))) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int newest() {
        return scripts.size();
    }

    static Found found(Sql sql) throws SQLException {
        return new Found(
                (int) sql.number("pragma application_id"),
                (int) sql.number("pragma user_version"),
                !sql.any("select 1 from sqlite_schema"));
    }

    /** @throws Failure if the file is another program's, or a newer version's */
    void accept(Found found, String file) {
        if (!found.isNew() && found.applicationId() != APPLICATION_ID) {
            throw Failure.of("store.failure.not-ours", file);
        }
        if (found.version() > newest()) {
            throw Failure.of("store.failure.newer", file);
        }
    }

    void run(Sql sql) throws SQLException {
        for (int version = found(sql).version() + 1; version <= newest(); version++) {
            sql.run("begin immediate");
            try {
                for (String statement : scripts.get(version - 1).split(";\\s*\\n")) {
                    if (!statement.isBlank()) {
                        sql.run(statement);
                    }
                }
                sql.run("pragma application_id = " + APPLICATION_ID);
                sql.run("pragma user_version = " + version);
                sql.run("commit");
            } catch (SQLException | RuntimeException e) {
                sql.run("rollback");
                throw e;
            }
        }
    }
}
