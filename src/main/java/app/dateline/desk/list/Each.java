package app.dateline.desk.list;

import app.dateline.article.ArticleId;
import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.desk.task.Tasks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * One thing done to many articles, one after the other: a task with progress that can be stopped; one that cannot be
 * done does not keep the others from it.
 */
final class Each {
    /** Off the FX thread. */
    interface Step {
        /** @return whether there was something to do. @throws Failure if it could not be done */
        boolean to(ArticleId article);
    }

    /** What became of it. */
    record Outcome(int done, List<Message> failures, boolean stopped) {
        /** What is said of those that were done, and of what went wrong besides. */
        Message said(Message done) {
            if (!failures.isEmpty()) {
                return Message.of("desk.list.not-all", done, failures.size(), failures.getFirst());
            }
            return stopped ? Message.of("desk.list.stopped", done) : done;
        }
    }

    private final Tasks tasks;
    private int done;
    private final List<Message> failures = Collections.synchronizedList(new ArrayList<>());

    private Each(Tasks tasks) {
        this.tasks = tasks;
    }

    /** @param then is told on the FX thread, also when a person stopped it */
    static void run(Tasks tasks, String title, List<ArticleId> articles, Step step, Consumer<Outcome> then) {
        new Each(tasks).start(title, List.copyOf(articles), step, then);
    }

    private void start(String title, List<ArticleId> articles, Step step, Consumer<Outcome> then) {
        tasks.run(
                title,
                progress -> {
                    for (int i = 0; i < articles.size() && !progress.isCancelled(); i++) {
                        progress.of(i, articles.size());
                        one(articles.get(i), step);
                    }
                    return null;
                },
                _ -> then.accept(outcome(false)),
                why -> then.accept(ended(why)));
    }

    private Outcome ended(Message why) {
        boolean stopped = why.equals(Tasks.CANCELLED);
        if (!stopped) {
            failures.add(why);
        }
        return outcome(stopped);
    }

    private void one(ArticleId article, Step step) {
        try {
            if (step.to(article)) {
                count();
            }
        } catch (Failure e) {
            failures.add(e.message());
        }
    }

    private synchronized void count() {
        done++;
    }

    private synchronized Outcome outcome(boolean stopped) {
        synchronized (failures) {
            return new Outcome(done, List.copyOf(failures), stopped);
        }
    }
}
