package app.dateline.merge;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Decision;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.EntityKey;
import app.dateline.article.Focus;
import app.dateline.article.Language;
import app.dateline.article.Mention;
import app.dateline.article.Picture;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MergeTest {
    private final Article base = Article.create(Language.RU)
            .with(Edition.empty(Language.RU).withHeadline("Верфь").withBody("Текст."));

    private static Article changed(Article article, Language language, UnaryOperator<Edition> change) {
        return article.with(change.apply(article.edition(language)));
    }

    @Test
    void theEditionsNeverStandInEachOthersWay() {
        Article mine = changed(base, Language.RU, ru -> ru.withBody("Текст, новый."));
        Article theirs = changed(base, Language.EN, en -> en.withBody("Text."));

        Article merged = Merge.of(base, mine, theirs).whole().orElseThrow();

        assertThat(merged.edition(Language.RU).body()).isEqualTo("Текст, новый.");
        assertThat(merged.edition(Language.EN).body()).isEqualTo("Text.");
    }

    @Test
    void theFieldsOfAnEditionMergeByThemselves() {
        Article mine = changed(base, Language.RU, ru -> ru.withHeadline("Верфь «Север»"));
        Article theirs = changed(base, Language.RU, ru -> ru.withState(EditionState.REVIEW))
                .with(new Mention(EntityKey.country("NO"), Decision.CONFIRMED));

        Article merged = Merge.of(base, mine, theirs).whole().orElseThrow();

        assertThat(merged.edition(Language.RU).headline()).isEqualTo("Верфь «Север»");
        assertThat(merged.edition(Language.RU).state()).isEqualTo(EditionState.REVIEW);
        assertThat(merged.confirmed(app.dateline.article.EntityKind.COUNTRY)).hasSize(1);
    }

    @Test
    void aFocusSetHereGoesWithATextWrittenThere() {
        Article pictured = base.withPictures(List.of(Picture.of("ab".repeat(32), "a.jpg", "image/jpeg", 40, 30)));
        Article mine = pictured.with(pictured.pictures().getFirst().withFocus(new Focus(0.2, 0.3)));
        Article theirs = changed(pictured, Language.RU, ru -> ru.withBody("Другой текст."));

        Article merged = Merge.of(pictured, mine, theirs).whole().orElseThrow();

        assertThat(merged.pictures().getFirst().focus()).isEqualTo(new Focus(0.2, 0.3));
        assertThat(merged.edition(Language.RU).body()).isEqualTo("Другой текст.");
    }

    @Test
    void theNoticesEndAndTheSourcesTextComeFromTheSideThatChangedThem() {
        Article mine = base.withRights(base.rights().withUntil(LocalDate.of(2027, 1, 1)).withQuoteLimit(25));
        Article theirs = base.withSource(base.source().withText("Что сказал источник."));

        Article merged = Merge.of(base, mine, theirs).whole().orElseThrow();

        assertThat(merged.rights()).isEqualTo(mine.rights());
        assertThat(merged.source()).isEqualTo(theirs.source());
    }

    @Test
    void oneFieldChangedOnBothSidesIsForAPerson() {
        Article mine = changed(base, Language.RU, ru -> ru.withBody("Мой текст."));
        Article theirs = changed(base, Language.RU, ru -> ru.withBody("Чужой текст."));

        assertThat(Merge.of(base, mine, theirs).whole()).isEmpty();
    }

    @Test
    void theSameChangeOnBothSidesIsNoQuestion() {
        Article both = changed(base, Language.RU, ru -> ru.withBody("Новый текст."));

        assertThat(Merge.of(base, both, both).whole()).contains(both);
    }

    @Test
    void whatWasTakenBackHereStaysBackIfNobodyElseTouchedIt() {
        Article old = changed(base, Language.RU, ru -> ru.withBody("Старый текст."));

        assertThat(Merge.of(old, base, old).whole()).contains(base);
    }
}
