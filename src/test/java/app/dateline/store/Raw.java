package app.dateline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * SQLite as it is, by JDBC alone with the settings that the product uses, which are read back as there: what our own code
 * is measured against.
 */
final class Raw implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    private Raw(Connection connection) {
        this.connection = connection;
    }

    static Connection toWrite(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setJournalSizeLimit(64 << 20);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma wal_autocheckpoint = 4000");
            for (String setting : List.of("journal_mode", "synchronous", "foreign_keys", "wal_autocheckpoint")) {
                statement.executeQuery("pragma " + setting).close();
            }
        }
        return connection;
    }

    static Connection toRead(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setReadOnly(true);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(5_000);
        config.setCacheSize(-16 * 1024);
        return config;
    }

    static Raw on(Connection connection) {
        return new Raw(connection);
    }

    /** In one transaction, every column of every row read. Statements are kept prepared. */
    void run(String begin, List<Recorder.Step> steps) throws SQLException {
        runOne(begin, List.of());
        for (Recorder.Step step : steps) {
            runOne(step.sql(), step.args());
        }
        runOne("commit", List.of());
    }

    void runOne(String sql, List<Object> args) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < args.size(); i++) {
            statement.setObject(i + 1, args.get(i));
        }
        if (statement.execute()) {
            try (ResultSet rows = statement.getResultSet()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        rows.getObject(i);
                    }
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
