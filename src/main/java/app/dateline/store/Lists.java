package app.dateline.store;

import app.dateline.article.Entity;
import app.dateline.article.Failure;
import app.dateline.store.search.Query;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a profile's lists show: reads what a person typed, sees to the index, and looks. */
final class Lists {
    /** How long a search waits for the index, which is far behind after a large import only. */
    private static final long INDEX_MS = 1_000;

    /** The same while the index is made anew, which takes minutes: what was changed last is in it already. */
    private static final long LONG_INDEX_MS = 20;

    private final Database database;
    private final Clock clock;
    private volatile Function<String, List<Entity>> known = _ -> List.of();

    Lists(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void knowing(Function<String, List<Entity>> names) {
        known = names;
    }

    List<Listing> list(ListQuery query) {
        Query asked = indexed(query);
        return database.read(sql -> Listings.of(sql, query, asked));
    }

    Total count(ListQuery query) {
        Query asked = indexed(query);
        return database.read(sql -> new Finding(sql, query, asked).total());
    }

    Query query(String text) {
        return Query.of(text, this::named, clock.withZone(ZoneId.systemDefault()));
    }

    private Query indexed(ListQuery query) {
        Query asked = query(query.text());
        if (!asked.parts().isEmpty() && database.isIndexDue()) {
            try {
                database.index(database.read(Index::isNearlyDone) ? INDEX_MS : LONG_INDEX_MS);
            } catch (Failure _) {
                // on a full disk for one; an index that is a little behind is better than none
            }
        }
        return asked;
    }

    private List<Entity> named(String typed) {
        List<Entity> all = new ArrayList<>(known.apply(typed));
        all.addAll(database.read(Entities::all));
        return all;
    }
}
