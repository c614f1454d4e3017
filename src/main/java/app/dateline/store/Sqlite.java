package app.dateline.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * Opens connections with the settings that durability rests on, and reads these back: SQLite passes over a setting
 * that it does not know or cannot grant without a word.
 */
final class Sqlite {
    /** 16 MB of log. */
    private static final int LOG_PAGES = 4_000;

    private static final int BUSY_MS = 5_000;
    private static final int CACHE_KIB = 16 * 1024;

    private Sqlite() {}

    /** Makes the file if it is not there. */
    static Sql toWrite(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setJournalSizeLimit(64 << 20);
        Sql sql = open(file, config);
        // there is an upkeep that does it; a commit does so only where that cannot keep up
        sql.run("pragma wal_autocheckpoint = " + LOG_PAGES);
        return checked(
                sql, "journal_mode", "wal", "synchronous", "2", "foreign_keys", "1", "wal_autocheckpoint", "" + LOG_PAGES);
    }

    /** The file must be there. */
    static Sql toRead(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return open(file, config);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MS);
        config.setCacheSize(-CACHE_KIB);
        return config;
    }

    /** As a URI, in which a question mark in a folder's name does not begin the driver's own parameters. */
    private static Sql open(Path file, SQLiteConfig config) throws SQLException {
        return new Sql(config.createConnection(
                "jdbc:sqlite:" + file.toAbsolutePath().toUri().toASCIIString()));
    }

    private static Sql checked(Sql sql, String... settings) throws SQLException {
        for (int i = 0; i < settings.length; i += 2) {
            String value = sql.one("pragma " + settings[i], row -> row.getString(1)).orElse("");
            if (!value.equals(settings[i + 1])) {
                sql.close();
                throw new SQLException("SQLite has " + settings[i] + "=" + value);
            }
        }
        return sql;
    }
}
