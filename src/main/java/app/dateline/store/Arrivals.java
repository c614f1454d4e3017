package app.dateline.store;

import java.sql.SQLException;
import java.util.Optional;

/** Takes what a feed has into the inbox, each story once. Each method is a part of a transaction. */
final class Arrivals {
    /** So much of a text is looked through for words. */
    private static final int SEARCHED = 2_000;

    private Arrivals() {}

    /** @return how many stories are new */
    static int take(Sql sql, long feed, FeedReading reading, long now) throws SQLException {
        int fresh = 0;
        for (Arrival arrival : reading.arrivals()) {
            Optional<Long> same = sql.one("select item from inbox_source where feed = ? and guid = ?",
                    row -> row.getLong(1), feed, arrival.guid());
            if (same.isPresent()) {
                follow(sql, feed, same.get(), arrival);
                see(sql, feed, same.get(), arrival, now);
                continue;
            }
            Optional<Long> other = other(sql, feed, arrival);
            long item = other.isPresent() ? other.get() : add(sql, feed, arrival, now);
            fresh += other.isPresent() ? 0 : 1;
            see(sql, feed, item, arrival, now);
        }
        FeedRows.read(sql, feed, reading, now);
        return fresh;
    }

    /** The same story under another name: by its link, or from another feed by its headline and day. */
    private static Optional<Long> other(Sql sql, long feed, Arrival arrival) throws SQLException {
        Optional<Long> byLink = arrival.linkKey().isEmpty()
                ? Optional.empty()
                : sql.one("select min(seq) from inbox_item where link_key = ? and link_key <> '' having count(*) > 0",
                        row -> row.getLong(1), arrival.linkKey());
        if (byLink.isPresent() || arrival.storyKey().isEmpty()) {
            return byLink;
        }
        return sql.one(
                """
                select i.seq from inbox_item i where i.story_key = ? and i.story_key <> ''
                    and not exists (select 1 from inbox_source s where s.item = i.seq and s.feed = ?)
                order by i.seq limit 1
                """,
                row -> row.getLong(1), arrival.storyKey(), feed);
    }

    private static long add(Sql sql, long feed, Arrival arrival, long now) throws SQLException {
        // what says that it is of tomorrow would stand over all that is of today
        long at = Math.min(now, arrival.at().map(java.time.Instant::toEpochMilli).orElse(now));
        return sql.insert(
                """
                insert into inbox_item (state, at, language, headline, lead, body, folded, link_key, story_key,
                    origin, origin_guid)
                values ('fresh', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                at, arrival.language().code(), arrival.headline(), arrival.lead(), arrival.body(), searched(arrival),
                arrival.linkKey(), arrival.storyKey(), feed, arrival.guid());
    }

    /** Only its origin changes the text of an item: two feeds that have it in other words would change it in turns. */
    private static void follow(Sql sql, long feed, long item, Arrival arrival) throws SQLException {
        sql.run(
                """
                update inbox_item set headline = ?, lead = ?, body = ?, folded = ?, language = ?
                where seq = ? and state = 'fresh' and origin = ? and origin_guid = ?
                    and (headline <> ? or lead <> ? or body <> ?)
                """,
                arrival.headline(), arrival.lead(), arrival.body(), searched(arrival), arrival.language().code(),
                item, feed, arrival.guid(), arrival.headline(), arrival.lead(), arrival.body());
    }

    private static void see(Sql sql, long feed, long item, Arrival arrival, long now) throws SQLException {
        sql.run("insert or replace into inbox_source (feed, guid, item, link, seen_at) values (?, ?, ?, ?, ?)",
                feed, arrival.guid(), item, arrival.link(), now);
    }

    private static String searched(Arrival arrival) {
        String body = arrival.body();
        return InboxRows.folded(arrival.headline() + "\n" + arrival.lead() + "\n"
                + body.substring(0, Math.min(SEARCHED, body.length())));
    }
}
