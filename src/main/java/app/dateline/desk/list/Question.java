package app.dateline.desk.list;

import app.dateline.store.ListQuery;

/** What the list is asked to show. */
record Question(String text, Filter filter, Order order) {
    ListQuery query() {
        return about(filter).sorted(order.by(), order.reversed());
    }

    /** The same words under another filter, in any order. */
    ListQuery about(Filter other) {
        return ListQuery.ALL.withText(text).withOnly(other.only());
    }
}
