package app.dateline.desk.list;

import app.dateline.article.ArticleId;
import app.dateline.store.Listing;

/**
 * One line of the list.
 *
 * @param blocking problems that block publication, -1 as long as they are not counted
 * @param warnings the other problems
 */
record Row(Listing listing, int blocking, int warnings) {
    /** With what was counted last, if the article has not changed since. */
    static Row of(Listing listing) {
        return new Row(listing, listing.blocking(), Math.max(0, listing.warnings()));
    }

    Row with(ArticleListModel.Count count) {
        return new Row(listing, count.blocking(), count.warnings());
    }

    ArticleId id() {
        return listing.id();
    }
}
