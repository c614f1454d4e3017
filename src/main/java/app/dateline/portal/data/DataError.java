package app.dateline.portal.data;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The database could not do what was asked. Never the fault of who asked. */
public final class DataError extends RuntimeException {
    DataError(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether there is no more room on the disk. */
    public boolean isDiskFull() {
        return getCause() instanceof SQLiteException e && e.getResultCode() == SQLiteErrorCode.SQLITE_FULL;
    }
}
