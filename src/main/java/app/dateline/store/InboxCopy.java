package app.dateline.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries the inbox from one database into another, in which feeds and items have other numbers. */
final class InboxCopy {
    private static final String COLUMNS =
            "state, at, language, headline, lead, body, folded, link_key, story_key, article";

    private InboxCopy() {}

    /** @param values of {@link #COLUMNS}, in their order */
    record Story(List<Object> values, List<Sighting> sightings) {}

    /** @param feed its address */
    record Sighting(String feed, String guid, String link, long seenAt) {}

    static List<Story> all(Sql from) throws SQLException {
        record Numbered(long number, List<Object> values) {}
        List<Numbered> items = from.all("select seq, " + COLUMNS + " from inbox_item order by seq", row -> {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < COLUMNS.split(",").length; i++) {
                values.add(row.getObject(i + 2));
            }
            return new Numbered(row.getLong(1), values);
        });
        List<Story> stories = new ArrayList<>();
        for (Numbered item : items) {
            List<Sighting> sightings = from.all(
                    """
                    select f.address, s.guid, s.link, s.seen_at from inbox_source s join feed f on f.seq = s.feed
                    where s.item = ? and f.removed_at is null order by f.seq
                    """,
                    row -> new Sighting(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)),
                    item.number());
            stories.add(new Story(item.values(), sightings));
        }
        return stories;
    }

    /** Adds it, or what was decided about it where it is there. Its feeds must be there. */
    static void into(Sql to, Story story) throws SQLException {
        if (story.sightings().isEmpty()) {
            return;
        }
        Optional<Long> there = Optional.empty();
        for (Sighting each : story.sightings()) {
            there = there.isPresent() ? there : to.one(
                    "select s.item from inbox_source s join feed f on f.seq = s.feed where f.address = ? and s.guid = ?",
                    row -> row.getLong(1), each.feed(), each.guid());
        }
        if (there.isPresent()) {
            to.run("update inbox_item set state = ?, article = ? where seq = ?",
                    story.values().getFirst(), story.values().getLast(), there.get());
            return;
        }
        Sighting first = story.sightings().getFirst();
        List<Object> values = new ArrayList<>(story.values());
        values.add(first.feed());
        values.add(first.guid());
        long item = to.insert("insert into inbox_item (" + COLUMNS + ", origin, origin_guid)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select seq from feed where address = ?), ?)", values.toArray());
        for (Sighting each : story.sightings()) {
            to.run("insert or ignore into inbox_source (feed, guid, item, link, seen_at)"
                    + " select seq, ?, ?, ?, ? from feed where address = ?",
                    each.guid(), item, each.link(), each.seenAt(), each.feed());
        }
    }
}
