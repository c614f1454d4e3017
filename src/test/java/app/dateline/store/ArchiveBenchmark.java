package app.dateline.store;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * How long people wait in an archive of ten years, beside SQLite doing the same statements without our code. Arguments:
 * folder, articles, and which parts (open, memory, search, save, index; all without any). The archive is made if the
 * folder is not there. Nothing is asserted: it depends on the machine and on who else uses it.
 */
final class ArchiveBenchmark {
    static final int PAGE = 100;

    private static final String TOLD = """

            Raw is SQLite by JDBC alone in the same run, in turns with ours: the same statements with the same arguments on
            as many connections with the same settings, kept prepared, every column of every row read. What is no statement
            (the seal's pass over the file, making the JSON, hash and pack of a save) has a line of its own and is in ours.
            """;

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
        System.out.print(TOLD);
        for (String part : parts.isEmpty() ? List.of("open", "memory", "search", "save", "index") : parts) {
            benchmark.run(part);
        }
        load("at the end");
    }

    private void run(String part) throws Exception {
        switch (part.split("=")[0]) {
            case "open" -> new OpenBenchmark(folder).run();
            case "memory" -> memory();
            case "search" -> new SearchBenchmark(folder, archive)
                    .run(part.substring(part.indexOf('=') + 1).replace("search", ""));
            case "save" -> new SaveBenchmark(folder, archive, false).run("autosave of 10 KB");
            case "index" -> new SaveBenchmark(folder, archive, true).run("autosave while all is indexed anew");
            default -> throw new IllegalArgumentException(part);
        }
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

    private void memory() throws Exception {
        System.out.printf(Locale.ROOT, "%nmemory%n%-46s %8.1f MB%n", "before", used());
        Store store = Store.open(folder);
        store.list(ListQuery.ALL.withLimit(PAGE));
        System.out.printf(Locale.ROOT, "%-46s %8.1f MB%n", "open, first page listed", used());
        List<IntFunction<ListQuery>> kinds = new ArrayList<>(new SearchKinds(archive).all().values());
        for (int i = 0; i < 1_000; i++) {
            store.list(kinds.get(i % kinds.size()).apply(i).withLimit(PAGE));
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
}
