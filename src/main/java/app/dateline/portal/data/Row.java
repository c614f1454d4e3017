package app.dateline.portal.data;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes an object of the row that a result stands on. */
@FunctionalInterface
public interface Row<T> {
    T of(ResultSet row) throws SQLException;
}
