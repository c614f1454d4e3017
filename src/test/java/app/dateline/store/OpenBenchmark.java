package app.dateline.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** From the start to a list that is shown, and back. */
record OpenBenchmark(Path folder) {
    private static final ListQuery PAGE = ListQuery.ALL.withLimit(ArchiveBenchmark.PAGE);
    private static final int TIMES = 51;

    /** What the product asks each time of a connection that it closes again, before it opens the one that writes. */
    private static final List<String> LOOK =
            List.of("pragma application_id", "pragma user_version", "select 1 from sqlite_schema");

    private static final String INDEX = "select value from setting where name = ?";

    private record Steps(List<Recorder.Step> list, List<Recorder.Step> count) {}

    void run() throws Exception {
        Steps steps;
        try (Recorder recorder = new Recorder(Raw.toRead(file())); Store store = Store.open(folder)) {
            steps = new Steps(
                    recorder.record(sql -> Listings.of(sql, PAGE, store.query(""))),
                    recorder.record(sql -> new Finding(sql, ListQuery.ALL, store.query("")).total()));
        }
        Seal seal = new Seal(new Profile(folder));
        Beside sealed = new Beside("open, first page, count", TIMES);
        Beside pass = new Beside("    of which the seal's pass over the file", TIMES);
        Beside bare = new Beside("    the same without a seal", TIMES);
        Beside closing = new Beside("    and closing, with the new seal", TIMES);
        for (int i = 0; i < TIMES; i++) {
            pass.add(Timed.of(seal::isBroken).nanoseconds());
            Timed<Raw[]> raw = Timed.of(() -> raw(steps));
            Timed<Object> rawClosing = Timed.of(() -> close(raw.result()));
            Timed<Store> ours = Timed.of(this::shown);
            closing.add(Timed.of(() -> close(ours.result())).nanoseconds(), rawClosing.nanoseconds());
            sealed.add(ours.nanoseconds(), raw.nanoseconds());
            seal.remove();
            // not right behind the pass: a gigabyte has gone through the processor's caches, and neither side is to pay
            Timed<Raw[]> again = Timed.of(() -> raw(steps));
            close(again.result());
            Timed<Store> unsealed = Timed.of(this::shown);
            bare.add(unsealed.nanoseconds(), again.nanoseconds());
            close(unsealed.result());
        }
        Beside.head("open to list shown, warm");
        sealed.print("");
        pass.print("");
        bare.print("");
        closing.print("most of it another pass");
    }

    private Path file() {
        return folder.resolve(Profile.DATABASE);
    }

    private static Object close(AutoCloseable... all) throws Exception {
        for (AutoCloseable each : all) {
            each.close();
        }
        return all;
    }

    private Store shown() {
        Store store = Store.open(folder);
        store.list(PAGE);
        store.count(ListQuery.ALL);
        return store;
    }

    private Raw[] raw(Steps steps) throws SQLException {
        try (Raw look = Raw.on(Raw.toRead(file()))) {
            for (String question : LOOK) {
                look.runOne(question, List.of());
            }
        }
        Raw writer = Raw.on(Raw.toWrite(file()));
        writer.runOne(INDEX, List.of(Settings.INDEX));
        Raw reader = Raw.on(Raw.toRead(file()));
        reader.run("begin", steps.list());
        reader.run("begin", steps.count());
        return new Raw[] {reader, writer};
    }
}
