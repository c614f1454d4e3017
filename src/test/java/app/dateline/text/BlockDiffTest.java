package app.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.text.BlockDiff.Kind;
import app.dateline.text.BlockDiff.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class BlockDiffTest {
    private static final String FIRST = "The second icebreaker of the series has been floated out.";
    private static final String SECOND = "The order for Norway is being filled by the yard.";
    private static final String THIRD = "Trials begin in the water area in March.";

    private static String body(String... blocks) {
        return String.join("\n\n", blocks);
    }

    private static List<Kind> kinds(String before, String after) {
        return BlockDiff.of(before, after).stream().map(Row::kind).toList();
    }

    @Test
    void aBlockWithOtherSpacesIsTheSameEvenWhereItHasMoved() {
        String before = "Первый абзац о порте.\n\nВторой абзац в порту № 5.\n\nТретий абзац о море.";
        String after = "Второй абзац в\u00a0порту №\u00a05.\n\nПервый абзац о\u00a0порте.\n\nТретий абзац о\u202fморе.";

        assertThat(BlockDiff.of(before, after))
                .extracting(BlockDiff.Row::kind)
                .doesNotContain(BlockDiff.Kind.CHANGED, BlockDiff.Kind.ADDED, BlockDiff.Kind.REMOVED)
                .contains(BlockDiff.Kind.MOVED_HERE, BlockDiff.Kind.SAME);
    }

    @Test
    void aBlockWithAnotherWordIsChangedAndTheOthersAreTheSame() {
        assertThat(kinds(body(FIRST, SECOND, THIRD), body(FIRST, SECOND.replace("Norway", "Finland"), THIRD)))
                .containsExactly(Kind.SAME, Kind.CHANGED, Kind.SAME);
    }

    @Test
    void ofTwoBlocksInThePlaceOfOneTheLikerOneIsItsChange() {
        List<Row> rows = BlockDiff.of(
                body(FIRST, SECOND, THIRD),
                body(FIRST, "Guests came from India.", "The order for Finland is being filled by the yard.", THIRD));

        assertThat(rows).extracting(Row::kind).containsExactly(Kind.SAME, Kind.ADDED, Kind.CHANGED, Kind.SAME);
    }

    @Test
    void aBlockThatHasNothingOfTheOldOneIsNotItsChange() {
        assertThat(kinds(body(FIRST, SECOND), body(FIRST, "Сказано по-русски.")))
                .containsExactly(Kind.SAME, Kind.REMOVED, Kind.ADDED);
    }

    @Test
    void aBlockThatStandsElsewhereIsMovedAndSeenAtBothPlaces() {
        assertThat(kinds(body(FIRST, SECOND, THIRD), body(SECOND, THIRD, FIRST)))
                .containsExactly(Kind.MOVED_AWAY, Kind.SAME, Kind.SAME, Kind.MOVED_HERE);
    }

    @Test
    void whiteSpaceBetweenBlocksIsNoChange() {
        assertThat(kinds(FIRST + "\n\n" + SECOND, "\n" + FIRST + "\n\n\n\n" + SECOND + "\n"))
                .containsExactly(Kind.SAME, Kind.SAME);
    }

    @Test
    void theRowsHaveEveryBlockOfBothBodiesInItsOrder() {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            String before = RandomMarkdown.text(random);
            String after = RandomMarkdown.text(random);
            List<Row> rows = BlockDiff.of(before, after);
            assertThat(rows.stream().filter(Row::hasBefore).map(Row::before).toList())
                    .as("seed " + seed)
                    .isEqualTo(Markdown.blocks(before));
            assertThat(rows.stream().filter(Row::hasAfter).map(Row::after).toList())
                    .as("seed " + seed)
                    .isEqualTo(Markdown.blocks(after));
        }
    }

    @Test
    void oneRestoredBlockLeavesTheOthersAsTheyAre() {
        String before = body(FIRST, SECOND, THIRD);
        String changed = SECOND.replace("Norway", "Finland");
        String after = body("New.", changed, "More here.");
        List<Row> rows = BlockDiff.of(before, after);
        Row row = rows.stream().filter(r -> r.kind() == Kind.CHANGED).findFirst().orElseThrow();

        assertThat(BlockRestore.of(before, after, rows, row)).isEqualTo(body("New.", SECOND, "More here."));
    }

    @Test
    void aRemovedBlockComesBackAtItsPlaceAndStaysABlock() {
        String before = "# Title\n\n" + SECOND + "\n\n" + THIRD;
        String after = "# Title\n" + THIRD;
        List<Row> rows = BlockDiff.of(before, after);

        assertThat(BlockRestore.of(before, after, rows, rows.get(1))).isEqualTo(before);
    }

    @Test
    void restoringEveryRowOneByOneGivesTheOldBody() {
        for (long seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            List<String> old = blocks(random);
            String before = String.join("\n\n", old);
            String now = String.join("\n\n", edited(random, old));
            int steps = 0;
            for (List<Row> left = open(before, now); !left.isEmpty(); left = open(before, now)) {
                Row row = left.get(random.nextInt(left.size()));
                now = BlockRestore.of(before, now, BlockDiff.of(before, now), row);
                assertThat(++steps).as("seed " + seed + "\n" + before + "\n=====\n" + now).isLessThan(40);
            }
            assertThat(now).as("seed " + seed).isEqualTo(before);
        }
    }

    private static List<Row> open(String before, String now) {
        return BlockDiff.of(before, now).stream().filter(row -> row.kind() != Kind.SAME).toList();
    }

    private static List<String> blocks(Random random) {
        List<String> blocks = new ArrayList<>();
        for (int n = random.nextInt(8); n >= 0; n--) {
            blocks.add(block(random));
        }
        return blocks;
    }

    private static String block(Random random) {
        String words = words(random);
        return switch (random.nextInt(8)) {
            case 0 -> "## " + words;
            case 1 -> "> " + words + "\n> " + words(random);
            case 2 -> "| " + words + " | b |\n| - | - |\n| c | d |";
            case 3 -> "```\n" + words + "\n```";
            default -> words;
        };
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int n = 2 + random.nextInt(9); n > 0; n--) {
            words.append(words.isEmpty() ? "" : " ").append("w").append(random.nextInt(40));
        }
        return words.toString();
    }

    private static List<String> edited(Random random, List<String> blocks) {
        List<String> out = new ArrayList<>(blocks);
        for (int n = random.nextInt(7); n > 0; n--) {
            int at = random.nextInt(out.size() + 1);
            switch (random.nextInt(4)) {
                case 0 -> out.add(at, block(random));
                case 1 -> {
                    if (at < out.size()) {
                        out.remove(at);
                    }
                }
                case 2 -> {
                    if (at < out.size()) {
                        out.add(random.nextInt(out.size()), out.remove(at));
                    }
                }
                default -> {
                    if (at < out.size()) {
                        out.set(at, out.get(at).replaceFirst("w\\d+", "new"));
                    }
                }
            }
        }
        return out;
    }

    @Test
    void longBodiesThatHaveNothingInCommonAreComparedSoon() {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            before.append("Old ").append(i).append(" words of it.\n\n");
            after.append("New ").append(i).append(" words of it.\n\n");
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> BlockDiff.of(before.toString(), after.toString()));
    }
}
