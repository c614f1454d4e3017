package app.dateline.desk.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/** The FX thread, seen from another one. */
final class FxThread {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long id;

    private FxThread(long id) {
        this.id = id;
    }

    static FxThread find() {
        CompletableFuture<Long> id = new CompletableFuture<>();
        Platform.runLater(() -> id.complete(Thread.currentThread().threadId()));
        return new FxThread(id.join());
    }

    /** How long it has worked since it began. */
    long cpuNanos() {
        return THREADS.getThreadCpuTime(id);
    }

    /** Does it there and comes back with its result. */
    <T> T get(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }
}
