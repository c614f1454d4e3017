package app.dateline.mention;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnlistedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ООО «Северный берег» признано банкротом.|Северный берег",
        "ПАО «Ашинский метзавод» выплатит дивиденды.|Ашинский метзавод",
        "АО \"Уральские насосы\" сменило директора.|Уральские насосы",
        "Компания «Рога и копыта» выиграла торги.|Рога и копыта",
        "Судно построит верфь Hudson Marine у реки.|Hudson Marine",
    })
    void inRussianAfterALegalFormOrAWordForWhatItIs(String text, String name) {
        assertThat(names(text, Language.RU)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Acme Rocketry Inc. filed for bankruptcy.|Acme Rocketry Inc",
        "The deal with Brandt Maschinenbau GmbH was signed.|Brandt Maschinenbau GmbH",
        "Northfield Aerospace tested an engine.|Northfield Aerospace",
        "Owner Hudson Shipyards laid the keel.|Owner Hudson Shipyards",
        "Delmar Petroleum Corp. struck oil.|Delmar Petroleum Corp",
        "Shares in Nordic Semiconductor ASA rose.|Nordic Semiconductor ASA",
    })
    void inEnglishBeforeOne(String text, String name) {
        assertThat(names(text, Language.EN)).containsExactly(name);
    }

    @Test
    void whatIsKnownOrNoNameIsLeftOut() {
        assertThat(names("Компания «Ростех» и концерн Rheinmetall растут, компания «не ответила».", Language.RU)).isEmpty();
        assertThat(names("BAE Systems and Rheinmetall AG agreed. The Systems failed. Texas AG sued.", Language.EN)).isEmpty();
    }

    @Test
    void placesCountInTheTextAsGiven() {
        String text = "🚀\u00a0 ООО  «Северный берег»  и ООО «Южный берег»";
        List<Unlisted> found = Known.TAGGER.unlisted(text, Language.RU, List.of());
        assertThat(found).extracting(each -> text.substring(each.start(), each.end())).containsExactly("Северный берег", "Южный берег");
    }

    private static List<String> names(String text, Language language) {
        return Known.TAGGER.unlisted(text, language, Known.TAGGER.tag(text, language)).stream().map(Unlisted::name).toList();
    }
}
