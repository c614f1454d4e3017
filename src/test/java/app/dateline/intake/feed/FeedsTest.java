package app.dateline.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Failure;
import app.dateline.store.Feed;
import app.dateline.store.Inbox;
import app.dateline.store.InboxItem;
import app.dateline.store.InboxQuery;
import app.dateline.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsTest {
    @TempDir
    Path folder;

    private final FeedServer server = new FeedServer();
    private final Fetch fetch = new Fetch(Fetch.Limits.NORMAL, () -> Reachable.LOCAL, Clock.systemUTC());
    private Store store;
    private Inbox inbox;
    private Feeds feeds;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("profile"));
        inbox = store.inbox();
        feeds = new Feeds(inbox, fetch, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        fetch.close();
        server.close();
        store.close();
    }

    private List<String> headlines() {
        return inbox.items(InboxQuery.FRESH).stream().map(InboxItem::headline).toList();
    }

    private Feed feed(String path) {
        return inbox.add(server.at(path), "", "");
    }

    private static void fails(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Failure.class, no ->
                assertThat(no.message().key()).isEqualTo("intake.failure." + key));
    }

    @Test
    void aFeedIsAddedByItsAddressOrByThatOfAPage() throws Exception {
        server.says("/rss", FeedServer.rss("Port news", FeedServer.item("1", "The tug left", "At dawn.")));
        server.says("/", "<html><head><link rel=alternate type='application/rss+xml' href='/rss'></head></html>", "Content-Type", "text/html");
        Feeds.Outcome added = feeds.add(server.at("/"));
        assertThat(added.feed().address()).isEqualTo(server.at("/rss"));
        assertThat(added.feed().name()).isEqualTo("Port news");
        assertThat(added.fresh()).isEqualTo(1);
        assertThat(feeds.add(server.at("/rss")).fresh()).isZero();
        assertThat(inbox.feeds()).hasSize(1);
        assertThat(headlines()).containsExactly("The tug left");
    }

    @Test
    void whatIsNoFeedIsNotAdded() {
        server.says("/page", "<html><title>x</title></html>", "Content-Type", "text/html");
        server.says("/json", "{}", "Content-Type", "application/json");
        fails("feed-none-on-page", () -> feeds.add(server.at("/page")));
        fails("feed-no-feed", () -> feeds.add(server.at("/json")));
        fails("feed-gone", () -> feeds.add(server.at("/none")));
        fails("feed-address", () -> feeds.add("file:///etc/passwd"));
        assertThat(inbox.feeds()).isEmpty();
    }

    @Test
    void aFeedIsAskedOnlyForWhatIsNew() throws Exception {
        server.says("/rss", 200, FeedServer.rss("Port", FeedServer.item("1", "A", "b")).getBytes(), "ETag", "\"1\"");
        Feed feed = feed("/rss");
        feeds.read(feed);
        server.says("/rss", 304, new byte[0]);
        Feeds.Outcome again = feeds.read(inbox.feed(feed.number()).orElseThrow());
        assertThat(again.trouble()).isEmpty();
        assertThat(server.asked().getLast().header("If-none-match")).isEqualTo("\"1\"");
        assertThat(inbox.feed(feed.number()).orElseThrow().due()).isAfter(Instant.now().plus(Duration.ofMinutes(5)));
    }

    @Test
    void aFeedThatFailsSaysWhyAndIsLeftAloneForAWhile() throws Exception {
        server.says("/rss", 503, new byte[0], "Retry-After", "7200");
        Feed feed = feed("/rss");
        assertThat(feeds.read(feed).trouble().orElseThrow().key()).isEqualTo("intake.failure.feed-busy");
        server.says("/rss", "no feed");
        assertThat(inbox.feed(feed.number()).orElseThrow().due()).isAfter(Instant.now().plus(Duration.ofMinutes(119)));
        assertThat(feeds.read(inbox.feed(feed.number()).orElseThrow()).trouble().orElseThrow().key())
                .isEqualTo("intake.failure.feed-no-feed");
        assertThat(inbox.feed(feed.number()).orElseThrow().failures()).isEqualTo(2);
        server.says("/rss", FeedServer.rss("Port", FeedServer.item("1", "A", "b")));
        feeds.read(inbox.feed(feed.number()).orElseThrow());
        assertThat(inbox.feed(feed.number()).orElseThrow().trouble()).isEmpty();
    }

    @Test
    void aFeedThatMovedForGoodIsAskedAtItsNewAddress() throws Exception {
        server.leads("/old", 301, "/new");
        server.says("/new", FeedServer.rss("Port"));
        Feed feed = feed("/old");
        feeds.read(feed);
        assertThat(inbox.feed(feed.number()).orElseThrow().address()).isEqualTo(server.at("/new"));
    }

    @Test
    void theSameStoryInTwoFeedsIsJoined() throws Exception {
        server.says("/a", FeedServer.rss("A", FeedServer.item("1", "The new tug left port", "x")));
        server.says("/b", FeedServer.rss("B", FeedServer.item("9", "The New Tug left port!", "y")));
        feeds.add(server.at("/a"));
        feeds.add(server.at("/b"));
        assertThat(inbox.items(InboxQuery.FRESH)).singleElement()
                .satisfies(item -> assertThat(item.sources()).hasSize(2));
    }

    @Test
    void oneThatStallsKeepsTheOthersFromNothingAndAllCanBeStopped() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        server.page("/stalled", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().flush();
            await(over);
        });
        List<Feed> all = new ArrayList<>(List.of(feed("/stalled")));
        for (int i = 0; i < 12; i++) {
            server.says("/" + i, FeedServer.rss("Feed " + i, FeedServer.item("g" + i, "Story " + i, "x")));
            all.add(feed("/" + i));
        }
        AtomicBoolean stop = new AtomicBoolean();
        List<Long> steps = new ArrayList<>();
        List<Feeds.Outcome> outcomes = Polling.readAll(
                feeds, all, (done, total) -> {
                    steps.add(done);
                    stop.set(done == 12);
                }, stop::get, _ -> {});
        assertThat(outcomes).hasSize(12);
        assertThat(steps).contains(0L, 12L);
        assertThat(headlines()).hasSize(12);
        assertThat(inbox.feed(all.getFirst().number()).orElseThrow().failures()).as("given up, not failed").isZero();
        over.countDown();
    }

    @Test
    void whatIsDueIsReadInTheBackgroundAndOnlyThat() throws Exception {
        server.says("/rss", FeedServer.rss("Port", FeedServer.item("1", "The tug left", "x")));
        server.says("/later", FeedServer.rss("Later"));
        Feed later = feed("/later");
        inbox.unchanged(later.number(), Instant.now().plus(Duration.ofHours(1)));
        BlockingQueue<Feeds.Outcome> told = new LinkedBlockingQueue<>();
        try (Polling _ = new Polling(inbox, feeds, Clock.systemUTC(), Duration.ofMillis(10), told::add)) {
            Feed feed = feed("/rss");
            Feeds.Outcome first = told.poll(60, TimeUnit.SECONDS);
            assertThat(first.feed().number()).isEqualTo(feed.number());
            assertThat(first.fresh()).isEqualTo(1);
            Feed other = feed("/none");
            assertThat(told.poll(60, TimeUnit.SECONDS).feed().number()).isEqualTo(other.number());
        }
        assertThat(server.asked()).extracting(FeedServer.Asked::path).containsExactly("/rss", "/none");
    }

    @Test
    void closingDoesNotWaitForAServerThatStalls() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        server.page("/stalled", _ -> {
            asked.countDown();
            await(over);
        });
        feed("/stalled");
        Polling polling = new Polling(inbox, feeds, Clock.systemUTC(), Duration.ofMillis(10), _ -> {});
        asked.await();
        polling.close();
        assertThat(inbox.feeds().getFirst().failures()).isZero();
        over.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
