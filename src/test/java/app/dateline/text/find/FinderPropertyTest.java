package app.dateline.text.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random texts of few letters, so that there is much to find. */
class FinderPropertyTest {
    private static final List<String> LETTERS = List.of(
            "а", "А", "е", "ё", "Е", "Ё", "e", "E", " ", "\u00a0", "\u202f", "\n", "-", "1", ".", "*", "$", "\\", "\ud83d\ude00", "ß");
    private static final int RUNS = 4_000;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    private String text(int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(_ -> LETTERS.get(random.nextInt(LETTERS.size())))
                .collect(Collectors.joining());
    }

    private Sought plain() {
        return new Sought(text(4), false, random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), false);
    }

    private static String folded(String text, Sought sought) {
        String folded = text.replace('\u00a0', ' ').replace('\u202f', ' ');
        if (sought.yo()) {
            folded = folded.replace('ё', 'е').replace('Ё', 'Е');
        }
        return sought.letterCase() ? folded : folded.toLowerCase(Locale.ROOT);
    }

    private static List<List<Integer>> naively(Sought sought, String text) {
        List<List<Integer>> places = new ArrayList<>();
        String query = folded(sought.text(), sought);
        if (query.isEmpty()) {
            return places;
        }
        String letter = "[\\p{L}\\p{N}]";
        String pattern = Pattern.quote(query);
        if (sought.wholeWord()) {
            pattern = (query.substring(0, 1).matches(letter) ? "(?<!" + letter + ")" : "") + pattern
                    + (query.substring(query.length() - 1).matches(letter) ? "(?!" + letter + ")" : "");
        }
        Matcher matcher = Pattern.compile(pattern).matcher(folded(text, sought));
        while (matcher.find()) {
            places.add(List.of(matcher.start(), matcher.end()));
        }
        return places;
    }

    @Test
    void findingIsFindingNaivelyInTheFoldedText() {
        for (int run = 0; run < RUNS; run++) {
            Sought sought = plain();
            String text = text(40);
            assertThat(Finder.of(sought).in(text).stream().map(hit -> List.of(hit.start(), hit.end())).toList())
                    .as("seed %d, %s in «%s»", seed, sought, text)
                    .isEqualTo(naively(sought, text));
        }
    }

    @Test
    void inFormsEveryWordIsFoundWhereItStands() {
        for (int run = 0; run < RUNS; run++) {
            String text = text(20) + " ледокол " + text(20);
            List<Hit> hits = Finder.of(Sought.NOTHING.withForms(true).withText("ледоколами")).in(text);
            assertThat(hits.stream().map(hit -> hit.in(text)))
                    .as("seed %d, «%s»", seed, text)
                    .containsExactly("ледокол");
        }
    }

    @Test
    void whatWasReplacedAndPutBackIsTheSameArticle() {
        for (int run = 0; run < RUNS; run++) {
            Article article = Article.create(Language.RU);
            for (Language language : Language.values()) {
                article = article.with(article.edition(language).withHeadline(text(10)).withLead(text(10)).withBody(text(40)));
            }
            Sought sought = random.nextBoolean()
                    ? plain()
                    : Sought.NOTHING.withExpression(true).withText(List.of("е+", "(.)\\1", "\\s", "(?:а|е)(.)").get(random.nextInt(4)));
            Finder finder = Finder.of(sought);
            Found found = Found.in(article, List.of(Language.values()), finder);
            List<Found.Place> some = found.places().stream().filter(_ -> random.nextBoolean()).toList();
            Article same = found.replaced(article, some, Finder.of(Sought.NOTHING.withExpression(true).withText("x")).replacement("$0", random.nextBoolean()));
            assertThat(same).as("seed %d, %s", seed, sought).isEqualTo(article);

            Article next = found.replaced(article, some, finder.replacement("◆", false));
            int places = Found.in(next, List.of(Language.values()), Finder.of(Sought.NOTHING.withText("◆"))).places().size();
            assertThat(places).as("seed %d, %s", seed, sought).isEqualTo(some.size());
            int at = 0;
            for (Spot spot : some.stream().map(Found.Place::spot).distinct().toList()) {
                StringBuilder back = new StringBuilder();
                for (String piece : spot.in(next).split("◆", -1)) {
                    back.append(piece);
                    if (at < some.size() && some.get(at).spot().equals(spot) ) {
                        back.append(some.get(at).hit().in(spot.in(article)));
                        at++;
                    }
                }
                assertThat(back.toString()).as("seed %d, %s", seed, sought).isEqualTo(spot.in(article));
            }
        }
    }
}
