package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.article.TranslationUnit;
import app.dateline.article.UnitOrigin;
import app.dateline.translate.memory.Match;
import app.dateline.translate.memory.Names;
import app.dateline.translate.memory.Occurrence;
import app.dateline.translate.memory.Wanted;
import app.dateline.translate.memory.index.MemoryIndex;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    private static final ArticleId ARTICLE = ArticleId.of("0193f2c4-0000-7000-8000-000000000001");
    private static final Instant NOON = Instant.parse("2026-02-11T12:00:00Z");

    @TempDir
    Path folder;

    private static TranslationUnit unit(String ru, String en) {
        return unit(ru, en, "", "");
    }

    private static TranslationUnit unit(String ru, String en, String before, String after) {
        return new TranslationUnit(
                new Bilingual(ru, en), Language.RU, before, after, UnitOrigin.CONFIRMED, "Анна Петрова", NOON, Optional.of(ARTICLE));
    }

    private static List<Match> lookup(Store store, Wanted wanted) {
        return store.memory().lookup(wanted, Names.NONE, () -> false);
    }

    private static List<Match> lookup(Store store, String text) {
        return lookup(store, Wanted.of(text, Language.RU));
    }

    @Test
    void whatIsConfirmedIsFoundAtOnceAndAfterARestart() {
        TranslationUnit port = unit("Порт открыт для 15 судов.", "The port is open to 15 ships.");
        try (Store store = Store.open(folder)) {
            assertThat(store.memory().add(port)).isTrue();
            assertThat(lookup(store, port.source())).singleElement().satisfies(match -> {
                assertThat(match.unit()).isEqualTo(port);
                assertThat(match.score()).isEqualTo(100);
                assertThat(match.kind()).isEqualTo(Match.Kind.EXACT);
            });
        }
        try (Store store = Store.openToRead(folder)) {
            Match match = lookup(store, "Порт открыт для 17 судов").getFirst();
            assertThat(match.score()).isEqualTo(99);
            assertThat(match.kind()).isEqualTo(Match.Kind.FUZZY);
            assertThat(match.inserted()).isEqualTo("The port is open to 17 ships.");
            assertThat(match.target()).isEqualTo("The port is open to 15 ships.");
            Match back = lookup(store, Wanted.of("The port was open to 15 ships.", Language.EN)).getFirst();
            assertThat(back.inserted()).isEqualTo("Порт открыт для 15 судов.");
            assertThat(back.score()).isEqualTo(85);
        }
    }

    @Test
    void theSameNeighboursComeBeforeTheSameTextBeforeALikeOne() {
        try (Store store = Store.open(folder)) {
            store.memory().add(List.of(
                    unit("Читайте также", "See also", "a", "b"),
                    unit("Читайте также", "Read more", "c", "d"),
                    unit("Читайте также здесь", "Read more here")));

            List<Match> found = lookup(store, Wanted.of("Читайте\u00a0также", Language.RU).between("a", "b").withThreshold(50));

            assertThat(found).extracting(Match::inserted).containsExactly("See also", "Read more", "Read more here");
            assertThat(found).extracting(Match::kind)
                    .containsExactly(Match.Kind.CONTEXT, Match.Kind.EXACT, Match.Kind.FUZZY);
            assertThat(found).extracting(Match::score).containsExactly(100, 100, 66);
        }
    }

    @Test
    void aPairIsThereOnceForItsNeighboursAndShownOnce() {
        try (Store store = Store.open(folder)) {
            assertThat(store.memory().add(unit("Порт закрыт", "The port is closed"))).isTrue();
            assertThat(store.memory().add(unit("Порт закрыт", "The port is closed"))).isFalse();
            for (int i = 0; i < 40; i++) {
                store.memory().add(unit("Порт закрыт", "The port is closed", "before " + i, ""));
            }
            store.memory().add(unit("Порт не закрыт", "The port is not closed"));

            assertThat(store.memory().size()).isEqualTo(42);
            assertThat(lookup(store, "Порт закрыт")).hasSize(1);
            assertThat(lookup(store, Wanted.of("порт закрыт!", Language.RU).withThreshold(50).withLimit(2)))
                    .extracting(Match::target).containsExactly("The port is closed", "The port is not closed");
        }
    }

    @Test
    void aBlockThatIsConfirmedAnewHasOneTranslation() {
        try (Store store = Store.open(folder)) {
            store.memory().add(unit("Порт закрыт", "The port is shut"));
            store.memory().makeReady(() -> false);
            store.memory().add(unit("Порт закрыт", "The port is closed"));

            assertThat(lookup(store, "Порт закрыт")).extracting(Match::target).containsExactly("The port is closed");
            assertThat(lookup(store, "Порт: закрыт")).extracting(Match::target).containsExactly("The port is closed");
        }
    }

    @Test
    void anImportedPairDoesNotOverruleWhoConfirmedIt() {
        TranslationUnit ours = unit("Порт закрыт", "The port is closed");
        TranslationUnit theirs = new TranslationUnit(
                ours.text(), Language.RU, "", "", UnitOrigin.IMPORTED, "x", NOON.plusSeconds(9), Optional.empty());
        try (Store store = Store.open(folder)) {
            store.memory().add(theirs);
            store.memory().add(ours);
            store.memory().add(theirs);

            assertThat(lookup(store, "Порт закрыт")).extracting(Match::unit).containsExactly(ours);
        }
    }

    @Test
    void wordsAreFoundInTheirFormsOnTheSideThatIsAskedFor() {
        try (Store store = Store.open(folder)) {
            store.memory().add(List.of(
                    unit("Ледоколы вышли в море.", "Icebreakers put to sea."), unit("Ледокол готов.", "The icebreaker is ready.")));

            List<Occurrence> found = store.memory().concordance("ледоколом", Language.RU, 10, () -> false);

            assertThat(found).extracting(each -> each.unit().target()).containsExactly("The icebreaker is ready.", "Icebreakers put to sea.");
            assertThat(found.getLast().spans()).containsExactly(new Occurrence.Span(0, 8));
            assertThat(store.memory().concordance("sea", Language.EN, 10, () -> false)).hasSize(1);
            assertThat(store.memory().concordance("sea", Language.RU, 10, () -> false)).isEmpty();
        }
    }

    private static List<TranslationUnit> many() {
        return IntStream.range(0, Indexing.FEW + 500)
                .mapToObj(i -> unit("Судно номер " + word(i) + " вышло", "Ship " + word(i) + " left"))
                .toList();
    }

    private static String word(int number) {
        return Integer.toString(number, 26).replaceAll("\\d", "q") + (char) ('a' + number % 26) + (char) ('a' + number / 26 % 26)
                + (char) ('a' + number / 676 % 26);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("memory"))) {
            return files.sorted().toList();
        }
    }

    /** @return the index's files */
    private List<Path> filled() throws Exception {
        try (Store store = Store.open(folder)) {
            store.memory().add(many());
            store.memory().makeReady(() -> false);
        }
        try (Store store = Store.open(folder)) {
            store.memory().makeReady(() -> false);
            store.memory().indexing().finish();
        }
        return files();
    }

    private void isWhole(Store store) {
        for (int i : new int[] {0, 77, Indexing.FEW + 499}) {
            assertThat(lookup(store, "Судно номер " + word(i) + " вышло вчера")).extracting(Match::target)
                    .contains("Ship " + word(i) + " left");
        }
    }

    @Test
    void theFilesOfALargeMemoryAreMadeAnewWhenTheyAreDamagedOrGone() throws Exception {
        List<Path> files = filled();
        assertThat(files).hasSize(2);
        try (Store store = Store.open(folder)) {
            isWhole(store);
            assertThat(store.memory().indexing().added()).isZero();
            store.memory().add(unit("Новое судно вышло", "A new ship left"));
            assertThat(lookup(store, "Новое судно: вышло").getFirst().target()).isEqualTo("A new ship left");
        }
        assertThat(files()).as("one more is no reason to write them").isEqualTo(files);

        byte[] damaged = Files.readAllBytes(files.getFirst());
        damaged[damaged.length / 2] ^= 1;
        Files.write(files.getFirst(), damaged);
        try (Store store = Store.open(folder)) {
            isWhole(store);
            store.memory().indexing().finish();
        }
        assertThat(files()).hasSize(2).doesNotContainAnyElementsOf(files);

        for (Path file : files()) {
            Files.delete(file);
        }
        try (Store store = Store.openToRead(folder)) {
            isWhole(store);
        }
        assertThat(files()).as("who only reads writes nothing").isEmpty();
    }

    @Test
    void theIndexOfAnotherDatabaseIsNotBelieved() throws Exception {
        Path backup;
        try (Store store = Store.open(folder)) {
            store.memory().add(unit("Судно прежнее", "An earlier ship"));
            backup = store.backup();
        }
        filled();
        Store.restore(folder, backup);
        try (Store store = Store.open(folder)) {
            assertThat(lookup(store, "Судно номер " + word(77) + " вышло вчера")).isEmpty();
            assertThat(lookup(store, "Судно: прежнее")).hasSize(1);
        }
    }

    @Test
    void aRepairedDatabaseHasItsUnits() throws Exception {
        try (Store store = Store.open(folder)) {
            store.memory().add(unit("Порт закрыт", "The port is closed"));
            store.backup();
            store.memory().add(unit("Порт открыт", "The port is open"));
        }
        spoil();
        Store.repair(folder);
        try (Store store = Store.open(folder)) {
            List<String> targets = new ArrayList<>();
            store.memory().forEach(unit -> targets.add(unit.target()));
            assertThat(targets).containsExactly("The port is closed", "The port is open");
        }
    }

    /** Takes away what the file says that it is. */
    private void spoil() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("dateline.db").toFile(), "rw")) {
            file.seek(68);
            file.writeInt(0);
        }
    }

    @Test
    void whoOnlyReadsMakesALargeIndexElsewhere() throws Exception {
        try (Store store = Store.open(folder)) {
            store.memory().add(many().subList(0, 200));
        }
        try (Store store = Store.openToRead(folder)) {
            Indexing indexing = new Indexing(new Profile(folder), store.database(), false, 10);
            MemoryIndex index = indexing.current(() -> false).orElseThrow();

            assertThat(indexing.added()).isZero();
            assertThat(index.lastUnit()).isEqualTo(200);
            assertThat(index.with(word(77), Language.RU, 5)).hasSize(1);
            indexing.close();
        }
        assertThat(folder.resolve("memory")).doesNotExist();
    }

    @Test
    void whoCancelsGetsAnAnswerAtOnce() {
        try (Store store = Store.open(folder)) {
            store.memory().add(unit("Порт закрыт", "The port is closed"));
            assertThat(store.memory().lookup(Wanted.of("Порт не закрыт", Language.RU), Names.NONE, () -> true)).isEmpty();
            assertThat(store.memory().concordance("порт", Language.RU, 5, () -> true)).isEmpty();
        }
    }
}
