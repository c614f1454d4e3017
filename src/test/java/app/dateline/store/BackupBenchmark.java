package app.dateline.store;

import app.dateline.article.Article;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/**
 * How long a save takes while a backup is written, beside the same saves without one. Arguments: folder, megabytes that
 * the database is to have, milliseconds between two saves. Nothing is asserted: it depends on the disk.
 */
final class BackupBenchmark {
    private static final int ARTICLES = 500;

    private final Random random = new Random(1);
    private int words;

    private BackupBenchmark() {}

    public static void main(String[] args) throws Exception {
        new BackupBenchmark().run(Path.of(args[0]), Long.parseLong(args[1]) << 20, Long.parseLong(args[2]));
    }

    private void run(Path folder, long size, long pause) throws Exception {
        try (Store store = Store.open(folder)) {
            fill(store, folder.resolve("dateline.db"), size);
        }
        try (Store store = Store.open(folder)) {
            List<Article> all = store.list(ListQuery.ALL.withLimit(ARTICLES)).stream()
                    .map(listing -> store.find(listing.id()).orElseThrow())
                    .toList();
            saves("alone, warming up", store, all, pause, until(3_000));
            saves("alone", store, all, pause, until(10_000));
            Backups backups = new Backups(new Profile(folder), Clock.systemUTC());
            for (int i = 0; i < 6; i++) {
                // as a person asks for it, and as it is made every night
                int rest = i % 2 * 2;
                long began = System.nanoTime();
                CompletableFuture<Path> backup = CompletableFuture.supplyAsync(() -> backups.write(() -> false, rest));
                saves("during a backup", store, all, pause, backup::isDone);
                System.out.printf(Locale.ROOT, "backup of %.0f MB in %.1f s, resting %d%n",
                        Files.size(backup.join()) / 1048576.0, (System.nanoTime() - began) / 1e9, rest);
                saves("after it", store, all, pause, until(5_000));
            }
        }
    }

    private void fill(Store store, Path database, long size) throws Exception {
        while (Files.size(database) < size) {
            Article article = Samples.russian("Статья " + ++words, text());
            String author = "Анна";
            for (int i = 0; i < 4; i++) {
                store.save(Samples.withBody(article, text()), author);
            }
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        while (text.length() < 6_000) {
            text.append(Integer.toString(random.nextInt(40_000), 36)).append("ов ");
        }
        return text.toString();
    }

    private static BooleanSupplier until(long milliseconds) {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        return () -> System.nanoTime() > end;
    }

    private void saves(String what, Store store, List<Article> all, long pause, BooleanSupplier done) throws Exception {
        List<Long> times = new ArrayList<>();
        do {
            Article article = Samples.withBody(all.get(random.nextInt(all.size())), text());
            long began = System.nanoTime();
            store.save(article, "Анна");
            times.add(System.nanoTime() - began);
            Thread.sleep(pause);
        } while (!done.getAsBoolean());
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "%-20s n %5d  p50 %7.2f  p99 %7.2f  max %7.2f ms%n", what, sorted.length,
                sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}
