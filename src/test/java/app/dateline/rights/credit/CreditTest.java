package app.dateline.rights.credit;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditTest {
    private static final Parties KNOWN = Parties.standard();
    private static final Bilingual YARD = new Bilingual("Верфь «Северный мыс»", "North Cape Shipyard");

    private static Credit credit(String ru, String en) {
        return Credit.read(new Bilingual(ru, en), KNOWN);
    }

    private static CreditLine line(String ru) {
        return CreditLine.read(ru, Language.RU, KNOWN);
    }

    @Test
    void sidesThatNameOthersDiffer() {
        assertThat(credit("© ТАСС", "© RIA Novosti").differs()).isTrue();
        assertThat(credit("© ТАСС/РИА Новости", "© RIA Novosti/TASS").differs()).isTrue();
        assertThat(credit("© Иван Петров/ТАСС", "© TASS").differs()).isTrue();
        assertThat(credit("© ТАСС", "Photo: TASS").differs()).isFalse();
        assertThat(credit("© АФП/Getty Images", "AFP via Getty Images").differs()).isFalse();
    }

    @Test
    void whoIsKnownInOneLanguageAloneMayBeAnybody() {
        assertThat(credit("© Верфь «Северный мыс»/ТАСС", "© North Cape Shipyard/TASS").differs()).isFalse();
        assertThat(credit("© Верфь «Северный мыс»", "© North Cape Shipyard, Murmansk").differs()).isFalse();
        assertThat(credit("© ТАСС", "© Tass Ltd").differs()).isFalse();
        assertThat(credit("© ТАСС", "").differs()).isFalse();
    }

    @Test
    void theProfilesOwnPartiesAreKnownAndComeFirst() {
        Bilingual otherTass = new Bilingual("ТАСС", "TASS Agency");
        Parties own = KNOWN.with(List.of(YARD, otherTass));

        assertThat(Credit.completed(new Bilingual("© верфь Северный мыс/ТАСС", ""), own).en())
                .isEqualTo("© North Cape Shipyard/TASS Agency");
        assertThat(Credit.completed(new Bilingual("", "© TASS"), own).ru()).isEqualTo("© ТАСС");
        assertThat(own.like("север", Language.RU)).extracting(Party::name).contains(YARD);
        assertThat(own.find("Верфь „Северный мыс“")).contains(Party.own(YARD));
    }

    @Test
    void ofTwoOwnPartiesWithOneNameTheLaterCounts() {
        Parties own = KNOWN.with(List.of(new Bilingual("Верфь", "Yard"), new Bilingual("Верфь", "The Shipyard")));

        assertThat(own.find("верфь")).map(Party::name).contains(new Bilingual("Верфь", "The Shipyard"));
    }

    @Test
    void theOnlyNameOfASideThatNobodyKnowsIsNews() {
        assertThat(credit("© Верфь «Северный мыс»/ТАСС", "© North Cape Shipyard/TASS").news()).contains(YARD);
        assertThat(credit("© Верфь «Северный мыс» 2026", "© North Cape Shipyard 2026").news()).contains(YARD);
        assertThat(credit("© Верфь «Северный мыс»", "© North Cape Shipyard/TASS").news()).isEmpty();
        assertThat(credit("© John Smith", "© John Smith").news()).isEmpty();
    }

    @Test
    void namesThatMayBelongToOthersAreNoNews() {
        assertThat(credit("© Иван Петров/Верфь", "© Shipyard/Ivan Petrov").news()).isEmpty();
        assertThat(credit("© Иван Петров/ТАСС", "© Ivan Petrov/Reuters").news()).isEmpty();
        assertThat(credit("© Иван Петров/ТАСС", "© TASS/Shipyard").news()).isEmpty();
        assertThat(credit("Автор фото: Иван Петров", "Courtesy of North Cape Shipyard").news()).isEmpty();
        assertThat(credit("Предоставлено Иваном Петровым", "Courtesy of Ivan Petrov").news()).isEmpty();
        assertThat(credit("Предоставлено пресс-службой верфи", "Courtesy of Shipyard Press Service").news())
                .contains(new Bilingual("пресс-служба верфи", "Shipyard Press Service"));
        assertThat(credit("© Верфь " + "ё".repeat(200), "© Shipyard").news()).isEmpty();
    }

    @Test
    void partiesArePairedByWhoTheyAreThenByTheirOrder() {
        assertThat(credit("© ТАСС/НАСА", "© NASA/TASS").pairs(Language.RU))
                .containsExactly(new Credit.Pair(0, 1), new Credit.Pair(1, 0));
        assertThat(credit("© Верфь/ТАСС", "© TASS/Shipyard").pairs(Language.EN))
                .containsExactly(new Credit.Pair(1, 0), new Credit.Pair(0, 1));
        assertThat(credit("© ТАСС", "© NASA").pairs(Language.RU))
                .containsExactly(new Credit.Pair(0, -1), new Credit.Pair(-1, 0));
        assertThat(credit("© Верфь/ТАСС", "© TASS").pairs(Language.RU))
                .containsExactly(new Credit.Pair(0, -1), new Credit.Pair(1, 0));
    }

    @Test
    void signsStayWherePartiesMove() {
        assertThat(line("© ТАСС/Роскосмос").swapped(0, 1).in(Language.RU)).isEqualTo("© Роскосмос/ТАСС");
        assertThat(line("© ТАСС/Роскосмос, ООН").swapped(2, 1).in(Language.RU)).isEqualTo("© ТАСС/ООН, Роскосмос");
        assertThat(line("ТАСС, предоставлено: Airbus").swapped(1, 0).in(Language.RU))
                .isEqualTo("Предоставлено: Airbus, ТАСС");
        assertThat(line("Предоставлено Иваном Петровым/ТАСС").swapped(0, 1).in(Language.RU))
                .isEqualTo("ТАСС/предоставлено Иваном Петровым");
        assertThat(line("Предоставлено Иваном Петровым/ТАСС").without(0).in(Language.RU)).isEqualTo("Предоставлено: ТАСС");
        assertThat(line("© ТАСС/НАСА, ООН").swapped(2, 0).in(Language.RU)).isEqualTo("© ООН/НАСА, ТАСС");
        assertThat(line("© ТАСС/Роскосмос").without(0).in(Language.RU)).isEqualTo("© Роскосмос");
        assertThat(line("© ТАСС/Роскосмос").without(1).in(Language.RU)).isEqualTo("© ТАСС");
    }

    @Test
    void theNameThatIsWrittenLastIsFound() {
        assertThat(Credit.lastName("© ТАСС/Рос", Language.RU, KNOWN)).isEqualTo(7);
        assertThat(Credit.lastName("Фото: Рос", Language.RU, KNOWN)).isEqualTo(6);
        assertThat(Credit.lastName("Рос", Language.RU, KNOWN)).isZero();
        assertThat(Credit.lastName("", Language.RU, KNOWN)).isZero();
    }
}
