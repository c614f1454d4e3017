package app.dateline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** One connection, for one thread at a time. Statements are kept, so their texts must be few. */
final class Sql implements AutoCloseable {
    /** Reads one row; must not use the connection. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static final int QUESTIONS = 32;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final LinkedHashSet<String> questions = new LinkedHashSet<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Runs one statement; PRAGMAs and whatever else gives rows that nobody reads included. */
    void run(String sql, Object... args) throws SQLException {
        try {
            PreparedStatement statement = prepared(sql, args);
            if (statement.execute()) {
                statement.getResultSet().close();
            }
        } catch (SQLException e) {
            forget(sql);
            throw e;
        }
    }

    <T> List<T> all(String sql, Row<T> row, Object... args) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet result = prepared(sql, args).executeQuery()) {
            while (result.next()) {
                rows.add(read(row, result));
            }
        } catch (SQLException e) {
            forget(sql);
            throw e;
        }
        return rows;
    }

    /** As {@link #all}, for a statement whose text is made for one question: only those that were asked last are kept. */
    <T> List<T> once(String sql, Row<T> row, List<Object> args) throws SQLException {
        List<T> rows = all(sql, row, args.toArray());
        questions.remove(sql);
        questions.add(sql);
        if (questions.size() > QUESTIONS) {
            forget(questions.removeFirst());
        }
        return rows;
    }

    /** The first row; empty if there is none. */
    <T> Optional<T> one(String sql, Row<T> row, Object... args) throws SQLException {
        try (ResultSet result = prepared(sql, args).executeQuery()) {
            return result.next() ? Optional.of(read(row, result)) : Optional.empty();
        } catch (SQLException e) {
            forget(sql);
            throw e;
        }
    }

    /** The first column of the first row, 0 if there is none. */
    long number(String sql, Object... args) throws SQLException {
        return one(sql, row -> row.getLong(1), args).orElse(0L);
    }

    /** Whether there is a row. */
    boolean any(String sql, Object... args) throws SQLException {
        return one(sql, row -> true, args).isPresent();
    }

    /** Adds a row and says its rowid. */
    long insert(String sql, Object... args) throws SQLException {
        run(sql, args);
        return number("select last_insert_rowid()");
    }

    /** From now on it is asked every so many steps of a statement, and may end that. */
    void watch(int steps, ProgressHandler handler) throws SQLException {
        ProgressHandler.setHandler(connection, steps, handler);
    }

    /** What cannot be an id, a time or a code was none when it was written. */
    private static <T> T read(Row<T> row, ResultSet result) throws SQLException {
        try {
            return row.of(result);
        } catch (IllegalArgumentException | DateTimeException | NoSuchElementException e) {
            throw new SQLiteException(String.valueOf(e.getMessage()), SQLiteErrorCode.SQLITE_CORRUPT);
        }
    }

    private PreparedStatement prepared(String sql, Object... args) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < args.length; i++) {
            statement.setObject(i + 1, args[i]);
        }
        return statement;
    }

    /** The driver does not get a statement to its feet again that has failed, on a full disk for one. */
    private void forget(String sql) {
        try (PreparedStatement _ = statements.remove(sql)) {
            // closing it is all
        } catch (SQLException _) {
            // it has said already what is wrong
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
