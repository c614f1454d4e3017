package app.dateline.desk.list;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.desk.task.Pause;
import app.dateline.desk.task.Tasks;
import app.dateline.store.Counted;
import app.dateline.store.Loaded;
import app.dateline.store.Store;
import app.dateline.store.Uncounted;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the problems of articles that nobody has looked at, so that {@code has:problem} finds them: a few a second, the
 * newest first, only while nobody types or searches. FX thread only.
 */
public final class QuietCounts {
    private static final Logger LOG = LoggerFactory.getLogger(QuietCounts.class);
    private static final Duration IDLE = Duration.seconds(5);
    private static final Duration PAUSE = Duration.seconds(1);
    private static final int AT_A_TIME = 4;

    private final Store store;
    private final Tasks tasks;
    private final Function<Article, Optional<ArticleListModel.Count>> problems;
    private final Pause idle;
    private final Pause pause;
    private final Queue<ArticleId> waiting = new ArrayDeque<>();
    private String next = "";

    /** Whether all were looked through once: after that only the newest can have changed. */
    private boolean walked;
    private boolean working;
    private volatile boolean busy;

    /**
     * @param problems counts an article's; empty if it cannot yet; called off the FX thread
     * @param activity whatever changes when a person does something
     */
    public QuietCounts(
            Store store,
            Tasks tasks,
            Function<Article, Optional<ArticleListModel.Count>> problems,
            ObservableValue<?>... activity) {
        this(store, tasks, problems, IDLE, PAUSE, activity);
    }

    QuietCounts(
            Store store,
            Tasks tasks,
            Function<Article, Optional<ArticleListModel.Count>> problems,
            Duration rest,
            Duration between,
            ObservableValue<?>... activity) {
        this.store = store;
        this.tasks = tasks;
        this.problems = problems;
        this.idle = new Pause(rest, () -> {
            busy = false;
            step();
        });
        this.pause = new Pause(between, this::step);
        for (ObservableValue<?> each : activity) {
            each.addListener((_, _, _) -> stop());
        }
        stop();
    }

    /** What a person does comes first; what is left goes on when all has been quiet for a while. */
    private void stop() {
        busy = true;
        pause.stop();
        idle.restart();
    }

    private void step() {
        if (busy || working) {
            return;
        }
        working = true;
        if (waiting.isEmpty()) {
            String from = next;
            boolean newestOnly = walked;
            tasks.quietly(_ -> look(from, newestOnly), this::found, this::failed);
            return;
        }
        List<ArticleId> some = new ArrayList<>();
        while (some.size() < AT_A_TIME && !waiting.isEmpty()) {
            some.add(waiting.remove());
        }
        tasks.quietly(_ -> count(some), this::counted, this::failed);
    }

    private Uncounted look(String from, boolean newestOnly) {
        Uncounted found = store.uncounted(from);
        while (found.articles().isEmpty() && !found.next().isEmpty() && !newestOnly && !busy) {
            found = store.uncounted(found.next());
        }
        return found;
    }

    private void found(Uncounted found) {
        working = false;
        waiting.addAll(found.articles());
        boolean over = found.next().isEmpty() || walked && found.articles().isEmpty();
        next = over ? "" : found.next();
        walked |= found.next().isEmpty();
        if (!waiting.isEmpty() || !over) {
            step();
        }
    }

    /** @return those that are still to be counted; all of them as long as nothing can be */
    private List<ArticleId> count(List<ArticleId> some) {
        List<Counted> counts = new ArrayList<>();
        List<ArticleId> left = new ArrayList<>(some);
        while (!left.isEmpty() && !busy) {
            Optional<Loaded> article = load(left.getFirst());
            if (article.isPresent()) {
                Optional<ArticleListModel.Count> count = problems.apply(article.get().article());
                if (count.isEmpty()) {
                    break;
                }
                counts.add(new Counted(
                        left.getFirst(), article.get().revision(), count.get().blocking(), count.get().warnings()));
            }
            left.removeFirst();
        }
        if (!counts.isEmpty()) {
            store.counted(counts);
        }
        return left;
    }

    /** A damaged text is told of where a person opens or lists it. */
    private Optional<Loaded> load(ArticleId id) {
        try {
            return store.load(id);
        } catch (Failure e) {
            LOG.debug("Not counted: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private void counted(List<ArticleId> left) {
        working = false;
        left.forEach(waiting::add);
        if (!busy) {
            pause.restart();
        }
    }

    /** Nobody has asked for it, so nobody is told; after the next quiet while it is tried again. */
    private void failed(Message why) {
        working = false;
        LOG.debug("Not counted: {}", why);
    }
}
