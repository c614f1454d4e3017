package app.dateline.portal.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements on one connection, with their values always bound. Belongs to one thread while a {@link Work} lasts. */
public final class Sql {
    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** How many rows the statement changed. */
    public int change(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepare(statement, values)) {
            return prepared.executeUpdate();
        }
    }

    public <T> List<T> list(String query, Row<T> row, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepare(query, values);
                ResultSet result = prepared.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (result.next()) {
                all.add(row.of(result));
            }
            return all;
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String query, Row<T> row, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepare(query, values);
                ResultSet result = prepared.executeQuery()) {
            return result.next() ? Optional.of(row.of(result)) : Optional.empty();
        }
    }

    /** The first column of the first row, 0 if there is none. */
    public long number(String query, Object... values) throws SQLException {
        return first(query, row -> row.getLong(1), values).orElse(0L);
    }

    /** Runs a script of several statements, which has no values. */
    void script(String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    private PreparedStatement prepare(String statement, Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        try {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            return prepared;
        } catch (SQLException e) {
            prepared.close();
            throw e;
        }
    }
}
