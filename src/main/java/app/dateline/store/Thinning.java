package app.dateline.store;

import app.dateline.article.Failure;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes away past states that nobody looks for: of what is older than a day the newest of each hour stays, of what is
 * older than 30 days the newest of each day. Hours and days are those of UTC. What has a label stays, and so does the
 * text of an article, what it has in common with the portal, and what the portal has in a conflict.
 *
 * <p>Only revisions that have grown a day or 30 days old since the last run are looked for, and each step of that is
 * stored behind the deletions that it led to: a run that is broken off loses nothing, and the next goes on there.
 */
final class Thinning {
    private static final Logger LOG = LoggerFactory.getLogger(Thinning.class);
    private static final long HOUR = Duration.ofHours(1).toMillis();
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long MONTH = Duration.ofDays(30).toMillis();
    private static final int STEP = 500;

    /** No save waits longer than this, but for the commit. */
    private static final long TURN_NANOSECONDS = 4_000_000;

    /** A revision without its text. @param at when it was written, in milliseconds */
    record Past(long number, long article, long at, String label) {}

    /** An age at which revisions are looked at again. @param done names how far that has gone */
    private record Stage(String done, long age) {}

    private static final List<Stage> STAGES =
            List.of(new Stage(Settings.THINNED_TO_HOURS, DAY), new Stage(Settings.THINNED_TO_DAYS, MONTH));

    private final Database database;
    private final Clock clock;
    private final BooleanSupplier stopped;

    Thinning(Database database, Clock clock, BooleanSupplier stopped) {
        this.database = database;
        this.clock = clock;
        this.stopped = stopped;
    }

    void run() {
        long now = clock.millis();
        for (Stage stage : STAGES) {
            long done = database.read(sql -> Settings.number(sql, stage.done()));
            long next = step(stage, done, now);
            while (next > done && !stopped.getAsBoolean()) {
                done = next;
                next = step(stage, done, now);
            }
        }
    }

    /** @return how far it is now */
    private long step(Stage stage, long done, long now) {
        List<Past> revisions = database.read(sql -> past(sql, "seq > ? order by seq limit " + STEP, done));
        Set<Long> articles = new LinkedHashSet<>();
        long next = done;
        for (Past revision : revisions) {
            // one from the future, of a clock that was wrong, would else keep all that come after it for ever
            if (revision.at() > now - stage.age() && revision.at() <= now) {
                break;
            }
            // a named one too: it takes the place of those before it in its hour and its day
            articles.add(revision.article());
            next = revision.number();
        }
        for (long article : articles) {
            if (stopped.getAsBoolean()) {
                return done;
            }
            try {
                thin(article, now);
            } catch (Failure e) {
                LOG.warn("The revisions of article {} stay as they are: {}", article, e.getMessage());
            }
        }
        if (next > done && !stopped.getAsBoolean()) {
            long reached = next;
            database.write(sql -> {
                Settings.set(sql, stage.done(), String.valueOf(reached));
                return null;
            });
        }
        return next;
    }

    private void thin(long article, long now) {
        List<Long> all = database.read(sql -> mayBeOnItsWay(sql, article)
                ? List.of()
                : superfluous(past(sql, "article = ? order by seq desc", article), now));
        for (int i = 0; i < all.size() && !stopped.getAsBoolean(); ) {
            List<Long> rest = all.subList(i, all.size());
            i += database.remove(sql -> remove(sql, rest));
        }
    }

    /**
     * Whether a past state of it may be at the portal without an answer that said so: it has to be known again when it
     * comes from there, or it would be taken for another person's.
     */
    private static boolean mayBeOnItsWay(Sql sql, long article) throws SQLException {
        return Settings.get(sql, Settings.PORTAL).isPresent()
                && sql.any("select 1 from outbox where article = ? and refusal is null", article);
    }

    /**
     * The numbers of those that need not stay.
     *
     * @param revisions of one article, newest first
     * @param now       in milliseconds
     */
    static List<Long> superfluous(List<Past> revisions, long now) {
        List<Long> superfluous = new ArrayList<>();
        Set<Long> hours = new HashSet<>();
        Set<Long> days = new HashSet<>();
        for (Past revision : revisions) {
            long age = now - revision.at();
            if (age < DAY || revision.label().equals(Revision.THEIRS)) {
                continue;
            }
            // one of a day is one of an hour too, whenever it is looked at: what went as the latter does not come back
            boolean newest = hours.add(Math.floorDiv(revision.at(), HOUR))
                    && (age < MONTH || days.add(Math.floorDiv(revision.at(), DAY)));
            if (!newest && revision.label().isEmpty()) {
                superfluous.add(revision.number());
            }
        }
        return superfluous;
    }

    /** @return how many were looked at: all that there was time for */
    private static int remove(Sql sql, List<Long> numbers) throws SQLException {
        long end = System.nanoTime() + TURN_NANOSECONDS;
        int looked = 0;
        MediaSweep.due(sql);
        while (looked < numbers.size() && (looked == 0 || System.nanoTime() < end)) {
            // what was superfluous a moment ago may have got a name, or be what is in common with the portal by now
            sql.run(
                    """
                    delete from revision where seq = ?1 and label = ''
                        and seq <> (select head from article where seq = revision.article)
                        and not exists (select 1 from base where revision = ?1)
                        and not exists (select 1 from conflict where revision = ?1)
                    """,
                    numbers.get(looked));
            looked++;
        }
        return looked;
    }

    private static List<Past> past(Sql sql, String where, long of) throws SQLException {
        return sql.all(
                "select seq, article, at, label from revision where " + where,
                row -> new Past(row.getLong(1), row.getLong(2), row.getLong(3), row.getString(4)), of);
    }
}
