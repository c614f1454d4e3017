package app.dateline.desk.list;

import app.dateline.store.ListQuery;
import app.dateline.store.Store;
import app.dateline.store.search.Query;
import java.util.List;

/**
 * What the store answers to a question.
 *
 * @param query as it was understood, to be marked in the rows
 */
record Answer(List<Row> rows, Query query) {
    /** Of the trash so many can be listed; nobody keeps more for 30 days. */
    private static final int TRASH = 1_000;

    /** Blocks. */
    static Answer of(Store store, Question question, ListQuery page) {
        Query query = store.query(question.text());
        List<Row> rows = question.filter() == Filter.TRASH
                ? store.trash(TRASH).stream().map(Row::of).filter(row -> row.isNamed(query)).toList()
                : store.list(page).stream().map(Row::of).toList();
        return new Answer(rows, query);
    }
}
