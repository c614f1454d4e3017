package app.dateline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Tagger;
import app.dateline.proof.style.HouseStyle;
import app.dateline.proof.translation.Mismatch;
import app.dateline.rights.RightsRules;
import app.dateline.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationChecksTest {
    private static final Gazetteer KNOWN = Gazetteer.standard();
    private static final Checks CHECKS = new Checks(new Tagger(KNOWN), KNOWN, HouseStyle.standard(), RightsRules.standard());

    @Test
    void whatIsWrongInThePairsIsFoundAndLittleElse() {
        TranslationScore score = TranslationScore.measure();

        assertThat(score.pairs()).isGreaterThanOrEqualTo(300);
        assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void everyKindOfMistakeIsPlanted() {
        TreeSet<String> planted = new TreeSet<>();
        TranslationPair.all().forEach(pair -> planted.addAll(pair.expected()));

        for (Mismatch.Kind kind : Mismatch.Kind.values()) {
            assertThat(planted).contains(kind.code());
        }
    }

    @Test
    void whateverIsSaidCanBeSaidInBothLanguages() {
        for (TranslationPair pair : TranslationPair.all()) {
            for (Problem problem : CHECKS.of(pair.article(), Clean.TODAY)) {
                for (Language reader : Language.values()) {
                    String said = Words.in(reader).say(problem.message());
                    assertThat(said).as(problem.check()).isNotBlank().doesNotContainPattern("\\{\\d");
                }
            }
        }
    }

    @Test
    void aFixOfWhatIsTheOnlyMistakeLeavesNone() {
        int mended = 0;
        for (TranslationPair pair : TranslationPair.all()) {
            Optional<Problem> problem = only(pair);
            if (problem.isPresent()) {
                Article article = problem.get().fix().orElseThrow().change().apply(pair.article());
                assertThat(article).as(pair.target()).isNotEqualTo(pair.article());
                assertThat(CHECKS.of(article, Clean.TODAY))
                        .as(pair.target() + " → " + article.edition(pair.original().other()).body())
                        .extracting(Problem::check)
                        .doesNotContain(problem.get().check());
                assertThat(problem.get().fix().get().change().apply(article)).isEqualTo(article);
                mended++;
            }
        }
        assertThat(mended).isGreaterThan(60);
    }

    private static Optional<Problem> only(TranslationPair pair) {
        if (pair.expected().size() != 1) {
            return Optional.empty();
        }
        List<Problem> here = CHECKS.of(pair.article(), Clean.TODAY).stream()
                .filter(problem -> pair.expected().contains(problem.check()))
                .filter(problem -> problem.fix().isPresent())
                .toList();
        return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Население — 12 400 человек. | The population is 12,600. | The population is 12,400.",
        "Население — 12 400 человек. | The population is 14.2 thousand. | The population is 12.4 thousand.",
        "В 15:30 начнётся заседание. | The session begins at 5:30 p.m. | The session begins at 3:30 p.m.",
        "Форум пройдёт 3 июля. | The forum is on June 3. | The forum is on July 3.",
        "Он служил в зоне СВО. | He served in the area of its. | He served in the special military operation."
    })
    void aFixWritesWhatTheSourceSays(String source, String target, String right) {
        TranslationPair pair = new TranslationPair(0, "", Language.RU, source.strip(), target.strip(), java.util.Map.of(), java.util.Set.of());
        Article article = pair.article();

        for (Problem problem : CHECKS.of(article, Clean.TODAY)) {
            if (problem.place().field() == Field.BODY && problem.fix().isPresent()) {
                article = problem.fix().get().change().apply(article);
            }
        }

        assertThat(article.edition(Language.EN).body()).isEqualTo(right.strip());
    }

    @Test
    void aBlockThatOneBodyAloneHasIsLeftAlone() {
        TranslationPair pair = new TranslationPair(
                0, "", Language.RU,
                "Порт Архангельск принял в январе 12 судов.\n\nЛедокол доставил 40 тонн груза на остров Визе.\n\nФрахт подорожал на 7 процентов.",
                "The port of Arkhangelsk handled 12 vessels in January.\n\nFreight is up by 7 percent.",
                java.util.Map.of(), java.util.Set.of());

        assertThat(pair.found(CHECKS)).isEmpty();
    }

    @Test
    void aPlaceIsWhereTheWordStandsInTheBody() {
        TranslationPair pair = new TranslationPair(
                0, "", Language.RU, "## Порт\n\nДлина **5** м.", "## The port\n\nIts length is **7** m.", java.util.Map.of(), java.util.Set.of());
        Problem problem = CHECKS.of(pair.article(), Clean.TODAY).stream().filter(each -> each.check().equals("number-differs")).findFirst().orElseThrow();

        assertThat(pair.target().substring(problem.place().start(), problem.place().end())).isEqualTo("7");
        assertThat(problem.fix().orElseThrow().change().apply(pair.article()).edition(Language.EN).body())
                .isEqualTo("## The port\n\nIts length is **5** m.");
    }

    @Test
    void headlinesAndCaptionsAreLookedAtAsWell() {
        Article clean = Clean.article();
        Article article = clean.with(clean.edition(Language.EN).withHeadline("Russia tries out 2 new rescue tugs in 2031"));

        assertThat(CHECKS.of(article, Clean.TODAY))
                .filteredOn(problem -> problem.place().field() == Field.HEADLINE)
                .extracting(Problem::check)
                .contains("number-extra");
    }

    @Test
    void aHostileTextIsLookedThroughAndEndsSoon() {
        for (String text : List.of("1,".repeat(40_000), "[".repeat(50_000), "«".repeat(20_000), "5 млн ".repeat(15_000), "**".repeat(30_000),
                "А. ".repeat(20_000), "| ".repeat(20_000) + "\n|-|", "двадцать ".repeat(10_000), "9".repeat(90_000), "XX".repeat(20_000))) {
            TranslationPair pair = new TranslationPair(0, "", Language.RU, text, text, java.util.Map.of(), java.util.Set.of());
            assertThat(pair.found(CHECKS)).isNotNull();
        }
    }
}
