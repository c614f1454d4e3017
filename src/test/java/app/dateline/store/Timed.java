package app.dateline.store;

import java.util.concurrent.Callable;

/** What was done, and how long it took. */
record Timed<T>(T result, long nanoseconds) {
    static <T> Timed<T> of(Callable<T> action) throws Exception {
        long began = System.nanoTime();
        T result = action.call();
        return new Timed<>(result, System.nanoTime() - began);
    }
}
