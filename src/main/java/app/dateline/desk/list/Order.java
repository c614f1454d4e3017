package app.dateline.desk.list;

import app.dateline.store.Sort;
import java.util.Locale;

/** The order of the list. */
record Order(Sort by, boolean reversed) {
    static final Order NEWEST = new Order(Sort.NEWEST, false);

    /** What a click on a column's name asks for: this order, or the other way round if it is there already. */
    Order clicked(Sort column) {
        return by == column ? new Order(by, !reversed) : new Order(column, false);
    }

    /** The key of its name. */
    static String words(Sort sort) {
        return "desk.list.sort." + sort.name().toLowerCase(Locale.ROOT);
    }
}
