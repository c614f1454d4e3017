package app.dateline.desk.shell;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/** The FX thread, seen from another one. */
final class FxThread {
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private final Thread thread;

    private FxThread(Thread thread) {
        this.thread = thread;
    }

    static FxThread find() {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        Platform.runLater(() -> thread.complete(Thread.currentThread()));
        return new FxThread(thread.join());
    }

    /** How long it has worked since it began. */
    long cpuNanos() {
        return THREADS.getThreadCpuTime(thread.threadId());
    }

    /** How much memory it has asked for since it began. */
    long allocatedBytes() {
        return THREADS.getThreadAllocatedBytes(thread.threadId());
    }

    /** What it does at this moment. */
    StackTraceElement[] stack() {
        return thread.getStackTrace();
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
