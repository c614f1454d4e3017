package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One damaged text in a file that is sound otherwise. */
class DamageTest {
    private static final int PAGE = 4096;
    private static final String HEADLINE = "Повреждённая";

    @TempDir
    Path folder;

    private final Article damaged = Samples.russian(HEADLINE, noise());
    private final List<Article> sound = List.of(
            Samples.russian("Первая", "слово"), Samples.russian("Вторая", "слово"), Samples.bilingual());
    private Path database;
    private Store store;

    @BeforeEach
    void store() {
        database = folder.resolve("dateline.db");
        store = Store.open(folder);
        store.save(sound.get(0), "");
        store.save(damaged, "");
        store.save(sound.get(1), "");
        store.save(sound.get(2), "");
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** So long and irregular that it takes pages of its own, also when it is packed. */
    private static String noise() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            text.append((char) ('а' + random.nextInt(32)));
        }
        return text.toString();
    }

    private byte[] document() {
        return store.database().read(sql -> sql.one(
                        "select document from revision where article = (select seq from article where id = ?)",
                        row -> row.getBytes(1), damaged.id().toString()))
                .orElseThrow();
    }

    /** Where in the closed file a part of the damaged article's text is; a page may have a copy that is not in use. */
    private List<Long> find(byte[] part) throws IOException {
        byte[] file = Files.readAllBytes(database);
        List<Long> places = new ArrayList<>();
        for (int at = 0; at < file.length - part.length; at++) {
            if (Arrays.mismatch(file, at, at + part.length, part, 0, part.length) < 0) {
                places.add((long) at);
            }
        }
        return places;
    }

    private void change(List<Long> places, int bits) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            for (long at : places) {
                file.seek(at);
                int before = file.read();
                file.seek(at);
                file.write(before ^ bits);
            }
        }
    }

    /** @param from which byte of the document */
    private void flip(int from, int bit) throws IOException {
        byte[] part = Arrays.copyOfRange(document(), from, from + 24);
        store.close();
        List<Long> places = find(part);
        assertThat(places).isNotEmpty();
        change(places, 1 << bit);
        store = Store.open(folder);
    }

    private void onlyThisOneIsMissing() {
        List<ArticleId> all = store.list(ListQuery.ALL).stream().map(Listing::id).toList();
        assertThat(all).hasSize(4);
        for (Article article : sound) {
            assertThat(store.find(article.id())).contains(article);
            assertThat(store.ledger().outgoing(article.id()).orElseThrow().draft().article()).isEqualTo(article);
        }
        String id = damaged.id().toString();
        Says.fails("store.failure.damaged-article", () -> store.find(damaged.id()), HEADLINE, id);
        String revision = store.revisions(damaged.id()).getFirst().id();
        Says.fails("store.failure.damaged-article", () -> store.revision(revision), HEADLINE, id);
        Outgoing outgoing = store.ledger().outgoing(damaged.id()).orElseThrow();
        assertThat(outgoing.isDamaged()).isTrue();
        Says.says(outgoing.refusal().orElseThrow(), HEADLINE, id);
        assertThat(store.ledger().outgoing()).hasSize(4);
    }

    @Test
    void anySingleBitOfAStoredTextIsNoticed() throws IOException {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        int length = document().length;
        List<Integer> places = new ArrayList<>(List.of(0, length - 24));
        for (int i = 0; i < 4; i++) {
            places.add(random.nextInt(length - 24));
        }
        for (int place : places) {
            int bit = random.nextInt(8);
            byte[] part = Arrays.copyOfRange(document(), place, place + 24);
            store.close();
            List<Long> at = find(part);
            if (at.isEmpty()) {
                // it lies across two pages
                store = Store.open(folder);
                continue;
            }
            change(at, 1 << bit);
            store = Store.open(folder);
            Says.fails("store.failure.damaged-article", () -> store.find(damaged.id()), HEADLINE);
            assertThat(store.ledger().outgoing(damaged.id()).orElseThrow().isDamaged()).isTrue();
            store.close();
            change(at, 1 << bit);
            store = Store.open(folder);
            assertThat(store.find(damaged.id())).as("seed %d", seed).contains(damaged);
        }
    }

    @Test
    void aFlippedBitTakesOneArticleAndNoOther() throws IOException {
        flip(100, 3);

        onlyThisOneIsMissing();
        assertThat(store.check().problems()).singleElement().satisfies(problem ->
                Says.says(problem, HEADLINE, damaged.id().toString()));
    }

    @Test
    void aPageThatCannotBeReadTakesOneArticleAndNoOther() throws IOException {
        byte[] part = Arrays.copyOfRange(document(), 5_000, 5_024);
        store.close();
        long page = find(part).getLast() / PAGE * PAGE;
        // where the text goes on after this page: behind the end of the file
        change(List.of(page), 0x7f);
        store = Store.open(folder);

        onlyThisOneIsMissing();
    }

    @Test
    void theSearchIndexPassesOverIt() throws IOException {
        store.database().write(sql -> {
            for (String id : sql.all("select seq from article", row -> row.getString(1))) {
                Index.due(sql, Long.parseLong(id));
            }
            return null;
        });
        flipWhileOpen();

        assertThat(store.list(ListQuery.ALL.withText("слово"))).hasSize(2);
        assertThat(store.database().<Boolean>read(Index::isDue)).isFalse();
    }

    private void flipWhileOpen() {
        store.database().write(sql -> {
            changed(sql);
            return null;
        });
    }

    private void changed(Sql sql) throws SQLException {
        byte[] document = document();
        document[200] ^= 4;
        sql.run("update revision set document = ? where article = (select seq from article where id = ?)",
                document, damaged.id().toString());
    }

    @Test
    void whatIsDamagedIsNotBroughtBackFromTheTrash() throws IOException {
        store.delete(damaged.id());
        flip(100, 3);

        Says.fails("store.failure.damaged-article", () -> store.bringBack(damaged.id()), HEADLINE);
        assertThat(store.trash(10)).hasSize(1);
    }

    @Test
    void aDamagedBaseIsNoBaseToMergeFrom() throws IOException {
        Outgoing out = store.ledger().outgoing(damaged.id()).orElseThrow();
        store.ledger().sent(out.id(), out.generation(), "\"1\"", out.draft());
        flip(100, 3);

        assertThat(store.ledger().base(damaged.id())).isEmpty();
        assertThat(store.ledger().baseEtag(damaged.id())).contains("\"1\"");
    }
}
