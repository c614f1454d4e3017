package app.dateline.portal.data;

import app.dateline.article.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Brings the file to this program's form: each numbered script once, in a transaction with its number. */
final class Migrations {
    /** «DLPt» in the file's header, so that no other program's database is taken for ours. */
    private static final int APPLICATION = 0x444C5074;

    private static final List<String> SCRIPTS = List.of("001-first.sql", "002-moments.sql");

    private Migrations() {}

    static void run(Sql sql, Path file) throws SQLException {
        long version = sql.number("PRAGMA user_version");
        long application = sql.number("PRAGMA application_id");
        boolean empty = sql.number("SELECT count(*) FROM sqlite_schema") == 0;
        if (application != APPLICATION && !empty) {
            throw Failure.of("portal.failure.foreign", file.toString());
        }
        if (version > SCRIPTS.size()) {
            throw Failure.of("portal.failure.newer", file.toString());
        }
        for (int next = (int) version; next < SCRIPTS.size(); next++) {
            apply(sql, read(SCRIPTS.get(next)), next + 1);
        }
    }

    private static void apply(Sql sql, String script, int number) throws SQLException {
        try {
            sql.script("BEGIN IMMEDIATE;\n" + script + "\nPRAGMA application_id = " + APPLICATION
                    + "; PRAGMA user_version = " + number + "; COMMIT;");
        } catch (SQLException e) {
            sql.script("ROLLBACK");
            throw e;
        }
    }

    private static String read(String name) {
        String path = "/app/dateline/portal/migrations/" + name;
        try (var in = Migrations.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
