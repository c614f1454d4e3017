package app.dateline.store;

import app.dateline.article.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * How long a list takes in a large archive. Arguments: folder, articles; the archive is made if the folder is not there.
 * Run it from the test class path. Nothing is asserted: it depends on the machine and on who else uses it.
 */
final class SearchBenchmark {
    private static final int PAGE = 50;
    private static final int TIMES = 60;

    private SearchBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int articles = Integer.parseInt(args[1]);
        boolean fresh = Files.notExists(folder);
        GeneratedArchive archive = new GeneratedArchive(1);
        long opening = System.nanoTime();
        try (Store store = Store.open(folder)) {
            System.out.printf(Locale.ROOT, "open %.0f ms%n", (System.nanoTime() - opening) / 1e6);
            if (fresh) {
                archive.fill(store, articles);
            }
            GeneratedArchive.index(store, articles);
            if (args.length > 2) {
                one(store, args[2]);
            } else {
                sizes(store);
                run(store, archive);
            }
        }
        System.out.printf(Locale.ROOT, "file %.0f MB%n", Files.size(folder.resolve("dateline.db")) / 1e6);
    }

    private static void one(Store store, String text) {
        times(text, store, _ -> ListQuery.ALL.withText(text));
    }

    private static void sizes(Store store) {
        for (String table : new String[] {"article", "revision", "article_word", "article_phrase"}) {
            long bytes = store.database().read(sql -> sql.number(
                    "select sum(pgsize) from dbstat where aggregate = true and name like ?",
                    table.startsWith("article_") ? table + "_%" : table));
            System.out.printf(Locale.ROOT, "%-16s %.0f MB%n", table, bytes / 1e6);
        }
    }

    private static void run(Store store, GeneratedArchive archive) {
        ListQuery all = ListQuery.ALL;
        times("first page, newest", store, _ -> all);
        for (Sort sort : Sort.values()) {
            times("first page, " + sort, store, _ -> all.sorted(sort, false));
            times("first page, " + sort + " reversed", store, _ -> all.sorted(sort, true));
        }
        for (Language language : Language.values()) {
            for (int rank : new int[] {0, 8, 30, 100, 1_000, 10_000}) {
                times(language + " word of rank " + rank, store, i -> all.withText(
                        archive.word(language, rank + i % 5) + " "));
            }
            for (int length = 1; length <= 5; length++) {
                int letters = length;
                times(language + " " + length + " letters typed", store, i -> {
                    String word = archive.word(language, 40 + i);
                    return all.withText(word.substring(0, Math.min(letters, word.length())));
                });
            }
            times(language + " two common words", store, i -> all.withText(
                    archive.word(language, 30 + i) + " " + archive.word(language, 40 + i) + " "));
            times(language + " common + rare word", store, i -> all.withText(
                    archive.word(language, i % 20) + " " + archive.word(language, 3_000 + i) + " "));
            times(language + " three words, last typed", store, i -> all.withText(archive.word(language, 30 + i) + " "
                    + archive.word(language, 50 + i) + " " + archive.word(language, 70 + i).substring(0, 3)));
            times(language + " phrase of common words", store, i -> all.withText(
                    "\"" + archive.word(language, i % 20) + " " + archive.word(language, (i + 1) % 20) + "\""));
            times(language + " phrase", store, i -> all.withText(
                    "\"" + archive.word(language, i % 20) + " " + archive.word(language, 50 + i) + "\""));
            times(language + " word, not another", store, i -> all.withText(
                    archive.word(language, 30 + i) + " -" + archive.word(language, i % 10)));
        }
        for (String text : new String[] {
            "state:draft", "state:withdrawn", "country:RU", "country:FJ", "company:company-7", "author:\"автор 7\"",
            "lang:en", "before:2018", "after:2026", "has:problem", "-country:RU", "-и", "в state:withdrawn ",
            "в country:FJ ", "заявил company:company-7 ", "в has:problem ", "author:ничей", "country:FJ state:withdrawn",
            "в author:ничей ", "в before:2018 ", "state:withdrawn has:problem lang:en author:7"
        }) {
            times(text, store, _ -> all.withText(text));
            counts(text, store);
        }
        counts("", store);
        counts("в ", store);
        counts("п", store);
        counts("заявил сообщил ", store);
    }

    private static void times(String what, Store store, IntFunction<ListQuery> query) {
        int[] found = new int[1];
        measure(what, i -> found[0] += store.list(query.apply(i).withLimit(PAGE)).size(), found);
    }

    private static void counts(String text, Store store) {
        int[] found = new int[1];
        measure("count " + text, i -> found[0] += store.count(ListQuery.ALL.withText(text)).number(), found);
    }

    private static void measure(String what, IntFunction<Integer> action, int[] found) {
        long[] times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long began = System.nanoTime();
            action.apply(i);
            times[i] = System.nanoTime() - began;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-44s p50 %7.2f  p99 %7.2f ms  found %.1f%n", what,
                times[TIMES / 2] / 1e6, times[TIMES * 99 / 100] / 1e6, found[0] / (double) TIMES);
    }
}
