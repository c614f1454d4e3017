package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Picture;
import app.dateline.wire.Draft;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashTest {
    @TempDir
    Path folder;

    private final SetClock clock = new SetClock("2026-02-11T09:00:00Z");
    private final Article article = Samples.bilingual();
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder, Migrations.standard(), clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void days(int days) {
        clock.pass(Duration.ofDays(days));
        store.housekeeping().round();
    }

    private void deleted(Article one) {
        store.save(one, "Анна");
        store.delete(one.id());
        store.list(ListQuery.ALL.withText("x"));
    }

    private List<ArticleId> trash() {
        return store.trash(100).stream().map(trashed -> trashed.listing().id()).toList();
    }

    private Article withPicture(Article one, String content) {
        String sha256 = store.media().add(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), 100);
        return one.withPictures(List.of(Picture.of(sha256, "a.jpg", "image/jpeg", 1, 1)));
    }

    private boolean hasPicture(Article one) {
        return store.media().path(one.pictures().getFirst().sha256()).isPresent();
    }

    private long rows() {
        return store.database().read(sql -> {
            long rows = 0;
            for (String table : sql.all(
                    "select name from sqlite_schema where type = 'table' and name not like 'sqlite%'"
                            + " and name not like 'article_word%' and name not like 'article_phrase%' and name <> 'setting'",
                    row -> row.getString(1))) {
                rows += sql.number("select count(*) from " + table);
            }
            return rows;
        });
    }

    @Test
    void theNewestDeletionComesFirst() {
        Article other = Samples.russian("Другая", "x");
        deleted(article);
        clock.pass(Duration.ofHours(1));
        deleted(other);

        assertThat(trash()).containsExactly(other.id(), article.id());
        assertThat(store.trash(1)).singleElement().satisfies(trashed -> {
            assertThat(trashed.deletedAt()).isEqualTo(clock.instant());
            assertThat(trashed.listing().headline().ru()).isEqualTo("Другая");
        });
    }

    @Test
    void whatIsBroughtBackIsListedFoundAndSentAgain() {
        deleted(article);
        store.ledger().usePortal("https://a.example");
        store.bringBack(article.id());

        assertThat(store.find(article.id())).contains(article);
        assertThat(trash()).isEmpty();
        assertThat(store.list(ListQuery.ALL.withText("ледокол"))).hasSize(1);
        assertThat(store.ledger().outgoing(article.id()).orElseThrow().draft().article()).isEqualTo(article);
        assertThat(store.revisions(article.id())).hasSize(1);
    }

    @Test
    void bringingBackWhatIsNotDeletedChangesNothing() {
        store.save(article, "Анна");
        long generation = store.ledger().outgoing(article.id()).orElseThrow().generation();
        store.bringBack(article.id());

        assertThat(store.ledger().outgoing(article.id()).orElseThrow().generation()).isEqualTo(generation);
    }

    @Test
    void after30DaysNothingIsLeftOfIt() {
        Article past = withPicture(article, "снимок");
        for (int i = 0; i < 70; i++) {
            store.save(Samples.withBody(past, "Слово " + i), "Анна", "named");
        }
        deleted(past);
        days(29);
        assertThat(trash()).containsExactly(article.id());
        assertThat(hasPicture(past)).isTrue();
        days(2);

        assertThat(trash()).isEmpty();
        assertThat(hasPicture(past)).isFalse();
        assertThat(rows()).isZero();
        assertThat(store.check().problems()).isEmpty();
        Says.fails("store.failure.not-in-trash", () -> store.bringBack(article.id()), article.id().toString());
    }

    @Test
    void itStaysUntilThePortalInUseHasBeenTold() {
        store.ledger().usePortal("https://a.example");
        deleted(article);
        days(40);
        assertThat(trash()).containsExactly(article.id());

        Outgoing deletion = store.ledger().outgoing(article.id()).orElseThrow();
        store.ledger().sent(article.id(), deletion.generation(), "\"2\"", null);
        days(1);
        assertThat(trash()).isEmpty();
    }

    @Test
    void whatIsThereAgainIsNotRemoved() {
        deleted(article);
        clock.pass(Duration.ofDays(29));
        store.bringBack(article.id());
        days(10);

        assertThat(store.find(article.id())).contains(article);
    }

    @Test
    void aPictureThatAnyRevisionNamesStays() {
        Article past = withPicture(article, "снимок");
        Article other = withPicture(Samples.russian("Другая", "x"), "снимок");
        store.save(other, "Анна", Revision.PUBLISHED);
        store.save(other.withPictures(List.of()), "Анна");
        deleted(past);
        days(31);

        assertThat(trash()).isEmpty();
        assertThat(hasPicture(past)).isTrue();
    }

    @Test
    void aPictureOfThePortalsSideOfAConflictStays() {
        Article theirs = withPicture(article, "чужой");
        store.ledger().usePortal("https://a.example");
        store.save(article, "Анна");
        store.ledger().received(
                List.of(new Incoming.Conflict(article.id(), "\"1\"", new Draft("x", theirs))), null);
        store.ledger().usePortal("https://b.example");
        Article gone = Samples.russian("Другая", "x");
        deleted(gone);
        store.ledger().sent(gone.id(), store.ledger().outgoing(gone.id()).orElseThrow().generation(), "", null);
        days(31);

        assertThat(trash()).isEmpty();
        assertThat(hasPicture(theirs)).isTrue();
    }

    @Test
    void aPictureThatWasJustAddedStaysAlthoughNothingNamesItYet() {
        deleted(article);
        Article next = withPicture(Samples.russian("Новая", "x"), "снимок");
        clock.pass(Duration.ofDays(31));
        withPicture(next, "снимок");
        store.housekeeping().round();

        assertThat(trash()).isEmpty();
        assertThat(hasPicture(next)).isTrue();
    }

    @Test
    void noPictureIsRemovedWhileATextCannotBeRead() {
        Article past = withPicture(article, "снимок");
        deleted(past);
        store.save(Samples.russian("Другая", "x"), "");
        store.database().write(sql -> {
            sql.run("update revision set document = x'00' where seq = (select max(seq) from revision)");
            return null;
        });
        days(31);

        assertThat(trash()).isEmpty();
        assertThat(hasPicture(past)).isTrue();
    }
}
