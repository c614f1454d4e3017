package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What feeds offer, each story once, and what a person decided about it. What a method that writes has returned from is
 * on disk. All methods block, are thread-safe, and throw {@link Failure}.
 */
public final class Inbox {
    private final Database database;
    private final Clock clock;

    Inbox(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the order in which they were added. */
    public List<Feed> feeds() {
        return database.read(FeedRows::all);
    }

    public Optional<Feed> feed(long number) {
        return database.read(sql -> FeedRows.find(sql, number));
    }

    /** Adds it, due at once; one that is there or was removed lately is that one again. */
    public Feed add(String address, String title, String site) {
        return database.write(sql -> FeedRows.add(sql, address, title, site, clock.millis()));
    }

    /** Its items go with it, but for those that another feed has. They come back with it for 30 days. */
    public void remove(long feed) {
        database.write(sql -> {
            FeedRows.remove(sql, feed, clock.millis());
            return null;
        });
    }

    public void bringBack(long feed) {
        database.write(sql -> {
            FeedRows.remove(sql, feed, null);
            return null;
        });
    }

    /**
     * Takes in what a feed has: an item for each story that is not there yet. One that nobody has decided about follows
     * its feed; the others stay as they were decided about. Nothing happens if the feed was removed meanwhile.
     *
     * @return how many stories are new
     */
    public int read(long feed, FeedReading reading) {
        return database.write(sql -> FeedRows.isThere(sql, feed)
                ? Arrivals.take(sql, feed, reading, clock.millis())
                : 0);
    }

    /** The feed was asked and has nothing new. */
    public void unchanged(long feed, Instant due) {
        database.write(sql -> {
            FeedRows.reached(sql, feed, due.toEpochMilli(), clock.millis());
            return null;
        });
    }

    /** The feed could not be read. */
    public void failed(long feed, Message why, Instant due) {
        database.write(sql -> {
            FeedRows.failed(sql, feed, why, due.toEpochMilli());
            return null;
        });
    }

    public List<InboxItem> items(InboxQuery query) {
        return database.read(sql -> InboxRows.items(sql, query));
    }

    public Optional<InboxItem> item(long number) {
        return database.read(sql -> InboxRows.find(sql, number));
    }

    /** The text of an item, Markdown; "" if there is none any more. */
    public String body(long item) {
        return database.read(sql -> InboxRows.body(sql, item));
    }

    /** How many items nobody has decided about. */
    public int fresh() {
        return database.read(InboxRows::fresh);
    }

    /** Stores what was made of an item, and that it was, both or neither. */
    public void draft(long item, Article article, String author) {
        Saving saving = new Saving(article, Document.of(article), author, "", null);
        database.write(sql -> {
            saving.on(sql, clock.millis());
            InboxRows.drafted(sql, item, article.id());
            return null;
        });
    }

    /** The opposite of {@link #draft}: puts the article into the trash, and nothing is decided about the item. */
    public void giveBack(long item, ArticleId article) {
        database.write(sql -> {
            Trash.put(sql, article, clock.millis());
            InboxRows.givenBack(sql, item);
            return null;
        });
    }

    /** They are not wanted. Those that became articles stay so. */
    public void dismiss(Collection<Long> items) {
        decide(items, InboxState.FRESH, InboxState.DISMISSED);
    }

    /** The opposite of {@link #dismiss}. */
    public void want(Collection<Long> items) {
        decide(items, InboxState.DISMISSED, InboxState.FRESH);
    }

    private void decide(Collection<Long> items, InboxState from, InboxState to) {
        database.write(sql -> {
            for (long item : items) {
                InboxRows.decide(sql, item, from, to);
            }
            return null;
        });
    }
}
