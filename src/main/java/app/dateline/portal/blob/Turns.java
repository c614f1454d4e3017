package app.dateline.portal.blob;

import app.dateline.portal.http.Refusal;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets one work at a time, and a few wait for it. Whoever comes when all places are taken is told to come again at once:
 * those that wait hold threads which the rest of the portal needs. Thread-safe.
 */
final class Turns {
    private static final int LONGEST_SECONDS = 10;

    private final Semaphore turn = new Semaphore(1, true);
    private final Semaphore places;

    /** @param places for the one that works and those that wait */
    Turns(int places) {
        this.places = new Semaphore(places);
    }

    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /** @throws Refusal 503 if there is no place, or the turn does not come in ten seconds */
    void take(Work work) throws IOException {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try {
            if (!comes()) {
                throw busy();
            }
            try {
                work.run();
            } finally {
                turn.release();
            }
        } finally {
            places.release();
        }
    }

    private boolean comes() {
        try {
            return turn.tryAcquire(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Refusal busy() {
        return Refusal.of(503, "portal.refused.busy");
    }
}
