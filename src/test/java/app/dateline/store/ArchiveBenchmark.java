package app.dateline.store;

import app.dateline.article.Article;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;

/**
 * How long people wait in an archive of ten years, beside SQLite doing the same statements without our code. Arguments:
 * folder, articles, and which parts (open, memory, search, save, index; all without any). The archive is made if the
 * folder is not there. Nothing is asserted: it depends on the machine and on who else uses it.
 */
final class ArchiveBenchmark {
    private static final int PAGE = 100;
    private static final int SEARCHES = 300;
    private static final int WARM = 100;
    private static final int COUNTS = 60;
    private static final int BYTES = 10_000;
    private static final int OPENINGS = 51;

    private final Path folder;
    private final int articles;
    private final GeneratedArchive archive = new GeneratedArchive(1);

    private ArchiveBenchmark(Path folder, int articles) {
        this.folder = folder;
        this.articles = articles;
    }

    public static void main(String[] args) throws Exception {
        List<String> parts = Arrays.asList(args).subList(2, args.length);
        load("at the start");
        ArchiveBenchmark benchmark = new ArchiveBenchmark(Path.of(args[0]).toAbsolutePath(), Integer.parseInt(args[1]));
        benchmark.make();
        for (String part : parts.isEmpty() ? List.of("open", "memory", "search", "save", "index") : parts) {
            switch (part.split("=")[0]) {
                case "open" -> benchmark.open();
                case "memory" -> benchmark.memory();
                case "search" -> benchmark.search(part.substring(part.indexOf('=') + 1).replace("search", ""));
                case "save" -> benchmark.saves("autosave of 10 KB", false);
                case "index" -> benchmark.saves("autosave while all is indexed anew", true);
                default -> throw new IllegalArgumentException(part);
            }
        }
        load("at the end");
    }

    private static void load(String when) {
        System.out.printf(Locale.ROOT, "load average %s: %.2f%n", when,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void make() {
        boolean fresh = Files.notExists(folder);
        try (Store store = Store.open(folder)) {
            if (fresh) {
                archive.fill(store, articles);
            }
            GeneratedArchive.index(store, articles);
        }
    }

    private Path file() {
        return folder.resolve(Profile.DATABASE);
    }

    private static ListQuery page(ListQuery query) {
        return query.withLimit(PAGE);
    }

    private void open() throws Exception {
        List<Recorder.Step> steps;
        try (Recorder recorder = new Recorder(Raw.toRead(file())); Store store = Store.open(folder)) {
            steps = recorder.record(sql -> first(sql, store));
        }
        Seal seal = new Seal(new Profile(folder));
        Beside.head("open to list shown, warm");
        Beside sealed = new Beside("open, first page, count", OPENINGS);
        Beside bare = new Beside("    the same without a seal", OPENINGS);
        Beside closing = new Beside("    and closing, with the new seal", OPENINGS);
        for (int i = 0; i < OPENINGS; i++) {
            Timed<Raw[]> raw = Timed.of(() -> raw(steps));
            Timed<Object> rawClosing = Timed.of(() -> close(raw.result()));
            Timed<Store> ours = Timed.of(this::shown);
            closing.add(Timed.of(() -> close(ours.result())).nanoseconds(), rawClosing.nanoseconds());
            sealed.add(ours.nanoseconds(), raw.nanoseconds());
            seal.remove();
            Timed<Store> unsealed = Timed.of(this::shown);
            bare.add(unsealed.nanoseconds(), raw.nanoseconds());
            close(unsealed.result());
        }
        sealed.print("");
        bare.print("");
        closing.print("");
    }

    private record Timed<T>(T result, long nanoseconds) {
        static <T> Timed<T> of(Callable<T> action) throws Exception {
            long began = System.nanoTime();
            T result = action.call();
            return new Timed<>(result, System.nanoTime() - began);
        }
    }

    private static Object close(AutoCloseable... all) throws Exception {
        for (AutoCloseable each : all) {
            each.close();
        }
        return all;
    }

    private static Object first(Sql sql, Store store) throws SQLException {
        new Finding(sql, ListQuery.ALL, store.query("")).total();
        return Listings.of(sql, page(ListQuery.ALL), store.query(""));
    }

    private Store shown() {
        Store store = Store.open(folder);
        store.list(page(ListQuery.ALL));
        store.count(ListQuery.ALL);
        return store;
    }

    private Raw[] raw(List<Recorder.Step> steps) throws SQLException {
        Raw writer = Raw.on(Raw.toWrite(file()));
        Raw reader = Raw.on(Raw.toRead(file()));
        reader.run("begin", steps);
        return new Raw[] {reader, writer};
    }

    private void memory() throws Exception {
        System.out.printf(Locale.ROOT, "%nmemory%n%-46s %8.1f MB%n", "before", used());
        Store store = Store.open(folder);
        store.list(page(ListQuery.ALL));
        System.out.printf(Locale.ROOT, "%-46s %8.1f MB%n", "open, first page listed", used());
        List<IntFunction<ListQuery>> kinds = new ArrayList<>(new SearchKinds(archive).all().values());
        for (int i = 0; i < 1_000; i++) {
            store.list(page(kinds.get(i % kinds.size()).apply(i)));
        }
        System.out.printf(Locale.ROOT, "%-46s %8.1f MB%n", "after 1,000 searches", used());
        System.out.printf(Locale.ROOT, "%nfile%n%-46s %8.1f MB%n", "dateline.db", Files.size(file()) / 1e6);
        for (String table : store.database().read(sql -> sql.all(
                "select name || ' ' || round(sum(pgsize) / 1e6, 1) from dbstat where aggregate = true group by name"
                        + " order by sum(pgsize) desc limit 16", row -> row.getString(1)))) {
            String[] size = table.split(" ");
            System.out.printf(Locale.ROOT, "%-46s %8s MB%n", size[0], size[1]);
        }
        store.close();
    }

    private static double used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private void search(String only) throws Exception {
        Beside.head("search, first page of " + PAGE);
        try (Store store = Store.open(folder);
                Recorder recorder = new Recorder(Raw.toRead(file()));
                Raw raw = Raw.on(Raw.toRead(file()))) {
            new SearchKinds(archive).all().forEach((kind, query) -> {
                if (kind.contains(only)) {
                    try {
                        search(kind, query, store, recorder, raw);
                    } catch (Exception e) {
                        throw new IllegalStateException(kind, e);
                    }
                }
            });
        }
    }

    private static void search(String kind, IntFunction<ListQuery> query, Store store, Recorder recorder, Raw raw)
            throws Exception {
        Beside list = new Beside(kind, SEARCHES);
        Beside count = new Beside("    its count", COUNTS);
        int[] found = new int[2];
        for (int i = -20; i < SEARCHES; i++) {
            ListQuery asked = page(query.apply(Math.floorMod(i, SEARCHES)));
            var words = store.query(asked.text());
            List<Recorder.Step> listing = recorder.record(sql -> Listings.of(sql, asked, words));
            // the first twenty are for the warmth alone
            (i < 0 ? new Beside("", 1) : list)
                    .sample(() -> found[0] += store.list(asked).size(), () -> raw.run("begin", listing));
            if (i < COUNTS && i >= -3) {
                List<Recorder.Step> counting = recorder.record(sql -> new Finding(sql, asked, words).total());
                (i < 0 ? new Beside("", 1) : count)
                        .sample(() -> found[1] += store.count(asked).number(), () -> raw.run("begin", counting));
            }
        }
        list.print("found " + found[0] / (SEARCHES + 20));
        count.print("of " + found[1] / (COUNTS + 3));
    }

    /** By the product in one copy of the archive, by JDBC alone in another, in turns as somebody types. */
    private void saves(String what, boolean anew) throws Exception {
        Path beside = folder.resolveSibling(folder.getFileName() + "-beside");
        Files.createDirectories(beside);
        // the log of a run that was broken off does not belong to this copy
        for (String left : List.of("-wal", "-shm")) {
            Files.deleteIfExists(beside.resolve(Profile.DATABASE + left));
        }
        Path copy = beside.resolve(Profile.DATABASE);
        Files.copy(file(), copy, StandardCopyOption.REPLACE_EXISTING);
        // or the first saves would have to wait until the disk has all of it
        Disk.sync(copy);
        if (anew) {
            try (Sql sql = Sqlite.toWrite(file())) {
                // as after an upgrade
                sql.run("begin immediate");
                sql.run("insert into article_word (article_word) values ('delete-all')");
                sql.run("insert into article_phrase (article_phrase) values ('delete-all')");
                sql.run("update article set place = null");
                Settings.set(sql, Settings.INDEX, "none");
                sql.run("commit");
            }
        }
        Random random = new Random(2);
        int times = Integer.getInteger("saves", anew ? 10_000 : 1_000);
        int pause = Integer.getInteger("pause", 100);
        Beside.head("saves");
        Beside saves = new Beside(what, times);
        Beside making = new Beside("    making its JSON, hash and pack; raw: the rest", times);
        long began = System.nanoTime();
        try (Store store = Store.open(folder);
                RawSaves raw = new RawSaves(copy)) {
            System.out.printf(Locale.ROOT, "opened in %.2f s%n", (System.nanoTime() - began) / 1e9);
            List<Article> open = new ArrayList<>();
            store.list(ListQuery.ALL.withLimit(20)).forEach(listed -> open.add(store.find(listed.id()).orElseThrow()));
            String[] text = archive.words(open.getFirst().original(), 2_000).split(" ");
            int words = BYTES * text.length / String.join(" ", text).getBytes(StandardCharsets.UTF_8).length;
            for (int i = -WARM; i < times && !(anew && i > 0 && !store.database().isIndexDue()); i++) {
                // an article is being written for a while, then the next
                int which = Math.floorDiv(i, 20);
                String body = String.join(" ", Arrays.copyOf(text, words + Math.floorMod(i, 20))) + i;
                Article article = Samples.withBody(open.get(Math.floorMod(which, open.size())), body);
                Thread.sleep(pause + random.nextInt(pause));
                long made = Timed.of(() -> Document.of(article)).nanoseconds();
                Thread.sleep(10);
                long ours = Timed.of(() -> store.save(article, "Анна")).nanoseconds();
                // or the one without our code would meet what our code does behind a save
                Thread.sleep(pause + random.nextInt(pause));
                raw.prepare(article);
                Thread.sleep(10);
                long without = Timed.of(() -> raw.save()).nanoseconds();
                if (i >= 0) {
                    saves.add(ours, without);
                    making.add(made, ours - made);
                }
            }
            saves.print(Document.of(Samples.withBody(open.getFirst(), String.join(" ", Arrays.copyOf(text, words)))).size() + " bytes");
            making.print("");
            if (anew) {
                System.out.printf(Locale.ROOT, "after %.0f s %d articles are still to be indexed%n",
                        (System.nanoTime() - began) / 1e9,
                        store.database().<Long>read(sql -> sql.number("select count(*) from search_due")));
            }
        }
    }
}
