package app.dateline.translate.memory;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import app.dateline.mention.Gazetteer;
import app.dateline.proof.TaggedNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdaptationTest {
    private static final Names NAMES = new TaggedNames(Gazetteer.standard());

    /** Known text, the one that is like it, translation, and what comes of it; the same where nothing may be touched. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "RU|Сбито 15 дронов.|Сбито 17 дронов.|15 drones were shot down.|17 drones were shot down.",
        "RU|С 3 по 5 марта|С 4 по 6 марта|From 3 to 5 March|From 4 to 6 March",
        "RU|С 3 по 5 марта|С 5 по 3 марта|From 3 to 5 March|From 5 to 3 March",
        "RU|Рост 1,5%|Рост 2,75%|Growth of 1.5%|Growth of 2.75%",
        "RU|Было 10 000 мест|Было 1250000 мест|There were 10,000 seats|There were 1,250,000 seats",
        "EN|There were 10,000 seats|There were 12,500.5 seats|Было 10 000 мест|Было 12\u00a0500,5 мест",
        "RU|Два корабля и 2 лодки|Два корабля и 3 лодки|2 ships and 2 boats|2 ships and 2 boats",
        "RU|2 корабля, 2 лодки|2 корабля, 3 лодки|2 ships, 2 boats|2 ships, 2 boats",
        "RU|2 корабля, 2 лодки|3 корабля, 3 лодки|2 ships, 2 boats|3 ships, 3 boats",
        "RU|Самолёт Ту-160|Самолёт Ту-95|A Tu-160 plane|A Tu-160 plane",
        "RU|Пять дронов, 5 ракет|Пять дронов, 5 ракет и 1 бомба|5 drones|5 drones",
        "RU|Переговоры с Францией|Переговоры с Германией|Talks with France|Talks with Germany",
        "RU|Франция и Италия за|Франция и Испания за|France and Italy agree|France and Spain agree",
        "RU|Франция и Италия за|Германия и Испания за|France and Italy agree|France and Italy agree",
        "EN|Talks with France|Talks with Germany|Переговоры с Францией|Переговоры с Францией",
        "EN|France: talks|Germany: talks|Франция: переговоры|Германия: переговоры"
    })
    void onlyWhatIsBeyondDoubtIsAdapted(Language from, String known, String text, String translation, String expected) {
        Adaptation.Adapted adapted = new Adaptation(from, NAMES).of(known, text, translation);

        assertThat(adapted.text()).isEqualTo(expected);
        assertThat(adapted.changes().isEmpty()).isEqualTo(translation.equals(expected));
    }
}
