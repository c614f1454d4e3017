package app.dateline.portal.data;

import java.sql.SQLException;

/** Something to do with the database. */
@FunctionalInterface
public interface Work<T> {
    T with(Sql sql) throws SQLException;
}
