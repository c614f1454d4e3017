package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.Picture;
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
import java.util.stream.IntStream;

/**
 * Autosaves as somebody types into articles with pictures: by the product in one copy of the archive, by JDBC alone in another, in turns.
 *
 * @param anew while everything is taken into the search index again, as after an upgrade; then in both copies
 */
record SaveBenchmark(Path folder, GeneratedArchive archive, boolean anew) {
    private static final int WARM = 100;
    private static final int BYTES = 10_000;
    private static final int PICTURES = 3;

    void run(String what) throws Exception {
        if (anew) {
            makeDue();
        }
        Path copy = copy();
        Random random = new Random(2);
        int times = Integer.getInteger("saves", 1_000);
        int pause = Integer.getInteger("pause", 100);
        Beside saves = new Beside(what, times);
        Beside statements = new Beside("    its statements alone", times);
        Beside making = new Beside("    making its JSON, hash and pack", times);
        long began = System.nanoTime();
        try (Store store = Store.open(folder);
                RawSaves raw = new RawSaves(copy)) {
            List<Article> open = new ArrayList<>();
            store.list(ListQuery.ALL.withLimit(20)).forEach(listed ->
                    open.add(store.find(listed.id()).orElseThrow().withPictures(pictures(random))));
            String[] text = archive.words(open.getFirst().original(), 2_000).split(" ");
            int words = BYTES * text.length / String.join(" ", text).getBytes(StandardCharsets.UTF_8).length;
            for (int i = -WARM; i < times && !(anew && i > 0 && !store.database().isIndexDue()); i++) {
                // an article is being written for a while, then the next
                int which = Math.floorDiv(i, 20);
                String body = String.join(" ", Arrays.copyOf(text, words + Math.floorMod(i, 20))) + i;
                Article article = Samples.withBody(open.get(Math.floorMod(which, open.size())), body);
                Thread.sleep(pause + random.nextInt(pause));
                // as Store.save does it
                Timed<Saving> made = Timed.of(() -> new Saving(article, Document.of(article), "Анна", "", null));
                Timed<Saved> saved = Timed.of(() ->
                        store.database().write(sql -> made.result().on(sql, System.currentTimeMillis())));
                // or the one without our code would meet what our code does behind a save
                Thread.sleep(pause + random.nextInt(pause));
                raw.prepare(article);
                Thread.sleep(10);
                long without = Timed.of(raw::save).nanoseconds();
                raw.saved();
                if (i >= 0) {
                    saves.add(made.nanoseconds() + saved.nanoseconds(), without);
                    statements.add(saved.nanoseconds(), without);
                    making.add(made.nanoseconds());
                }
            }
            Beside.head("saves");
            Article last = Samples.withBody(open.getFirst(), String.join(" ", Arrays.copyOf(text, words)));
            saves.print(Document.of(last).size() + " bytes");
            statements.print("");
            making.print("");
            if (anew) {
                System.out.printf(Locale.ROOT, "after %.0f s %d articles are still to be indexed%n",
                        (System.nanoTime() - began) / 1e9,
                        store.database().<Long>read(sql -> sql.number("select count(*) from search_due")));
            }
        }
    }

    /** What a save looks at, though it has no part in what is typed. */
    private List<Picture> pictures(Random random) {
        return IntStream.range(0, PICTURES)
                .mapToObj(i -> Picture.of(
                                "%016x".formatted(random.nextLong()).repeat(4), i + ".jpg", "image/jpeg", 4_000, 3_000)
                        .withCaption(new Bilingual(archive.words(Language.RU, 12), archive.words(Language.EN, 12)))
                        .withCredit(new Bilingual(archive.words(Language.RU, 4), archive.words(Language.EN, 4))))
                .toList();
    }

    private void makeDue() throws SQLException {
        try (Sql sql = Sqlite.toWrite(folder.resolve(Profile.DATABASE))) {
            sql.run("begin immediate");
            sql.run("insert into article_word (article_word) values ('delete-all')");
            sql.run("insert into article_phrase (article_phrase) values ('delete-all')");
            sql.run("update article set place = null");
            Index.refresh(sql);
            sql.run("commit");
        }
    }

    private Path copy() throws Exception {
        Path beside = folder.resolveSibling(folder.getFileName() + "-beside");
        Files.createDirectories(beside);
        // the log of a run that was broken off does not belong to this copy
        for (String left : List.of("-wal", "-shm")) {
            Files.deleteIfExists(beside.resolve(Profile.DATABASE + left));
        }
        Path copy = beside.resolve(Profile.DATABASE);
        Files.copy(folder.resolve(Profile.DATABASE), copy, StandardCopyOption.REPLACE_EXISTING);
        // or the first saves would have to wait until the disk has all of it
        Disk.sync(copy);
        return copy;
    }
}
