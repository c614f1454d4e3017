package app.dateline.desk.list;

import app.dateline.store.Listing;

/**
 * One line of the list.
 *
 * @param blocking problems that block publication, -1 as long as they are not counted
 * @param warnings the other problems
 */
record Row(Listing listing, int blocking, int warnings) {
    static Row uncounted(Listing listing) {
        return new Row(listing, -1, 0);
    }
}
