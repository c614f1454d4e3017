package app.dateline.desk.list;

import app.dateline.store.search.Query;

/** One of the two ways in which an article is drawn in the list. */
interface RowNode {
    void show(Row row);

    /** Marks what the query asked for in what is shown. */
    void mark(Query query);

    /** For a screen reader. */
    String said();
}
