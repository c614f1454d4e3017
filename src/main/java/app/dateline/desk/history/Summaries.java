package app.dateline.desk.history;

import app.dateline.article.Article;
import app.dateline.article.Message;
import app.dateline.desk.task.Tasks;
import app.dateline.store.Store;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * What changed in each row, worked out for the rows that are looked at, one after the other, the one asked for last
 * first. FX thread only.
 */
final class Summaries {
    /** What has scrolled away long ago is forgotten before it is read. */
    private static final int WAITING = 60;

    private static final int KEPT = 2_000;

    private final Store store;
    private final Tasks tasks;
    private final Map<Step, ObjectProperty<List<Message>>> known = new LinkedHashMap<>(64, 0.75f, true);
    private final Deque<Step> waiting = new ArrayDeque<>();
    private boolean working;

    /** From one revision to the next one; {@code before} is null for the first. */
    private record Step(String before, String after) {}

    Summaries(Store store, Tasks tasks) {
        this.store = store;
        this.tasks = tasks;
    }

    /** @param before the row below, null if there is none; the value is null until it is known */
    ObservableValue<List<Message>> of(HistoryRow row, HistoryRow before) {
        Step step = new Step(before == null ? null : before.newest().id(), row.newest().id());
        ObjectProperty<List<Message>> summary = known.get(step);
        if (summary == null) {
            summary = new SimpleObjectProperty<>();
            known.put(step, summary);
            if (known.size() > KEPT) {
                known.remove(known.keySet().iterator().next());
            }
            waiting.push(step);
            if (waiting.size() > WAITING) {
                known.remove(waiting.removeLast());
            }
            next();
        }
        return summary;
    }

    private void next() {
        if (working || waiting.isEmpty()) {
            return;
        }
        working = true;
        Step step = waiting.pop();
        tasks.quietly(_ -> read(step), summary -> done(step, summary), _ ->
                done(step, List.of(Message.of("inspector.history.unreadable"))));
    }

    private List<Message> read(Step step) {
        Article after = store.revision(step.after());
        return step.before() == null
                ? ChangeSummary.first(after)
                : ChangeSummary.of(store.revision(step.before()), after);
    }

    private void done(Step step, List<Message> summary) {
        working = false;
        ObjectProperty<List<Message>> waited = known.get(step);
        if (waited != null) {
            waited.set(summary);
        }
        next();
    }
}
