package app.dateline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.text.Block;
import app.dateline.text.Markdown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Texts that two people work on at random. */
class RandomMergesTest {
    private static final int MERGES = 2_000;
    private static final String[] WORDS = ("плотина выдержала ночь спасатели уехали рассвете школы откроются понедельник поезда"
                    + " идут расписанию мэр поблагодарил жителей города вода упала утру ущерб считают комиссия the dam held")
            .split(" ");

    private static final Article EMPTY = Article.create(Language.RU);

    private final Random random = new Random(8);

    @Test
    void everyBlockCameFromOneOfTheThreeAndNoneIsLost() {
        int asked = 0;
        for (int i = 0; i < MERGES; i++) {
            List<String> base = new ArrayList<>();
            int length = random.nextInt(25);
            for (int j = 0; j < length; j++) {
                base.add(block());
            }
            List<String> mine = changed(base);
            List<String> theirs = changed(base);
            Merged merged = Merge.of(article(base), article(mine), article(theirs));

            Set<String> known = new HashSet<>(base);
            known.addAll(mine);
            known.addAll(theirs);
            List<String> blocks = blocks(merged.article());
            assertThat(known).as("merge %s", i).containsAll(blocks);
            String offered = merged.clashes().stream().map(Clash::theirs).collect(Collectors.joining("\n\n"));
            for (String written : without(mine, base)) {
                assertThat(blocks).as("merge %s, mine", i).contains(written);
            }
            for (String written : without(theirs, base)) {
                assertThat(blocks.contains(written) || offered.contains(written)).as("merge %s: %s", i, written).isTrue();
            }
            for (String untouched : base) {
                if (mine.contains(untouched) && theirs.contains(untouched)) {
                    assertThat(blocks).as("merge %s, of both", i).contains(untouched);
                }
            }
            assertThat(new HashSet<>(blocks)).as("merge %s", i).hasSameSizeAs(blocks);
            asked += merged.clashes().isEmpty() ? 0 : 1;
        }
        assertThat(asked).isBetween(MERGES / 20, MERGES * 3 / 4);
    }

    private static Set<String> without(List<String> blocks, List<String> others) {
        Set<String> left = new HashSet<>(blocks);
        others.forEach(left::remove);
        return left;
    }

    private String block() {
        String words = sentence();
        return switch (random.nextInt(8)) {
            case 0 -> "## " + words;
            case 1 -> "> " + words;
            default -> words;
        };
    }

    private int sentences;

    private String sentence() {
        StringBuilder sentence = new StringBuilder();
        int length = 4 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            sentence.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return sentence.append(++sentences).append('.').toString();
    }

    private List<String> changed(List<String> base) {
        List<String> next = new ArrayList<>(base);
        int changes = random.nextInt(5);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(next.size() + 1);
            if (at == next.size()) {
                next.add(block());
                continue;
            }
            switch (random.nextInt(6)) {
                case 0 -> next.remove(at);
                case 1 -> next.add(at, block());
                case 2 -> next.add(random.nextInt(next.size()), next.remove(at));
                default -> next.set(at, next.get(at) + " " + sentence());
            }
        }
        return next;
    }

    private static Article article(List<String> blocks) {
        return EMPTY.with(Edition.empty(Language.RU).withBody(String.join("\n\n", blocks)));
    }

    private static List<String> blocks(Article article) {
        String body = article.edition(Language.RU).body();
        List<String> texts = new ArrayList<>();
        for (Block block : Markdown.blocks(body)) {
            texts.add(block.in(body));
        }
        return texts;
    }
}
