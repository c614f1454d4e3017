package app.dateline.desk.task;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work off the FX thread and brings the result, or why there is none, back onto it. Nothing that fails is
 * swallowed: who starts work says what becomes of its failure.
 */
public final class Tasks implements AutoCloseable {
    /** What is said of work that a person stopped. */
    public static final Message CANCELLED = Message.of("desk.failure.cancelled");

    private static final Logger LOG = LoggerFactory.getLogger(Tasks.class);

    private final ExecutorService workers =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("work-", 1).factory());
    private final ObservableList<Task<?>> shown = FXCollections.observableArrayList();

    /** Work that can say how far it is and ask whether it is still wanted. */
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /** How far a piece of work is; any thread. */
    public interface Progress {
        void of(long done, long total);

        boolean isCancelled();
    }

    /** The long work that is under way, for a list with progress and cancel. */
    public ObservableList<Task<?>> shown() {
        return shown;
    }

    /** Quick work that nobody needs to watch. */
    public <T> Future<T> quietly(Work<T> work, Consumer<T> done, Consumer<Message> failed) {
        Job<T> job = new Job<>(work);
        start(job, done, failed);
        return job;
    }

    /** Long work, listed under this title while it lasts. */
    public <T> void run(String title, Work<T> work, Consumer<T> done, Consumer<Message> failed) {
        Job<T> job = new Job<>(work);
        job.title(title);
        shown.add(job);
        job.stateProperty().addListener((_, _, now) -> {
            switch (now) {
                case SUCCEEDED, FAILED, CANCELLED -> shown.remove(job);
                default -> {}
            }
        });
        start(job, done, failed);
    }

    private <T> void start(Job<T> job, Consumer<T> done, Consumer<Message> failed) {
        job.setOnSucceeded(_ -> done.accept(job.getValue()));
        job.setOnFailed(_ -> failed.accept(why(job.getException())));
        // who started it must not wait for ever
        job.setOnCancelled(_ -> failed.accept(CANCELLED));
        try {
            workers.execute(job);
        } catch (RejectedExecutionException e) {
            // a timer that was still running when the window closed: nobody is there to be told
            LOG.debug("After the end: {}", job, e);
        }
    }

    private static Message why(Throwable thrown) {
        if (thrown instanceof Failure failure) {
            return failure.message();
        }
        LOG.error("Unexpected", thrown);
        return Message.of("desk.failure.unexpected", String.valueOf(thrown));
    }

    @Override
    public void close() {
        workers.shutdown();
    }

    private static final class Job<T> extends Task<T> implements Progress {
        private final Work<T> work;

        Job(Work<T> work) {
            this.work = work;
        }

        void title(String title) {
            updateTitle(title);
        }

        @Override
        protected T call() throws Exception {
            return work.run(this);
        }

        @Override
        public void of(long done, long total) {
            updateProgress(done, total);
        }
    }
}
