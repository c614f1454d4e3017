package app.dateline.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedShareTest {
    private static QuotedShare share(String source, String... texts) {
        return QuotedShare.of(source, List.of(texts));
    }

    @Test
    void allOfItIsAHundredPerCent() {
        String text = "Буксир вернулся в порт после трёх недель в море.";

        assertThat(share(text, text)).isEqualTo(new QuotedShare(9, 9));
        assertThat(share(text, text).percent()).isEqualTo(100);
    }

    @Test
    void fourWordsInARowEverybodyWrites() {
        assertThat(share("the tug came back to port today", "later the tug came back safely")).isEqualTo(new QuotedShare(0, 7));
        assertThat(share("the tug came back to port today", "later the tug came back to sea")).isEqualTo(new QuotedShare(5, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ПРИЁМ ТРЁХ НОВЫХ СУДОВ ЗАВЕРШЁН",
        "прием трех новых судов завершен",
        "приём\u00a0трёх новых — «судов» завершён!",
        "при\u00adём трёх новы\u0301х судов\u200b завершён",
        "прие\u0308м трёх, новых; судов\n\nзавершён"
    })
    void onlyTheWordsCount(String written) {
        assertThat(share("Приём трёх новых судов завершён.", written).percent()).isEqualTo(100);
    }

    @Test
    void noRunGoesFromOneTextToTheNext() {
        assertThat(share("one two three four five six", "one two three", "four five six").quoted()).isZero();
    }

    @Test
    void nothingIsQuotedOfASourceWithoutWords() {
        assertThat(share("— … !", "a b c d e").percent()).isZero();
        assertThat(share("", "").percent()).isZero();
        assertThat(share("one two three", "one two three").percent()).isZero();
    }

    /** So that the figure which is shown is above a limit exactly when the share is. */
    @Test
    void perCentAreRoundedUp() {
        assertThat(new QuotedShare(1, 1000).percent()).isEqualTo(1);
        assertThat(new QuotedShare(300, 1000).percent()).isEqualTo(30);
        assertThat(new QuotedShare(301, 1000).percent()).isEqualTo(31);
    }

    @Test
    void itIsWhatCountingEveryRunWordByWordGives() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            List<String> source = words(random, random.nextInt(60));
            List<List<String>> texts = List.of(words(random, random.nextInt(60)), words(random, random.nextInt(20)));

            QuotedShare share = QuotedShare.of(
                    String.join(" ", source), texts.stream().map(words -> String.join(", ", words)).toList());

            assertThat(share).as("round %d", round).isEqualTo(new QuotedShare(counted(source, texts), source.size()));
        }
    }

    /** Of few different words, so that many runs are alike. */
    private static List<String> words(Random random, int many) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            words.add(List.of("да", "нет", "tug", "порт").get(random.nextInt(random.nextBoolean() ? 2 : 4)));
        }
        return words;
    }

    private static int counted(List<String> source, List<List<String>> texts) {
        boolean[] quoted = new boolean[source.size()];
        for (int from = 0; from < source.size(); from++) {
            for (int to = from + QuotedShare.RUN; to <= source.size(); to++) {
                List<String> run = source.subList(from, to);
                if (texts.stream().anyMatch(text -> Collections.indexOfSubList(text, run) >= 0)) {
                    java.util.Arrays.fill(quoted, from, to, true);
                }
            }
        }
        int many = 0;
        for (boolean each : quoted) {
            many += each ? 1 : 0;
        }
        return many;
    }

    /** The worst is one word again and again; told, since machines differ. */
    @Test
    void longTextsTakeTimeThatGrowsWithTheirLength() {
        for (String text : List.of("слово ".repeat(33_000), String.join(" ", words(new Random(1), 40_000)))) {
            long best = Long.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                assertThat(share(text, text).percent()).isEqualTo(100);
                best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
            }
            System.out.println(text.length() + " characters compared with as many in " + best / 1_000 + " µs");
        }
    }
}
