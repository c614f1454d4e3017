package app.dateline.store;

import app.dateline.article.Message;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The feeds. Each method is a part of a transaction. */
final class FeedRows {
    private static final String SELECT =
            """
            select f.seq, f.address, f.title, f.site, f.etag, f.modified, f.due_at, f.reached_at, f.failures, f.trouble,
                (select count(distinct i.seq) from inbox_source s join inbox_item i on i.seq = s.item
                    where s.feed = f.seq and i.state = 'fresh')
            from feed f where f.removed_at is null
            """;

    private FeedRows() {}

    static List<Feed> all(Sql sql) throws SQLException {
        return sql.all(SELECT + " order by f.seq", FeedRows::feed);
    }

    static Optional<Feed> find(Sql sql, long number) throws SQLException {
        return sql.one(SELECT + " and f.seq = ?", FeedRows::feed, number);
    }

    static boolean isThere(Sql sql, long number) throws SQLException {
        return sql.any("select 1 from feed where seq = ? and removed_at is null", number);
    }

    private static Feed feed(ResultSet row) throws SQLException {
        long reached = row.getLong(8);
        Optional<Instant> reachedAt = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(reached));
        return new Feed(
                row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6),
                Instant.ofEpochMilli(row.getLong(7)), reachedAt, row.getInt(9),
                Optional.ofNullable(row.getString(10)).map(StoredMessage::of), row.getInt(11));
    }

    static Feed add(Sql sql, String address, String title, String site, long now) throws SQLException {
        sql.run("insert into feed (address, title, site, due_at) values (?, ?, ?, ?)"
                + " on conflict (address) do update set removed_at = null", address, title, site, now);
        return sql.one(SELECT + " and f.address = ?", FeedRows::feed, address).orElseThrow();
    }

    /** @param at null to bring it back */
    static void remove(Sql sql, long number, Long at) throws SQLException {
        sql.run("update feed set removed_at = ? where seq = ?", at, number);
    }

    /** It has answered; what it says of itself takes the place of what was known. */
    static void read(Sql sql, long number, FeedReading reading, long now) throws SQLException {
        sql.run("update feed set title = ?, site = ?, etag = ?, modified = ?, read_at = ? where seq = ?",
                reading.title(), reading.site(), reading.etag(), reading.modified(), now, number);
        // another feed may be at the new address already
        sql.run("update or ignore feed set address = ? where seq = ?", reading.address(), number);
        reached(sql, number, reading.due().toEpochMilli(), now);
    }

    static void reached(Sql sql, long number, long due, long now) throws SQLException {
        sql.run("update feed set reached_at = ?, failures = 0, trouble = null, due_at = ? where seq = ?", now, due, number);
    }

    static void failed(Sql sql, long number, Message why, long due) throws SQLException {
        sql.run("update feed set failures = failures + 1, trouble = ?, due_at = ? where seq = ?",
                StoredMessage.text(why), due, number);
    }
}
