package app.dateline.store;

import java.sql.SQLException;
import java.util.Optional;

/**
 * The newest moment of the portal's life that this desk knows of, which a portal restored from a backup has not had. It
 * is kept with whatever is stored next, so never later than what the portal said at that moment. Thread-safe.
 */
final class Seen {
    private String newest;

    /** Of another run of the portal than the newest, which has yet to say whether it remembers that one. */
    private String doubtful;

    private boolean asked;

    synchronized void hear(String moment) {
        if (newest == null || asked || run(moment).equals(run(newest))) {
            newest = moment;
            asked = false;
        } else {
            doubtful = moment;
        }
    }

    /** The portal has had the newest. */
    synchronized void confirm() {
        newest = doubtful == null ? newest : doubtful;
        asked = doubtful == null;
        doubtful = null;
    }

    synchronized Optional<String> newest(Sql sql) throws SQLException {
        if (newest == null) {
            newest = Settings.get(sql, Settings.MOMENT).orElse(null);
        }
        return Optional.ofNullable(newest);
    }

    synchronized void keep(Sql sql) throws SQLException {
        if (newest != null) {
            Settings.set(sql, Settings.MOMENT, newest);
        }
    }

    synchronized void forget(Sql sql) throws SQLException {
        newest = null;
        doubtful = null;
        Settings.forget(sql, Settings.MOMENT);
    }

    private static String run(String moment) {
        return moment.substring(0, Math.max(0, moment.indexOf('.')));
    }
}
