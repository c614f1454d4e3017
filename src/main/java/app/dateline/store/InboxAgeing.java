package app.dateline.store;

import java.time.Clock;
import java.time.Duration;

/**
 * Forgets stories that no feed has had for 30 days, and feeds that were removed so long ago. What a feed still has stays,
 * however old it is: it would come back as new.
 */
record InboxAgeing(Database database, Clock clock) {
    static final Duration KEPT = Duration.ofDays(30);

    void run() {
        long before = clock.millis() - KEPT.toMillis();
        database.write(sql -> {
            sql.run(
                    """
                    delete from inbox_source where (feed, guid) in (
                        select s.feed, s.guid from inbox_source s join feed f on f.seq = s.feed
                        where f.removed_at < ?1 or s.seen_at < ?1 and s.seen_at is not f.read_at)
                    """,
                    before);
            sql.run("delete from inbox_item where seq not in (select item from inbox_source)");
            sql.run("delete from feed where removed_at < ?", before);
            return null;
        });
    }
}
