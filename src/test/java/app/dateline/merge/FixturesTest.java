package app.dateline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases with their expected texts, in {@code bodies.txt} and {@code fields.txt}. */
class FixturesTest {
    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @Test
    void thereAreMoreThanAHundredAndFifty() {
        assertThat(fixtures()).hasSizeGreaterThan(150).extracting(Fixture::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void mergesAsWritten(Fixture fixture) {
        Merged merged = Merge.of(fixture.side("base"), fixture.side("mine"), fixture.side("theirs"));

        assertThat(merged.clashes()).extracting(fixture::written).isEqualTo(fixture.asks());
        assertThat(shown(fixture, merged.article())).isEqualTo(shown(fixture, fixture.side("result")));
    }

    /** The other way round the same is asked and the same is left, but for what stands first. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void asksTheSameOnTheOtherDesk(Fixture fixture) {
        Merged merged = Merge.of(fixture.side("base"), fixture.side("mine"), fixture.side("theirs"));
        Merged there = Merge.of(fixture.side("base"), fixture.side("theirs"), fixture.side("mine"));

        assertThat(there.clashes().size()).isEqualTo(merged.clashes().size());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void whoTakesAllOfTheirsHasNothingOfOursWhereItClashed(Fixture fixture) {
        Article mine = fixture.side("mine");
        Merged merged = Merge.of(fixture.side("base"), mine, fixture.side("theirs"), c -> Optional.of(c.theirs()));
        Merged there = Merge.of(fixture.side("base"), fixture.side("theirs"), mine);

        assertThat(merged.clashes().size()).isEqualTo(there.clashes().size());
        if (!there.clashes().isEmpty() && !fixture.bodies()) {
            assertThat(merged.article().editions()).isEqualTo(there.article().editions());
        }
    }

    private static Object shown(Fixture fixture, Article article) {
        return fixture.bodies() ? article.edition(Language.RU).body().replace("\n\n", " / ") : article;
    }
}
