package app.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.text.WordDiff.Kind;
import app.dateline.text.WordDiff.Part;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    private static final List<String> VOCABULARY = List.of(
            "судно", "верфь", "the", "yard", "18,4", "№5", "well-known", "don’t", "ё", "e\u0301", "и\u0306", "😀", "👩‍🚀", "\ud83d",
            "\n", "\n\n", " ", "  ", "\u00a0", ",", ".", "—", "«", "»", "**", "[x](http://a.example)", "\t");

    /** What a reader sees: {@code -removed-} and {@code +added+} in the text. */
    private static String shown(String before, String after) {
        StringBuilder out = new StringBuilder();
        for (Part part : WordDiff.of(before, after)) {
            String old = before.substring(part.beforeStart(), part.beforeEnd());
            String now = after.substring(part.afterStart(), part.afterEnd());
            out.append(switch (part.kind()) {
                case SAME -> old;
                case REMOVED -> "{-" + old + "-}";
                case ADDED -> "{+" + now + "+}";
            });
        }
        return out.toString();
    }

    private static String text(Random random, int tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens; i++) {
            text.append(VOCABULARY.get(random.nextInt(VOCABULARY.size())));
        }
        return text.toString();
    }

    /** The other text with some of its tokens replaced, removed and doubled. */
    private static String edited(Random random, String text) {
        StringBuilder out = new StringBuilder(text);
        for (int n = random.nextInt(6); n > 0; n--) {
            int from = random.nextInt(out.length() + 1);
            int to = Math.min(out.length(), from + random.nextInt(8));
            out.replace(from, to, text(random, random.nextInt(4)));
        }
        return out.toString();
    }

    @Test
    void aWordThatWasReplacedIsOneChange() {
        assertThat(shown("Судно спущено в марте.", "Судно спущено в мае.")).isEqualTo("Судно спущено в {-марте-}{+мае+}.");
    }

    @Test
    void aSpaceAtWhichNoLineBreaksIsNoChange() {
        String before = "Он был в порту № 5, 10 000 тонн.\nИ т. д.";
        String after = "Он был в\u00a0порту №\u00a05, 10\u202f000 тонн.\nИ т.\u00a0д.";

        assertThat(shown(before, after)).isEqualTo(before);
        assertThat(shown(after, before)).isEqualTo(after);
        assertThat(WordDiff.count(before, after)).isEqualTo(WordDiff.Count.NONE);
        assertThat(WordDiff.isNone(before, after)).isTrue();
        assertThat(WordDiff.isNone(before, after + " ")).isFalse();
        assertThat(shown("в порту", "в\u00a0доме")).isEqualTo("в {-порту-}{+доме+}");
    }

    @Test
    void aNumberChangesAsAWhole() {
        assertThat(shown("worth 14.8 billion", "worth 18.4 billion")).isEqualTo("worth {-14.8-}{+18.4+} billion");
    }

    @Test
    void aPhraseThatWasReplacedWordByWordIsOneChange() {
        assertThat(shown("said the old yard, here", "said a new dock, here")).isEqualTo("said {-the old yard-}{+a new dock+}, here");
    }

    @Test
    void aWordBetweenTwoChangesIsKept() {
        assertThat(shown("the ship of Norway", "a ship for Norway")).isEqualTo("{-the-}{+a+} ship {-of-}{+for+} Norway");
    }

    @Test
    void aSentenceThatWasAddedIsAddedAndNothingElseChanges() {
        String first = "The ship was floated out.";
        assertThat(shown(first + " It is new.", first + " It was late. It is new."))
                .matches("\\QThe ship was floated out.\\E.*")
                .satisfies(out -> assertThat(out).doesNotContain("{-"));
    }

    @Test
    void theSameTextsGiveNoChange() {
        for (long seed = 0; seed < 200; seed++) {
            String text = text(new Random(seed), 40);
            assertThat(WordDiff.of(text, text)).as("seed " + seed).allMatch(part -> part.kind() == Kind.SAME);
            assertThat(WordDiff.count(text, text)).as("seed " + seed).isEqualTo(WordDiff.Count.NONE);
        }
    }

    @Test
    void thePartsAreTheWholeOfBothTextsInTheirOrder() {
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            String before = text(random, random.nextInt(60));
            String after = random.nextInt(4) == 0 ? text(random, random.nextInt(60)) : edited(random, before);
            StringBuilder old = new StringBuilder();
            StringBuilder now = new StringBuilder();
            for (Part part : WordDiff.of(before, after)) {
                assertThat(part.beforeStart()).as("seed " + seed).isEqualTo(old.length());
                assertThat(part.afterStart()).as("seed " + seed).isEqualTo(now.length());
                String left = before.substring(part.beforeStart(), part.beforeEnd());
                String right = after.substring(part.afterStart(), part.afterEnd());
                switch (part.kind()) {
                    case SAME -> assertThat(left.replace('\u00a0', ' ')).as("seed " + seed).isEqualTo(right.replace('\u00a0', ' ')).isNotEmpty();
                    case REMOVED -> assertThat(left.isEmpty() || !right.isEmpty()).as("seed " + seed).isFalse();
                    case ADDED -> assertThat(right.isEmpty() || !left.isEmpty()).as("seed " + seed).isFalse();
                }
                old.append(left);
                now.append(right);
            }
            assertThat(old.toString()).as("seed " + seed).isEqualTo(before);
            assertThat(now.toString()).as("seed " + seed).isEqualTo(after);
        }
    }

    @Test
    void noPartCutsASurrogatePairOrAnAccent() {
        for (long seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            String before = text(random, 30);
            String after = edited(random, before);
            for (Part part : WordDiff.of(before, after)) {
                assertThat(cuts(before, part.beforeStart()) || cuts(after, part.afterStart())).as("seed " + seed).isFalse();
            }
        }
    }

    private static boolean cuts(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
                || at < text.length() && at > 0 && text.charAt(at) == '\u0301' && text.charAt(at - 1) == 'e';
    }

    @Test
    void wordsAreCountedAndNotSignsAndSpaces() {
        assertThat(WordDiff.count("One two, three.", "One 2, three — four five!")).isEqualTo(new WordDiff.Count(3, 1));
    }

    private static String article(int length, boolean lines) {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            for (int word = 0; word < 60; word++) {
                text.append(Integer.toString(random.nextInt(20_000), 36)).append(word % 9 == 8 ? ", " : " ");
            }
            text.append(lines ? "\n\n" : ". ");
        }
        return text.toString();
    }

    private static String withEdits(String text, int edits) {
        Random random = new Random(11);
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < edits; i++) {
            int from = random.nextInt(out.length() - 20);
            out.replace(from, from + random.nextInt(12), "новое слово ");
        }
        return out.toString();
    }

    /** In so much of the processor's time, since who else is at work on this machine is not the diff's doing. */
    private static List<Part> quickly(long millis, Supplier<List<Part>> work) {
        work.get();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Part> parts = work.get();
        assertThat((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000).isLessThan(millis);
        return parts;
    }

    @Test
    void sixHundredKilobytesWithTwoHundredEditsAreComparedInLessThanASecond() {
        String text = article(600_000, true);
        assertThat(quickly(1_000, () -> WordDiff.of(text, withEdits(text, 200)))).hasSizeGreaterThan(400);
    }

    @Test
    void theSameInOneEndlessLineTakesNoLongerThanAPersonWaits() {
        String text = article(600_000, false);
        assertThat(quickly(3_000, () -> WordDiff.of(text, withEdits(text, 200)))).hasSizeGreaterThan(400);
    }

    @Test
    void hostileTextsEnd() {
        String same = "a ".repeat(100_000);
        List<String[]> pairs = new ArrayList<>();
        pairs.add(new String[] {same, "a ".repeat(99_000) + "b " + "a ".repeat(500)});
        pairs.add(new String[] {same, "b ".repeat(100_000)});
        pairs.add(new String[] {same, "a b ".repeat(50_000)});
        pairs.add(new String[] {"a\n".repeat(100_000), "b\na\n".repeat(50_000)});
        pairs.add(new String[] {"ab ba ".repeat(50_000), "ba ab b ".repeat(30_000)});
        pairs.add(new String[] {everySecond("x"), everySecond("y")});
        pairs.add(new String[] {article(600_000, true), article(600_000, true).toUpperCase(java.util.Locale.ROOT)});
        pairs.add(new String[] {article(600_000, false), new StringBuilder(article(600_000, false)).reverse().toString()});
        for (String[] pair : pairs) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> WordDiff.of(pair[0], pair[1]));
        }
    }

    private static String everySecond(String other) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            text.append("common").append(i).append(' ').append(other).append(i).append(' ');
        }
        return text.toString();
    }
}
