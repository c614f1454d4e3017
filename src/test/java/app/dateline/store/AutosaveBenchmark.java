package app.dateline.store;

import app.dateline.article.Article;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;

/**
 * How long a save takes in a large profile, beside a bare commit of as many bytes on the same disk. Arguments: folder (a
 * new one), articles, saves. Run it from the test class path; nothing here is asserted, because it depends on the disk
 * and on who else uses the machine: the processor's time is printed for that.
 */
final class AutosaveBenchmark {
    /** About 10 KB of Russian in UTF-8. */
    private static final int WORDS = 700;

    private final Random random = new Random(1);
    private final List<String> vocabulary = new ArrayList<>();

    private AutosaveBenchmark() {
        for (int i = 0; i < 40_000; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = 3 + random.nextInt(9); length > 0; length--) {
                word.append((char) ('а' + random.nextInt(32)));
            }
            vocabulary.add(word.toString());
        }
    }

    public static void main(String[] args) throws Exception {
        new AutosaveBenchmark().run(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    }

    private void run(Path folder, int articles, int saves) throws Exception {
        long opening = System.nanoTime();
        try (Store store = Store.open(folder)) {
            say("open, new", System.nanoTime() - opening);
            long began = System.nanoTime();
            List<Article> all = new ArrayList<>();
            times("first save", articles, i -> {
                Article article = Samples.russian("Статья " + i + " " + words(8), words(WORDS));
                store.save(article, "Анна");
                if (i % 100 == 0) {
                    all.add(article);
                }
            });
            say("all first saves", System.nanoTime() - began);

            Article[] open = {all.getLast()};
            times("autosave, one article growing", saves, i -> {
                open[0] = Samples.withBody(open[0], open[0].edition(open[0].original()).body() + " " + words(1));
                store.save(open[0], "Анна");
            });
            times("autosave, 10 KB, any article", saves, i ->
                    store.save(Samples.withBody(all.get(random.nextInt(all.size())), words(WORDS)), "Анна"));
            times("list, 200", 200, i -> store.list(ListQuery.ALL.withLimit(200)));
            times("list, a word, 200", 200, i -> store.list(ListQuery.ALL.withLimit(200).withText(words(1))));
            times("list, one letter, 200", 200, i -> store.list(
                    ListQuery.ALL.withLimit(200).withText(words(1).substring(0, 1))));
            times("find", 200, i -> store.find(all.get(random.nextInt(all.size())).id()));
            began = System.nanoTime();
            store.backup();
            say("backup", System.nanoTime() - began);
        }
        opening = System.nanoTime();
        Store.open(folder).close();
        say("open and close, full", System.nanoTime() - opening);
        System.out.printf(Locale.ROOT, "file %.1f MB%n", Files.size(folder.resolve("dateline.db")) / 1048576.0);
        try (Sql sql = Sqlite.toWrite(folder.resolve("bare.db"))) {
            sql.run("create table bare (text blob)");
            times("bare commit of 10 KB", saves, _ -> {
                try {
                    sql.run("insert into bare (text) values (?)", new byte[10_240]);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            // a few words are common and most are rare, as in a language
            double rank = Math.pow(random.nextDouble(), 3);
            text.append(i == 0 ? "" : " ").append(vocabulary.get((int) (rank * vocabulary.size())));
        }
        return text.toString();
    }

    private static void times(String what, int count, IntConsumer action) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long[] times = new long[count];
        long[] work = new long[count];
        for (int i = 0; i < count; i++) {
            long busy = thread.getCurrentThreadCpuTime();
            long began = System.nanoTime();
            action.accept(i);
            times[i] = System.nanoTime() - began;
            work[i] = thread.getCurrentThreadCpuTime() - busy;
        }
        System.out.printf(Locale.ROOT, "%-32s n %6d  %s  processor %s%n", what, count, spread(times), spread(work));
    }

    private static String spread(long[] times) {
        Arrays.sort(times);
        return String.format(Locale.ROOT, "p50 %7.2f  p99 %7.2f  max %7.2f ms", times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6, times[times.length - 1] / 1e6);
    }

    private static void say(String what, long nanoseconds) {
        System.out.printf(Locale.ROOT, "%-32s %.1f ms%n", what, nanoseconds / 1e6);
    }
}
