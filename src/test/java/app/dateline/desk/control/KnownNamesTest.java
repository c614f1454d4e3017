package app.dateline.desk.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
    private final Bilingual agency = new Bilingual("ТАСС", "TASS");
    private final Bilingual ministry =
            new Bilingual("Пресс-служба Минобороны РФ", "Press Service of the Russian Defence Ministry");
    private final KnownNames names = new KnownNames(List.of(agency, ministry));

    @Test
    void aNameIsFoundByTheBeginningOfAnyOfItsWordsInEitherLanguage() {
        assertThat(names.like("миноб", Language.RU)).containsExactly(ministry);
        assertThat(names.like("def", Language.RU)).containsExactly(ministry);
        assertThat(names.like("ence", Language.EN)).isEmpty();
    }

    @Test
    void whatIsWrittenOutAlreadyIsNotOffered() {
        assertThat(names.like("tass", Language.EN)).isEmpty();
    }

    @Test
    void halfANameIsNotRemembered() {
        names.learn(new Bilingual("Верфь", ""));

        assertThat(names.like("верф", Language.RU)).isEmpty();
    }

    @Test
    void theNamesThatComeWithDatelineAreInBothLanguages() {
        assertThat(KnownNames.standard().like("та", Language.RU)).contains(agency);
    }
}
