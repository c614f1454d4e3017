package app.dateline.desk.list;

import app.dateline.article.ArticleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;

/** Brings what was read again of a part of a long list into the whole. */
final class Splice {
    private Splice() {}

    /**
     * The list with the part read anew in the place of what stood there. What came to stand elsewhere is only where it
     * was read last.
     *
     * @param from  where the part begins, from 0
     * @param to    behind the part, for when nothing that was read says where it ended
     * @param fresh what the part is now
     * @param end   whether nothing comes behind what was read
     */
    static List<Row> of(List<Row> old, int from, int to, List<Row> fresh, boolean end) {
        Map<ArticleId, Integer> places = new HashMap<>();
        for (int i = from; i < old.size(); i++) {
            places.put(old.get(i).id(), i);
        }
        // what has not moved says how far of the old the new reaches
        int kept = end ? old.size() : fresh.reversed().stream()
                .filter(row -> places.containsKey(row.id())
                        && old.get(places.get(row.id())).listing().position().equals(row.listing().position()))
                .findFirst()
                .map(row -> places.get(row.id()) + 1)
                .orElse(to);
        Set<ArticleId> read = fresh.stream().map(Row::id).collect(Collectors.toCollection(HashSet::new));
        List<Row> next = new ArrayList<>(old.size() + fresh.size());
        old.subList(0, from).stream().filter(row -> !read.contains(row.id())).forEach(next::add);
        next.addAll(fresh);
        old.subList(Math.min(kept, old.size()), old.size()).stream()
                .filter(row -> !read.contains(row.id()))
                .forEach(next::add);
        return next;
    }

    /** Makes the rows what they are to be, touching only where they differ, so that nothing else is drawn anew. */
    static void into(ObservableList<Row> rows, List<Row> next) {
        int most = Math.min(rows.size(), next.size());
        int head = 0;
        while (head < most && rows.get(head).equals(next.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && rows.get(rows.size() - 1 - tail).equals(next.get(next.size() - 1 - tail))) {
            tail++;
        }
        List<Row> changed = next.subList(head, next.size() - tail);
        if (changed.size() == rows.size() - head - tail) {
            for (int i = 0; i < changed.size(); i++) {
                if (!rows.get(head + i).equals(changed.get(i))) {
                    rows.set(head + i, changed.get(i));
                }
            }
        } else {
            rows.remove(head, rows.size() - tail);
            rows.addAll(head, changed);
        }
    }
}
