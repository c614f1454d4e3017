package app.dateline.store;

import java.nio.file.Path;
import java.time.Clock;

/** Opens profiles on desks whose clocks are wrong. */
public final class ClockedStore {
    private ClockedStore() {}

    public static Store open(Path folder, Clock clock) {
        return Store.open(folder, Migrations.standard(), clock);
    }
}
