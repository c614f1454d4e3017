package app.dateline.desk.shell;

import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * How long, by the wall clock, the FX thread is at work for a window: in the events that it is told to time and in frames,
 * each from its style sheets to the first thing that comes after it; not while it waits for a pulse.
 */
final class FrameClock {
    private volatile long nanos;
    private volatile int frames;
    private long began;

    /** On the FX thread. */
    FrameClock(Scene scene) {
        scene.addPreLayoutPulseListener(() -> began = System.nanoTime());
        scene.addPostLayoutPulseListener(() -> {
            long since = began;
            // queued behind the frame that is being made
            Platform.runLater(() -> {
                add(System.nanoTime() - since);
                frames = frames + 1;
            });
        });
    }

    /** On the FX thread. */
    void time(Runnable event) {
        long since = System.nanoTime();
        event.run();
        add(System.nanoTime() - since);
    }

    private void add(long more) {
        nanos = nanos + more;
    }

    /** How many frames have been made; any thread. */
    int frames() {
        return frames;
    }

    /** Since it was made; any thread. */
    long nanos() {
        return nanos;
    }
}
