package app.dateline.desk.list;

import app.dateline.article.Message;
import app.dateline.desk.task.Latest;
import app.dateline.desk.task.Pause;
import app.dateline.desk.task.Tasks;
import app.dateline.store.Store;
import app.dateline.store.Total;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/** How many articles each filter would show, for what is being searched. FX thread only. */
final class FilterCounts {
    /** While somebody types, the rows come first. */
    private static final Duration PAUSE = Duration.millis(250);

    private final Store store;
    private final ReadOnlyObjectWrapper<Map<Filter, Total>> totals = new ReadOnlyObjectWrapper<>(Map.of());
    private final Pause pause = new Pause(PAUSE, this::count);
    private final Latest<Map<Filter, Total>> counting;
    private Question question;

    FilterCounts(Store store, Tasks tasks, Consumer<Message> failed) {
        this.store = store;
        this.counting = new Latest<>(tasks, totals::set, failed);
    }

    /** Those filters that have not been counted yet are missing. */
    ReadOnlyObjectProperty<Map<Filter, Total>> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /** Counts a moment later. */
    void of(Question asked) {
        boolean begun = question != null;
        question = asked;
        if (begun) {
            pause.start();
        } else {
            count();
        }
    }

    private void count() {
        Question asked = question;
        counting.start(_ -> {
            Map<Filter, Total> all = new EnumMap<>(Filter.class);
            for (Filter filter : Filter.values()) {
                all.put(filter, filter == Filter.TRASH
                        ? new Total(store.inTrash(), true)
                        : store.count(asked.about(filter)));
            }
            return all;
        });
    }
}
