package app.dateline.store;

import app.dateline.store.search.Query;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.IntFunction;

/** The first page of what a person asks for, and how many there are. */
record SearchBenchmark(Path folder, GeneratedArchive archive) {
    private static final int QUESTIONS = 300;
    private static final int WARM = 20;

    /** Of what is quickly answered there are more answers, so that the slowest hundredth is not of three. */
    private static final int MOST = 1_000;

    private static final int LEAST_COUNTS = 60;
    private static final long ENOUGH_NANOSECONDS = 3_000_000_000L;

    /** @param names how often the newsroom's names were looked up to understand it, each a transaction of its own */
    private record Asked(ListQuery list, Query query, int names) {
        static Asked of(ListQuery list, Store store) {
            int[] names = {0};
            Query query = Query.of(
                    list.text(),
                    _ -> {
                        names[0]++;
                        return store.entities();
                    },
                    Clock.systemDefaultZone());
            return new Asked(list, query, names[0]);
        }
    }

    /** @param only kinds with this in their name */
    void run(String only) throws Exception {
        Path file = folder.resolve(Profile.DATABASE);
        Beside.head("search, first page of " + ArchiveBenchmark.PAGE);
        try (Store store = Store.open(folder);
                Recorder recorder = new Recorder(Raw.toRead(file));
                Raw raw = Raw.on(Raw.toRead(file))) {
            List<Recorder.Step> naming = recorder.record(Entities::all);
            for (var kind : new SearchKinds(archive).all().entrySet()) {
                if (kind.getKey().contains(only)) {
                    new Kind(store, recorder, raw, naming).run(kind.getKey(), kind.getValue());
                }
            }
        }
    }

    private record Kind(Store store, Recorder recorder, Raw raw, List<Recorder.Step> naming) {
        void run(String kind, IntFunction<ListQuery> query) throws Exception {
            Beside list = new Beside(kind, MOST);
            Beside count = new Beside("    its count", MOST);
            Beside warm = new Beside("", 2 * WARM);
            int[] found = new int[2];
            long listed = 0;
            long counted = 0;
            int counts = 0;
            for (int i = -WARM; i < MOST && (i < QUESTIONS || listed < ENOUGH_NANOSECONDS); i++) {
                ListQuery page = query.apply(Math.floorMod(i, QUESTIONS)).withLimit(ArchiveBenchmark.PAGE);
                Asked asked = Asked.of(page, store);
                List<Recorder.Step> listing = recorder.record(sql -> Listings.of(sql, page, asked.query()));
                listed += (i < 0 ? warm : list).sample(
                        () -> found[0] = store.list(page).size(), () -> raw(asked, listing));
                if (counts < LEAST_COUNTS || counted < ENOUGH_NANOSECONDS) {
                    List<Recorder.Step> counting = recorder.record(sql -> new Finding(sql, page, asked.query()).total());
                    counted += (i < 0 ? warm : count).sample(
                            () -> found[1] = store.count(page).number(), () -> raw(asked, counting));
                    counts++;
                }
            }
            list.print("the last found " + found[0]);
            count.print("of " + found[1]);
        }

        private void raw(Asked asked, List<Recorder.Step> steps) throws SQLException {
            for (int i = 0; i < asked.names(); i++) {
                raw.run("begin", naming);
            }
            raw.run("begin", steps);
        }
    }
}
