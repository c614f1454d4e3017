package app.dateline.intake.feed;

import app.dateline.article.Failure;
import app.dateline.store.Feed;
import app.dateline.store.Inbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the feeds of an inbox whenever they are due, on threads of its own, until it is closed; and at once, on the thread
 * of whoever asks.
 */
public final class Polling implements AutoCloseable {
    /** So many servers are asked at a time. */
    private static final int AT_A_TIME = 4;

    /** How often is looked whether a feed is due; the first time when the window stands. */
    private static final Duration ROUND = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

    private final Inbox inbox;
    private final Feeds feeds;
    private final Clock clock;
    private final Duration round;
    private final Consumer<Feeds.Outcome> listener;
    private final Thread thread;

    /** @param listener told of each feed that was read when it was due; on any thread but the one that draws */
    public Polling(Inbox inbox, Feeds feeds, Clock clock, Consumer<Feeds.Outcome> listener) {
        this(inbox, feeds, clock, ROUND, listener);
    }

    Polling(Inbox inbox, Feeds feeds, Clock clock, Duration round, Consumer<Feeds.Outcome> listener) {
        this.inbox = inbox;
        this.feeds = feeds;
        this.clock = clock;
        this.round = round;
        this.listener = listener;
        this.thread = Thread.ofPlatform().daemon().name("feeds").priority(Thread.MIN_PRIORITY).start(this::run);
    }

    /** Told how far it is: so many feeds of so many. */
    public interface Progress {
        void of(long done, long total);
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(round);
                try {
                    List<Feed> due = due();
                    readAll(feeds, due, (_, _) -> {}, () -> false, listener);
                } catch (Failure | IllegalStateException e) {
                    // the disk is full, or the profile is being closed: what is due stays due
                    LOG.warn("The feeds have to wait: {}", e.getMessage());
                }
            }
        } catch (InterruptedException _) {
            // closed
        }
    }

    private List<Feed> due() {
        Instant now = clock.instant();
        // a clock that was wrong when the next reading was set must not put it off for years
        return inbox.feeds().stream()
                .filter(feed -> !feed.due().isAfter(now) || feed.due().isAfter(now.plus(Duration.ofDays(3))))
                .toList();
    }

    /**
     * Reads these feeds, a few at a time. Blocks until all are read or it is stopped.
     *
     * @param stopped  asked now and then; what is under way is then given up
     * @param listener told of each feed on the calling thread
     * @return what came of those that were read
     * @throws InterruptedException if the thread was interrupted
     */
    public static List<Feeds.Outcome> readAll(
            Feeds feeds, Collection<Feed> which, Progress progress, BooleanSupplier stopped, Consumer<Feeds.Outcome> listener)
            throws InterruptedException {
        List<Feeds.Outcome> outcomes = new ArrayList<>();
        ExecutorService threads =
                Executors.newFixedThreadPool(AT_A_TIME, Thread.ofPlatform().daemon().name("feed-", 1).factory());
        try {
            ExecutorCompletionService<Feeds.Outcome> work = new ExecutorCompletionService<>(threads);
            which.forEach(feed -> work.submit(() -> feeds.read(feed)));
            progress.of(0, which.size());
            while (outcomes.size() < which.size() && !stopped.getAsBoolean()) {
                var done = work.poll(100, TimeUnit.MILLISECONDS);
                if (done != null) {
                    outcomes.add(done.get());
                    progress.of(outcomes.size(), which.size());
                    listener.accept(outcomes.getLast());
                }
            }
            return outcomes;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Failure failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Gives up what is under way. Nothing is told or stored after it. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
