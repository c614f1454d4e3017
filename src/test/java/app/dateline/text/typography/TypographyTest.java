package app.dateline.text.typography;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import app.dateline.text.Markdown;
import app.dateline.text.RandomMarkdown;
import app.dateline.text.typography.Fixtures.Fixture;
import java.lang.management.ManagementFactory;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TypographyTest {
    private static final int TEXTS = 5_000;
    private static final List<String> PIECES = List.of(
            "\"", "\"", "'", "«", "»", "„", "“", "”", "‘", "’", "-", "–", "—", "--", "---", "...", "…", ".", ",", "?", "!", " ", " ", " ",
            "  ", "\u00a0", "\u202f", "\n", "\n\n", "(", ")", "5", "7", "12", "1941", "000", "%", "№", "§", "$", "°C", "кг", "km", "г.", "т.",
            "И.", "J.", "в", "же", "слово", "Word", "don", "s", "В", "Иванов", "May", "Mr.", "|", "*", "**", "`", "[", "](x)", "\\", "é", "😀");

    static List<Fixture> fixtures() {
        return Fixtures.all();
    }

    private static String mended(Language language, String text) {
        return Change.apply(Typography.of(language).inMarkdown(text), text);
    }

    private static String shown(String text) {
        return text.replace('\u00a0', '␣').replace("\n", "\\n").replaceAll("[\\p{Cntrl}\\p{Cs}\\ufffe\\uffff]", "␀");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aSentenceIsSetAsItsLanguageHasIt(Fixture fixture) {
        assertThat(shown(mended(fixture.language(), fixture.before()))).isEqualTo(shown(fixture.after()));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void whatIsSetIsNotChangedAgain(Fixture fixture) {
        assertThat(shown(mended(fixture.language(), fixture.after()))).isEqualTo(shown(fixture.after()));
    }

    @Test
    void eachLanguageHasAHundredFixtures() {
        for (Language language : Language.values()) {
            assertThat(fixtures().stream().filter(f -> f.language() == language).count()).as(language.name()).isGreaterThanOrEqualTo(90);
        }
        assertThat(fixtures()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    }

    private static String random(Random random) {
        if (random.nextInt(4) == 0) {
            return RandomMarkdown.text(random);
        }
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(30); n >= 0; n--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anyTextIsLeftAloneTheSecondTime(Language language) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = random(random);
            String once = Change.apply(Typography.of(language).inPlain(text), text);
            String twice = Change.apply(Typography.of(language).inPlain(once), once);
            assertThat(shown(twice)).as("seed %d, plain, of %s", seed, shown(text)).isEqualTo(shown(once));
            String body = mended(language, text);
            assertThat(shown(mended(language, body))).as("seed %d, of %s", seed, shown(text)).isEqualTo(shown(body));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noLetterDigitOrMarkOfMarkdownIsEverChanged(Language language) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = random(random);
            String as = "seed " + seed + ", of " + shown(text);
            assertThat(kept(mended(language, text))).as(as).isEqualTo(kept(text));
        }
    }

    /** All but what the rules are about. */
    private static String kept(String text) {
        return text.codePoints()
                .filter(c -> "\"'«»„“”‟‘’-–—−.… \u00a0".indexOf(c) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void codeAddressesHtmlAndLabelsAreNeverChanged(Language language) {
        List<String> untouched = List.of(
                "`\"a\" - b...`", "``it's - `x` 5-7``", "<https://a.example/5-7--\"b\">", "<i title=\"a - b...\">", "<!-- \"a\" - b -->",
                "[^it's]", "](https://a.example/a--b...c \"d - 'e'\")", "\n\n```\n\"a\" - it's...\n```\n\n", "\n\n    \"a\" - b...\n\n",
                "\n\n<div>\n\"a\" - b...\n</div>\n\n", "\n\n[b \"c\"]: https://a.example \"d - e\"\n\n", "\\\"", "&quot;", "a--b@c.example",
                "https://a.example/5-7/it's--b");
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> between = List.of(" \"слово\" - ", " it's 5-7 ", ", т. е. ", " \"Word\", -- ", "\n\n\"New\" ", " в ", " [link", " ");
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder("Text ");
            for (int n = random.nextInt(6); n >= 0; n--) {
                text.append(between.get(random.nextInt(between.size())))
                        .append(untouched.get(random.nextInt(untouched.size())));
            }
            String body = text.toString();
            String after = mended(language, body);
            assertThat(objects(after)).as("seed %d, of %s", seed, shown(body)).isEqualTo(objects(body));
        }
    }

    /** What readers do not read, in its order: the body without its prose. */
    private static List<String> objects(String body) {
        String prose = Markdown.prose(body);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < body.length(); i++) {
            boolean seen = prose.charAt(i) == body.charAt(i);
            out.append(seen ? '\n' : body.charAt(i));
        }
        return out.toString().lines().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    @Test
    void aKindThatIsSwitchedOffDoesNothing() {
        String text = "\"Он\" - в 5-7 км... -5  раз, don't";
        for (Language language : Language.values()) {
            for (Kind kind : Kind.values()) {
                Set<Kind> rest = EnumSet.complementOf(EnumSet.of(kind));
                List<Change> changes = new Typography(language, rest).inMarkdown(text);
                assertThat(changes).extracting(change -> change.rule().kind()).doesNotContain(kind).isNotEmpty();
            }
        }
    }

    @Test
    void timeGrowsWithTheLengthAlone() {
        for (String piece : List.of("\"a ", "'a ", "‘a \"b", "в ", "5-7 ", "...", "- ", "И. ", "“", "http://", "a@", "[", "www.!!", "0")) {
            for (Language language : Language.values()) {
                String text = piece.repeat(200_000 / piece.length());
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                Typography.of(language).inPlain(text);
                assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before).as(piece).isLessThan(3_000_000_000L);
            }
        }
    }
}
