package app.dateline.translate;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {
    private static List<String> found(Glossary glossary, String text, Language language) {
        return glossary.find(text, language).stream().map(hit -> text.substring(hit.start(), hit.end())).toList();
    }

    private static Glossary of(String ru, String en) {
        return Glossary.of(List.of(Term.of(ru, en)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "зона СВО | В зоне СВО тихо. | зоне СВО",
        "боевой селезень | Показали боевого селезня и двух боевых селезней. | боевого селезня; боевых селезней",
        "ведомство | Ведомства ответили ведомству. | Ведомства; ведомству",
        "расчёт | Расчеты и расчётов. | Расчеты; расчётов",
        "пресс-служба | В пресс-службе сообщили. | пресс-службе",
        "СВО | Свои не сдаются, свой у СВО. | СВО",
        "зона СВО | Это зона. СВО идёт. | ''"
    })
    void aTermIsFoundInAnyFormOfItsWords(String term, String text, String expected) {
        List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split("; "));

        assertThat(found(of(term, "x"), text, Language.RU)).isEqualTo(wanted);
    }

    @Test
    void wordsOfATermMayBePartedByAnySpace() {
        assertThat(found(of("личный состав", "x"), "личный\u00a0состав, личный\nсостав", Language.RU)).hasSize(2);
    }

    @Test
    void englishTermsAreFoundInTheirFormsToo() {
        assertThat(found(of("ведомство", "agency"), "The agencies told the agency.", Language.EN)).containsExactly("agencies", "agency");
    }

    @Test
    void ofTermsThatLieInOneAnotherTheLongestCounts() {
        Glossary glossary = Glossary.of(List.of(Term.of("операция", "operation"), Term.of("специальная военная операция", "SMO")));

        assertThat(found(glossary, "Идёт специальная военная операция, другая операция.", Language.RU))
                .containsExactly("специальная военная операция", "операция");
    }

    @Test
    void aTermTakesThePlaceOfAnotherOfItsIdAndAnEmptyOneTakesItAway() {
        Glossary standard = Glossary.standard();
        Term own = new Term("tass", List.of("ТАСС"), List.of("TASS agency"), List.of(), List.of(), "", false, true, false);
        Term none = new Term("drone", List.of(), List.of(), List.of(), List.of(), "", false, true, false);

        Glossary changed = standard.with(List.of(own, none));

        assertThat(changed.terms()).contains(own).hasSize(standard.terms().size() - 1);
        assertThat(found(changed, "Это беспилотник.", Language.RU)).isEmpty();
    }

    @Test
    void whatComesWithDatelineForbidsNothingThatItAsksFor() {
        Glossary standard = Glossary.standard();

        assertThat(standard.terms().size()).isBetween(24, 60);
        for (Term term : standard.terms()) {
            for (Language language : Language.values()) {
                for (String right : term.in(language)) {
                    assertThat(standard.find(right, language).stream().filter(hit -> hit.wrong() && hit.term().equals(term)))
                            .as(term.id() + ": " + right)
                            .isEmpty();
                }
            }
        }
    }
}
