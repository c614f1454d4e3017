package app.dateline.desk.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * Does something a while after it was last asked to. JavaFX's own pause is an animation: as long as one waits, the window
 * is gone through for changes sixty times a second. FX thread only.
 */
public final class Pause {
    private final Runnable then;
    private Duration length;
    private boolean waiting;
    /** Counts the beginnings and ends of waiting, so that a time that was given up does nothing. */
    private volatile int turn;

    public Pause(Duration length, Runnable then) {
        this.length = length;
        this.then = then;
    }

    /** Waits, unless it does already. */
    public void start() {
        if (!waiting) {
            restart();
        }
    }

    /** Waits from now on. */
    public void restart() {
        waiting = true;
        int mine = ++turn;
        CompletableFuture.delayedExecutor((long) length.toMillis(), TimeUnit.MILLISECONDS, this::onFx)
                .execute(() -> end(mine));
    }

    /** Waits from now on, this time and later for so long. */
    public void restart(Duration length) {
        this.length = length;
        restart();
    }

    /** What was waited for is not done. */
    public void stop() {
        waiting = false;
        turn++;
    }

    private void onFx(Runnable end) {
        Platform.runLater(end);
    }

    private void end(int mine) {
        if (mine == turn) {
            stop();
            then.run();
        }
    }
}
