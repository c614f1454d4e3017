package app.dateline.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What has to be done now and then while a profile is open, on a thread of its own beside all other work: for the first
 * time some time after opening, when nobody waits for the window any more. What fails is tried again an hour later.
 */
final class Housekeeping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration ROUND = Duration.ofHours(1);

    /** Stops early when the profile is closed. */
    interface Work {
        void run(BooleanSupplier stopped) throws SQLException, IOException;
    }

    /** @param distance the least time from the end of one run to the next */
    record Chore(String name, Duration distance, Work work) {}

    private final Clock clock;
    private final List<Chore> chores;
    private final Map<Chore, Instant> done = new HashMap<>();
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("store-housekeeping").factory());
    private volatile boolean stopped;

    Housekeeping(Clock clock, List<Chore> chores) {
        this.clock = clock;
        this.chores = List.copyOf(chores);
        thread.scheduleWithFixedDelay(this::round, FIRST.toSeconds(), ROUND.toSeconds(), TimeUnit.SECONDS);
    }

    /** Does what is due. */
    synchronized void round() {
        for (Chore chore : chores) {
            if (!stopped && isDue(chore)) {
                try {
                    chore.work().run(() -> stopped);
                    done.put(chore, clock.instant());
                } catch (SQLException | IOException | RuntimeException e) {
                    if (!stopped) {
                        LOG.warn("{} has to wait: {}", chore.name(), e.getMessage());
                    }
                }
            }
        }
    }

    /** Also when the clock was put back meanwhile. */
    private boolean isDue(Chore chore) {
        Instant last = done.get(chore);
        Instant now = clock.instant();
        return last == null || now.isBefore(last) || !now.isBefore(last.plus(chore.distance()));
    }

    /** Waits for the step that is under way. */
    @Override
    public void close() {
        stopped = true;
        thread.close();
    }
}
