package app.dateline.desk.task;

import app.dateline.article.Message;
import java.util.function.Consumer;

/**
 * Quick work that is asked for again and again and of which only the newest result matters: one at a time, and what was
 * asked for meanwhile is done once after it. FX thread only.
 */
public final class Latest<T> {
    private final Tasks tasks;
    private final Consumer<T> done;
    private final Consumer<Message> failed;
    private Tasks.Work<T> waiting;
    private boolean working;

    /** @param done given each result, on the FX thread */
    public Latest(Tasks tasks, Consumer<T> done, Consumer<Message> failed) {
        this.tasks = tasks;
        this.done = done;
        this.failed = failed;
    }

    /** Does this work, in the place of any that has not begun. */
    public void start(Tasks.Work<T> work) {
        if (working) {
            waiting = work;
            return;
        }
        working = true;
        tasks.quietly(
                work,
                result -> {
                    next();
                    done.accept(result);
                },
                why -> {
                    next();
                    failed.accept(why);
                });
    }

    private void next() {
        working = false;
        if (waiting != null) {
            Tasks.Work<T> work = waiting;
            waiting = null;
            start(work);
        }
    }
}
