package app.dateline.desk.list;

import app.dateline.article.ArticleId;
import app.dateline.store.Listing;
import app.dateline.store.Trashed;
import app.dateline.store.search.Query;
import java.time.Instant;

/**
 * One line of the list.
 *
 * @param blocking  problems that block publication, -1 as long as they are not counted
 * @param warnings  the other problems
 * @param deletedAt null for what is not in the trash
 */
record Row(Listing listing, int blocking, int warnings, Instant deletedAt) {
    /** With what was counted last, if the article has not changed since. */
    static Row of(Listing listing) {
        return new Row(listing, listing.blocking(), Math.max(0, listing.warnings()), null);
    }

    static Row of(Trashed trashed) {
        return new Row(trashed.listing(), -1, 0, trashed.deletedAt());
    }

    Row with(ArticleListModel.Count count) {
        return new Row(listing, count.blocking(), count.warnings(), deletedAt);
    }

    /** Whether the words that are asked for are in a headline. */
    boolean isNamed(Query words) {
        return !words.hasWords()
                || !words.marks(listing.headline().ru()).isEmpty()
                || !words.marks(listing.headline().en()).isEmpty();
    }

    ArticleId id() {
        return listing.id();
    }
}
