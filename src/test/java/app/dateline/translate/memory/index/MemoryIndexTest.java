package app.dateline.translate.memory.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by the index, beside what is found by comparing with everything in the plainest way. */
class MemoryIndexTest {
    private static final String RUSSIAN = "оеаинтсрвлкмдпуяыьгзбчй";
    private static final String ENGLISH = "etaoinshrdlcumwfgypbvk";
    private static final UUID STAMP = new UUID(1, 2);

    @TempDir
    Path folder;

    private final List<Bilingual> units = new ArrayList<>();

    private void make(long seed, int count, int words) {
        Zipf zipf = new Zipf(seed, words);
        for (int i = 0; i < count; i++) {
            boolean variant = i > 0 && zipf.below(4) == 0;
            Bilingual base = variant ? units.get(zipf.below(i)) : null;
            units.add(variant
                    ? new Bilingual(zipf.changed(base.ru(), 30, RUSSIAN) + ".", zipf.changed(base.en(), 30, ENGLISH) + ".")
                    : new Bilingual(zipf.text(RUSSIAN), zipf.text(ENGLISH) + " " + zipf.below(100)));
        }
    }

    /** The first so many in the file, the rest added. Units are numbered from 1. */
    private MemoryIndex index(int inFile) throws Exception {
        try (IndexWriter writer = new IndexWriter(folder, STAMP)) {
            for (int i = 0; i < inFile; i++) {
                writer.add(i + 1, units.get(i));
            }
            writer.finish();
        }
        MemoryIndex index = MemoryIndex.open(folder, STAMP).orElseThrow();
        for (int i = inFile; i < units.size(); i++) {
            index.add(i + 1, units.get(i));
        }
        return index;
    }

    private List<Near> fullScan(String text, Language language, int least, int limit) {
        List<String> words = Segment.of(text).words();
        List<Near> all = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            List<String> other = Segment.of(units.get(i).in(language)).words();
            int longer = Math.max(words.size(), other.size());
            int likeness = longer == 0 ? 0 : Math.min(99, 100 * (longer - plainDistance(words, other)) / longer);
            if (likeness >= least && !words.isEmpty() && !other.isEmpty()) {
                all.add(new Near(i + 1, likeness));
            }
        }
        all.sort(Comparator.comparingInt(Near::likeness).thenComparingInt(Near::unit).reversed());
        return all.subList(0, Math.min(limit, all.size()));
    }

    static int plainDistance(List<String> words, List<String> other) {
        int[][] cells = new int[words.size() + 1][other.size() + 1];
        for (int i = 0; i <= words.size(); i++) {
            for (int j = 0; j <= other.size(); j++) {
                if (i == 0 || j == 0) {
                    cells[i][j] = i + j;
                } else {
                    int same = cells[i - 1][j - 1] + (words.get(i - 1).equals(other.get(j - 1)) ? 0 : 1);
                    cells[i][j] = Math.min(same, 1 + Math.min(cells[i - 1][j], cells[i][j - 1]));
                }
            }
        }
        return cells[words.size()][other.size()];
    }

    /** Few different words make many near misses; many make rare words. */
    @ParameterizedTest
    @CsvSource({"1,40", "2,300", "3,5000", "4,12", "5,1000", "6,100"})
    void whatIsFoundIsWhatAFullScanFinds(long seed, int words) throws Exception {
        make(seed, 600, words);
        MemoryIndex index = index(450);
        Zipf zipf = new Zipf(seed + 100, words);
        int matches = 0;
        for (int i = 0; i < 120; i++) {
            Language language = i % 2 == 0 ? Language.RU : Language.EN;
            String letters = i % 2 == 0 ? RUSSIAN : ENGLISH;
            String text = i % 5 == 0 ? zipf.text(letters) : zipf.changed(units.get(zipf.below(600)).in(language), 25, letters);
            int least = 1 + zipf.below(99);
            int limit = 1 + zipf.below(12);

            List<Near> found = index.find(text, language, least, limit, () -> false);

            assertThat(found).as("%d %% of %s", least, text).isEqualTo(fullScan(text, language, least, limit));
            matches += found.size();
        }
        assertThat(matches).isPositive();
    }

    @Test
    void aTextOfHundredsOfWordsIsComparedAsExactly() throws Exception {
        Zipf zipf = new Zipf(7, 50);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append(zipf.text(RUSSIAN)).append(' ');
            units.add(new Bilingual(text.toString(), "n"));
        }
        MemoryIndex index = index(40);
        for (int least : new int[] {20, 50, 80}) {
            String changed = zipf.changed(text.toString(), 15, RUSSIAN);
            assertThat(index.find(changed, Language.RU, least, 50, () -> false)).isNotEmpty()
                    .isEqualTo(fullScan(changed, Language.RU, least, 50));
        }
    }

    @Test
    void theBandedDistanceIsTheDistance() {
        Random random = new Random(8);
        for (int i = 0; i < 20_000; i++) {
            int[] words = random.ints(random.nextInt(14), 0, 5).toArray();
            int[] other = random.ints(random.nextInt(14), -1, 5).toArray();
            List<String> some = new ArrayList<>();
            List<String> more = new ArrayList<>();
            for (int word : words) {
                some.add("w" + word);
            }
            for (int j = 0; j < other.length; j++) {
                more.add(other[j] < 0 ? "unlike" + j : "w" + other[j]);
            }
            int plain = plainDistance(some, more);
            int most = random.nextInt(15);
            int banded = Likeness.distance(words, words.length, other, other.length, most);
            assertThat(banded > most ? most + 1 : banded).as("%s %s %d", some, more, most).isEqualTo(Math.min(plain, most + 1));
        }
    }

    @Test
    void numbersLetterCaseAndSignsAreNoDifference() {
        assertThat(MemoryIndex.likeness("Ту-160 взлетел в 12:30, 5 марта", "ТУ-95 взлетел в 9:05 — 17 марта")).isEqualTo(99);
        assertThat(MemoryIndex.likeness("один два три четыре", "один два три пять")).isEqualTo(75);
        assertThat(MemoryIndex.likeness("one two", "...")).isZero();
    }

    @Test
    void wordsAreFoundInAllTheirFormsAndNumbersAsTheyAre() throws Exception {
        units.add(new Bilingual("Ледоколы вышли из порта в 12 часов.", "The icebreakers left port at 12."));
        units.add(new Bilingual("Порт закрыт.", "The port is closed."));
        units.add(new Bilingual("Ледоколу нужен порт, причал 14.", "An icebreaker needs a port, berth 14."));
        for (int inFile : new int[] {0, 1, 2, 3}) {
            MemoryIndex index = index(inFile);
            assertThat(index.with("ледокол в портах", Language.RU, 10)).as("“в” is a word too").containsExactly(1);
            assertThat(index.with("порту", Language.RU, 10)).containsExactly(3, 2, 1);
            assertThat(index.with("порту", Language.RU, 2)).containsExactly(3, 2);
            assertThat(index.with("closing ports", Language.EN, 10)).containsExactly(2);
            assertThat(index.with("ports of call", Language.EN, 10)).isEmpty();
            assertThat(index.with("icebreaker ports", Language.EN, 10)).containsExactly(3, 1);
            assertThat(index.with("14", Language.RU, 10)).containsExactly(3);
            assertThat(index.with("— …", Language.RU, 10)).isEmpty();
        }
    }

    @Test
    void aCancelledSearchReturns() throws Exception {
        make(9, 300, 50);
        assertThat(index(300).find(units.getFirst().ru(), Language.RU, 1, 5, () -> true)).isEmpty();
    }

    @Test
    void aMemoryOfNothingFindsNothing() throws Exception {
        MemoryIndex index = index(0);
        assertThat(index.find("слово", Language.RU, 1, 5, () -> false)).isEmpty();
        assertThat(index.with("слово", Language.RU, 5)).isEmpty();
        assertThat(MemoryIndex.empty().find("слово", Language.RU, 1, 5, () -> false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyDamagedByteOfTheFilesIsNoticed(String side) throws Exception {
        make(10, 30, 60);
        index(30);
        Path file = folder.resolve(STAMP + "." + side);
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += at < 100 ? 1 : 37) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            Files.write(file, damaged);
            assertThat(MemoryIndex.open(folder, STAMP)).as("byte %d", at).isEmpty();
        }
        try (RandomAccessFile shorter = new RandomAccessFile(file.toFile(), "rw")) {
            for (int size : new int[] {whole.length - 1, 80, 79, 8, 0}) {
                shorter.setLength(size);
                assertThat(MemoryIndex.open(folder, STAMP)).isEmpty();
            }
        }
        Files.write(file, whole);
        assertThat(MemoryIndex.open(folder, STAMP)).isPresent();
        assertThat(MemoryIndex.open(folder, new UUID(1, 3))).as("another state's").isEmpty();
    }

    @Test
    void whatWasNotFinishedIsNoIndex() throws Exception {
        try (IndexWriter writer = new IndexWriter(folder, STAMP)) {
            writer.add(1, new Bilingual("слово", "word"));
        }
        assertThat(folder).isEmptyDirectory();
    }
}
