package app.dateline.intake.feed;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.store.Feed;
import app.dateline.store.FeedReading;
import app.dateline.store.Inbox;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Reads feeds into the inbox. All methods block and are for any thread; one that is interrupted gives up. */
public final class Feeds {
    private final Inbox inbox;
    private final Fetch fetch;
    private final Clock clock;
    private final Timetable timetable = new Timetable(RandomGenerator.getDefault());

    public Feeds(Inbox inbox, Fetch fetch, Clock clock) {
        this.inbox = inbox;
        this.fetch = fetch;
        this.clock = clock;
    }

    /**
     * What came of reading a feed.
     *
     * @param fresh   how many stories are new
     * @param trouble why it could not be read; empty if it could
     */
    public record Outcome(Feed feed, int fresh, Optional<Message> trouble) {}

    /**
     * Adds the feed at an address, or the one that the page there names, and reads it.
     *
     * @param typed an address as a person types or pastes it
     * @throws Failure if there is no feed
     */
    public Outcome add(String typed) throws InterruptedException {
        Answer.Whole answer = whole(fetch.get(Addresses.typed(typed), "", ""));
        FeedContent content;
        try {
            content = FeedContent.of(answer);
        } catch (Failure no) {
            List<URI> named = PageFeeds.of(answer);
            if (named.isEmpty()) {
                throw answer.html() ? Failure.of("intake.failure.feed-none-on-page", answer.at().getHost()) : no;
            }
            answer = whole(fetch.get(named.getFirst(), "", ""));
            content = FeedContent.of(answer);
        }
        Feed feed = inbox.add(answer.lasting().toString(), content.title(), content.site());
        return take(feed, answer, content);
    }

    private static Answer.Whole whole(Answer answer) {
        return switch (answer) {
            case Answer.Whole whole -> whole;
            case Answer.Nothing nothing -> throw new Failure(nothing.why());
            case Answer.Unchanged _ -> throw new IllegalStateException("nothing was said of an earlier state");
        };
    }

    /** Asks a feed for what is new. What goes wrong is said of the feed and in the outcome, and never thrown. */
    public Outcome read(Feed feed) throws InterruptedException {
        Answer answer = fetch.get(URI.create(feed.address()), feed.etag(), feed.modified());
        return switch (answer) {
            case Answer.Whole whole -> {
                try {
                    yield take(feed, whole, FeedContent.of(whole));
                } catch (Failure e) {
                    yield failed(feed, new Answer.Nothing(e.message(), Optional.empty(), false));
                }
            }
            case Answer.Unchanged _ -> {
                inbox.unchanged(feed.number(), timetable.afterSuccess(clock.instant()));
                yield new Outcome(feed, 0, Optional.empty());
            }
            case Answer.Nothing nothing -> failed(feed, nothing);
        };
    }

    private Outcome take(Feed feed, Answer.Whole answer, FeedContent content) {
        Instant due = timetable.afterSuccess(clock.instant());
        int fresh = inbox.read(feed.number(), new FeedReading(
                answer.lasting().toString(), content.title().isEmpty() ? feed.title() : content.title(),
                content.site(), answer.etag(), answer.modified(), content.arrivals(), due));
        return new Outcome(inbox.feed(feed.number()).orElse(feed), fresh, Optional.empty());
    }

    private Outcome failed(Feed feed, Answer.Nothing nothing) {
        inbox.failed(feed.number(), nothing.why(), timetable.afterFailure(clock.instant(), feed.failures() + 1, nothing));
        return new Outcome(feed, 0, Optional.of(nothing.why()));
    }
}
