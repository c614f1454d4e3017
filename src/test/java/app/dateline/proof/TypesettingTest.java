package app.dateline.proof;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.mention.Gazetteer;
import app.dateline.mention.Tagger;
import app.dateline.proof.style.HouseStyle;
import app.dateline.rights.RightsRules;
import app.dateline.text.typography.Fixtures;
import app.dateline.text.typography.Rule;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypesettingTest {
    private static final Checks CHECKS = new Checks(new Tagger(Gazetteer.standard()), Gazetteer.standard(), HouseStyle.standard(), RightsRules.standard());
    private static final Set<String> TYPOGRAPHY = Set.of("straight-quote", "doubled-space");

    private static List<Problem> typography(Article article) {
        return CHECKS.of(article, Clean.TODAY).stream().filter(p -> TYPOGRAPHY.contains(p.check())).toList();
    }

    private static Article with(Language language, String headline, String body) {
        Article clean = Clean.article();
        return clean.with(clean.edition(language).withHeadline(headline).withBody(body));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noProblemOfTypographyRemainsWhereTheTypographyIsSet(Language language) {
        int problems = 0;
        for (Fixtures.Fixture fixture : Fixtures.all()) {
            Article article = with(language, "X " + fixture.before(), fixture.before());
            problems += typography(article).size();
            Article set = Typesetting.of(article, language).apply(article);
            assertThat(typography(set)).as(fixture.before()).isEmpty();
            assertThat(Typesetting.of(set, language).texts()).as(fixture.before()).isEmpty();
        }
        assertThat(problems).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatAFixMakesTypographyLeavesAlone(Language language) {
        for (Fixtures.Fixture fixture : Fixtures.all()) {
            Article article = with(language, "Headline", fixture.before());
            for (Problem problem : typography(article)) {
                Article fixed = problem.fix().orElseThrow().change().apply(article);
                assertThat(typography(fixed).size()).as(fixture.before()).isLessThan(typography(article).size());
            }
            Article fixed = article;
            for (List<Problem> left = typography(fixed); !left.isEmpty(); left = typography(fixed)) {
                fixed = left.getLast().fix().orElseThrow().change().apply(fixed);
            }
            assertThat(Typesetting.of(fixed, language).counts()).as(fixture.before()).doesNotContainKey(Rule.QUOTE);
        }
    }

    @Test
    void everyTextOfTheEditionIsSetAndTheOtherEditionIsNot() {
        Article clean = Clean.article();
        Edition english = clean.edition(Language.EN);
        Article article = clean.with(english.withLead("The \"lead\""))
                .with(clean.edition(Language.RU).withLead("Тот \"лид\""))
                .with(clean.pictures().getFirst().withCaption(
                        clean.pictures().getFirst().caption().with(Language.EN, "It's a ship")));

        Article set = Typesetting.of(article, Language.EN).apply(article);

        assertThat(set.edition(Language.EN).lead()).isEqualTo("The “lead”");
        assertThat(set.edition(Language.RU).lead()).isEqualTo("Тот \"лид\"");
        assertThat(set.pictures().getFirst().caption().in(Language.EN)).isEqualTo("It’s a ship");
    }

    @Test
    void onlyWhatIsSelectedIsSet() {
        Article article = with(Language.EN, "It's", "It's \"so\" and it's \"so\"");

        Typesetting set = Typesetting.of(article, new Place(Language.EN, Field.BODY, 0, 9, ""));

        assertThat(set.apply(article).edition(Language.EN).body()).isEqualTo("It’s “so” and it's \"so\"");
        assertThat(set.apply(article).edition(Language.EN).headline()).isEqualTo("It's");
        assertThat(set.counts()).containsEntry(Rule.QUOTE, 2).containsEntry(Rule.APOSTROPHE, 1).hasSize(2);
    }

    @Test
    void aTextThatHasChangedMeanwhileStaysAsItIs() {
        Article article = with(Language.EN, "It's", "It's");
        Typesetting set = Typesetting.of(article, Language.EN);
        Article other = article.with(article.edition(Language.EN).withBody("It's new"));

        assertThat(set.apply(other).edition(Language.EN).body()).isEqualTo("It's new");
        assertThat(set.apply(other).edition(Language.EN).headline()).isEqualTo("It’s");
    }
}
