package app.dateline.cli;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.desk.shell.Doorbell;
import app.dateline.store.Repaired;
import app.dateline.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Opens a profile for the desk: waits a moment for a command that is at work in it, gives way to a desk that has it
 * open, and repairs a damaged database.
 *
 * @param said what the person at the desk should know of it
 */
record DeskProfile(Store store, Optional<Message> said) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long STEP_MS = 100;

    /**
     * @param files to be shown by the desk that is open already
     * @return empty if one is, and has come to the front
     * @throws Failure if something else than a desk keeps the profile, or it cannot be opened
     */
    static Optional<DeskProfile> open(Path profile, List<Path> files) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return Optional.of(opened(profile));
            } catch (Failure e) {
                if (!e.message().key().equals("store.failure.in-use")) {
                    throw e;
                }
                if (Doorbell.ring(profile, files)) {
                    return Optional.empty();
                }
                if (System.nanoTime() > end) {
                    throw e;
                }
            }
            // it may be a command that ends soon
            Thread.sleep(STEP_MS);
        }
    }

    private static DeskProfile opened(Path profile) {
        try {
            Store store = Store.open(profile);
            return new DeskProfile(store, store.warnings().stream().findFirst());
        } catch (Failure e) {
            boolean damaged = List.of("store.failure.damaged", "store.failure.not-ours").contains(e.message().key());
            if (!damaged) {
                throw e;
            }
            Repaired repaired = Store.repair(profile);
            return new DeskProfile(Store.open(profile), repaired.setAside().map(aside -> said(repaired, aside)));
        }
    }

    private static Message said(Repaired repaired, Path aside) {
        return Message.of(
                "cli.desk.repaired",
                repaired.articles(),
                repaired.replayed(),
                repaired.unreadable(),
                aside.toString());
    }
}
