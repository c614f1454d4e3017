package app.dateline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Writes a backup when the newest one is of an earlier day, as the clock's zone counts days, and something has changed. */
record NightlyBackup(Backups backups, BooleanSupplier stopped) {
    /** Nobody waits for it. */
    private static final int REST = 2;

    /**
     * What people and the portal have done. Revisions that were thinned out make no difference, or the backups of a
     * profile in which nobody works would push out each other.
     */
    private static final String STATE = """
            select coalesce((select seq from sqlite_sequence where name = 'revision'), 0)
                || ' ' || (select count(*) || ' ' || coalesce(sum(generation), 0) from article)
                || ' ' || (select count(*) || ' ' || coalesce(sum(at), 0) from publication)
                || ' ' || (select count(*) || ' ' || coalesce(sum(length(document)), 0) from entity)
                || ' ' || (select coalesce(group_concat(name || value), '') from setting where name = 'portal')
            """;

    void run() throws SQLException, IOException {
        Optional<Backups.Written> newest = backups.newest();
        boolean due = newest.isEmpty()
                ? !isEmpty()
                : isOfAnEarlierDay(newest.get().at()) && hasChanged(newest.get().file());
        if (due) {
            backups.write(stopped, REST);
        }
    }

    private boolean isEmpty() throws SQLException {
        try (Sql sql = Sqlite.toRead(backups.profile().database())) {
            return !sql.any("select 1 from revision");
        }
    }

    private boolean isOfAnEarlierDay(Instant at) {
        LocalDate today = LocalDate.ofInstant(backups.clock().instant(), backups.clock().getZone());
        return LocalDate.ofInstant(at, backups.clock().getZone()).isBefore(today);
    }

    /** One that cannot be read is as good as none. */
    private boolean hasChanged(Path backup) {
        try (Sql now = Sqlite.toRead(backups.profile().database());
                Sql then = Sqlite.toRead(backup)) {
            return !state(now).equals(state(then));
        } catch (SQLException _) {
            return true;
        }
    }

    private static String state(Sql sql) throws SQLException {
        return sql.one(STATE, row -> row.getString(1)).orElse("");
    }
}
