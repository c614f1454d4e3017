package app.dateline.desk.history;

import app.dateline.store.Revision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of work as one row: ordinary saves by one person, each soon after the one before.
 *
 * @param newest what the row stands for
 * @param saves  how many there were, at least 1
 */
public record HistoryRow(Revision newest, int saves) {
    private static final Duration SOON = Duration.ofMinutes(10);

    /** @param revisions newest first */
    static List<HistoryRow> of(List<Revision> revisions) {
        List<HistoryRow> rows = new ArrayList<>();
        Revision last = null;
        for (Revision revision : revisions) {
            if (last != null && belong(last, revision)) {
                HistoryRow row = rows.removeLast();
                rows.add(new HistoryRow(row.newest(), row.saves() + 1));
            } else {
                rows.add(new HistoryRow(revision, 1));
            }
            last = revision;
        }
        return rows;
    }

    private static boolean belong(Revision later, Revision earlier) {
        return later.label().isEmpty()
                && earlier.label().isEmpty()
                && later.author().equals(earlier.author())
                && Duration.between(earlier.at(), later.at()).compareTo(SOON) < 0;
    }
}
