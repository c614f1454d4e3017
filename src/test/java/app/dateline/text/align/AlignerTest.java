package app.dateline.text.align;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import app.dateline.text.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlignerTest {
    private static final List<String[]> NEWS = news();

    /** A body in both languages, and which of its blocks belong together. */
    private static final class Pair {
        final List<String> ru = new ArrayList<>();
        final List<String> en = new ArrayList<>();
        final Set<Bead> beads = new HashSet<>();

        void add(List<String> russian, List<String> english) {
            ru.addAll(russian);
            en.addAll(english);
            beads.add(new Bead(ru.size() - russian.size(), ru.size(), en.size() - english.size(), en.size()));
        }

        List<Bead> align() {
            return AlignerTest.align(String.join("\n\n", ru), String.join("\n\n", en));
        }
    }

    private static List<Bead> align(String ru, String en, Aligner.Recorded... recorded) {
        return Aligner.align(
                ru, Markdown.blocks(ru), Language.RU, en, Markdown.blocks(en), Language.EN, List.of(recorded));
    }

    @Test
    void ofFiveHundredArticlesWithBlocksJoinedSplitAndLeftOutNearlyAllPairsAreFound() {
        Random random = new Random(11);
        int right = 0;
        int all = 0;
        for (int i = 0; i < 500; i++) {
            Pair pair = article(random);
            Set<Bead> found = new HashSet<>(pair.align());
            all += pair.beads.size();
            found.retainAll(pair.beads);
            right += found.size();
        }
        System.out.printf("blocks aligned: %d of %d, %.2f %%%n", right, all, 100.0 * right / all);
        assertThat(right).isGreaterThanOrEqualTo((int) Math.ceil(all * 0.98));
    }

    /** From eight to thirty of the paragraphs, in any order; of ten one is joined with the next, split or left out. */
    private static Pair article(Random random) {
        List<String[]> news = new ArrayList<>(NEWS);
        Collections.shuffle(news, random);
        Pair pair = new Pair();
        int size = 8 + random.nextInt(23);
        for (int i = 0; i < size; i++) {
            String ru = news.get(i)[0];
            String en = news.get(i)[1];
            String nextRu = news.get(i + 1)[0];
            String nextEn = news.get(i + 1)[1];
            switch (random.nextInt(40)) {
                case 0 -> pair.add(List.of(ru + " " + nextRu), List.of(en, nextEn));
                case 1 -> pair.add(List.of(ru, nextRu), List.of(en + " " + nextEn));
                case 2 -> pair.add(List.of(ru), List.of());
                case 3 -> pair.add(List.of(), List.of(en));
                default -> {
                    pair.add(List.of(ru), List.of(en));
                    continue;
                }
            }
            i++;
        }
        return pair;
    }

    @Test
    void everyBlockOfAnyTwoTextsIsInExactlyOneBeadAndWhatIsRecordedStands() {
        Random random = new Random(5);
        String[] lines = {
            "# Заголовок", "# Headline", "Да.", "Yes.", "10 %", "- a\n- b", "![](a.jpg)", "> «Нет»", "> “No”", "```\nx\n```",
            "***", "[a](https://a.example/)", "| a |\n|---|\n| 1 |"
        };
        for (int i = 0; i < 2_000; i++) {
            String ru = any(random, lines);
            String en = any(random, lines);
            int lefts = Markdown.blocks(ru).size();
            int rights = Markdown.blocks(en).size();
            Aligner.Recorded[] recorded = recorded(random, lefts, rights);
            List<Bead> beads = align(ru, en, recorded);
            assertThat(beads.stream().flatMapToInt(b -> IntStream.range(b.leftStart(), b.leftEnd())))
                    .containsExactlyElementsOf(IntStream.range(0, lefts).boxed().toList());
            assertThat(beads.stream().flatMapToInt(b -> IntStream.range(b.rightStart(), b.rightEnd())))
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, rights).boxed().toList());
            for (Aligner.Recorded pair : recorded) {
                assertThat(beads)
                        .contains(new Bead(pair.left(), pair.left() + 1, pair.right(), pair.right() + 1));
            }
        }
    }

    private static String any(Random random, String[] lines) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(lines[random.nextInt(lines.length)]).append("\n\n");
        }
        return text.toString();
    }

    private static Aligner.Recorded[] recorded(Random random, int lefts, int rights) {
        List<Integer> left = new ArrayList<>(IntStream.range(0, lefts).boxed().toList());
        List<Integer> right = new ArrayList<>(IntStream.range(0, rights).boxed().toList());
        Collections.shuffle(left, random);
        Collections.shuffle(right, random);
        int count = random.nextInt(Math.min(lefts, rights) + 1);
        return IntStream.range(0, count)
                .mapToObj(i -> new Aligner.Recorded(left.get(i), right.get(i)))
                .toArray(Aligner.Recorded[]::new);
    }

    @Test
    void whatHasNotBeenTranslatedYetIsAlone() {
        Pair pair = new Pair();
        for (int i = 0; i < NEWS.size(); i++) {
            pair.add(List.of(NEWS.get(i)[0]), i < 12 ? List.of(NEWS.get(i)[1]) : List.of());
        }
        assertThat(pair.align()).containsExactlyInAnyOrderElementsOf(pair.beads);
    }

    @Test
    void aLongTextBesideItsFirstBlocksIsNoTrouble() {
        for (int[] size : new int[][] {{1, 202}, {2, 450}, {3, 700}, {450, 2}, {0, 300}}) {
            List<Bead> beads = align(paragraphs("Абзац", size[0]), paragraphs("Paragraph", size[1]));
            assertThat(beads.stream().mapToInt(Bead::lefts).sum()).isEqualTo(size[0]);
            assertThat(beads.stream().mapToInt(Bead::rights).sum()).isEqualTo(size[1]);
        }
    }

    private static String paragraphs(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + " " + i).collect(java.util.stream.Collectors.joining("\n\n"));
    }

    @Test
    void headingsPicturesAndLinksFindEachOther() {
        String ru = "## Пожар\n\nОгонь тушили [всю ночь](https://fire.example/1).\n\n![](school.jpg)\n\n- шланги\n- насосы";
        String en = "## The blaze\n\n![](school.jpg)\n\nIt took [until dawn](https://fire.example/1).\n\n- hoses\n- pumps";
        List<Bead> beads = align(ru, en);
        assertThat(beads.getFirst()).isEqualTo(new Bead(0, 1, 0, 1));
        assertThat(beads).contains(new Bead(3, 4, 3, 4));
    }

    @Test
    void aBlockThatWasMovedStaysWithWhatItWasRecordedWith() {
        String ru = NEWS.get(0)[0] + "\n\n" + NEWS.get(4)[0] + "\n\n" + NEWS.get(9)[0];
        String en = NEWS.get(9)[1] + "\n\n" + NEWS.get(0)[1] + "\n\n" + NEWS.get(4)[1];
        assertThat(align(ru, en, new Aligner.Recorded(2, 0)))
                .containsExactly(new Bead(0, 1, 1, 2), new Bead(1, 2, 2, 3), new Bead(2, 3, 0, 1));
    }

    private static List<String[]> news() {
        try (var in = AlignerTest.class.getResourceAsStream("news.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
