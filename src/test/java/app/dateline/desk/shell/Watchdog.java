package app.dateline.desk.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Asks the FX thread again and again whether it is there, from a thread of its own, and notes when it does not answer
 * within 50 ms, with what it was doing then.
 */
final class Watchdog implements AutoCloseable {
    static final long PATIENCE_MILLIS = 50;

    private static final long BETWEEN_MILLIS = 4;
    private static final int STACKS = 3;

    /**
     * A time without an answer.
     *
     * @param millis by the wall clock; what others on the machine did is in it
     * @param cpu    milliseconds that the FX thread itself has worked in that time
     * @param during what a person did then
     * @param stacks of the FX thread, the first after 50 ms
     */
    record Stall(double millis, double cpu, String during, List<StackTraceElement[]> stacks) {}

    private final FxThread fx;
    private final Supplier<String> doing;
    private final List<Stall> stalls = new ArrayList<>();
    private final Thread thread = Thread.ofPlatform().daemon().name("watchdog").priority(Thread.MAX_PRIORITY).unstarted(this::watch);
    private volatile boolean over;

    /** @param doing what a person does now; any thread */
    Watchdog(FxThread fx, Supplier<String> doing) {
        this.fx = fx;
        this.doing = doing;
        thread.start();
    }

    private void watch() {
        try {
            while (!over) {
                ask();
                Thread.sleep(BETWEEN_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(1);
        String during = doing.get();
        long cpu = fx.cpuNanos();
        long asked = System.nanoTime();
        Platform.runLater(answered::countDown);
        List<StackTraceElement[]> stacks = new ArrayList<>();
        long patience = PATIENCE_MILLIS;
        while (!answered.await(patience, TimeUnit.MILLISECONDS)) {
            if (stacks.size() < STACKS) {
                stacks.add(fx.stack());
            }
            patience *= 2;
        }
        double millis = (System.nanoTime() - asked) / 1e6;
        if (!stacks.isEmpty()) {
            stalls.add(new Stall(millis, (fx.cpuNanos() - cpu) / 1e6, during, stacks));
        }
    }

    /** Ends the watch; what it has seen, in the order of time. */
    List<Stall> end() throws InterruptedException {
        over = true;
        thread.join();
        return stalls;
    }

    @Override
    public void close() {
        over = true;
    }
}
