package app.dateline.rights.credit;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CreditLinesTest {
    private static final Parties KNOWN = Parties.standard();

    static List<String> lines() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(
                CreditLinesTest.class.getResourceAsStream("lines.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineNamesItsPartiesInBothLanguages(String row) {
        String[] cells = row.split(" ⇒ ");
        Language written = CreditLine.language(cells[0]);

        CreditLine line = CreditLine.read(cells[0], written, KNOWN);

        assertThat(line.isWhole(Language.RU) ? line.in(Language.RU) : "?").isEqualTo(cells[1]);
        assertThat(line.isWhole(Language.EN) ? line.in(Language.EN) : "?").isEqualTo(cells[2]);
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(lines()).hasSizeGreaterThan(60);
    }

    @Test
    void everyPartyThatComesWithDatelineIsFoundByItsNamesAndSpellings() {
        for (Party party : KNOWN.all()) {
            assertThat(KNOWN.find(party.name().ru())).as(party.name().ru()).contains(party);
            assertThat(KNOWN.find(party.name().en())).as(party.name().en()).contains(party);
            for (String spelling : party.spellings()) {
                assertThat(KNOWN.find(spelling)).as(spelling).contains(party);
            }
        }
        assertThat(KNOWN.all()).hasSizeGreaterThan(150);
    }

    @Test
    void everyPartyIsReadBackFromBothOfItsSides() {
        for (Party party : KNOWN.all()) {
            for (Language side : Language.values()) {
                CreditLine line = CreditLine.read("© " + party.name().in(side), side, KNOWN);
                assertThat(line.parties()).extracting(Credited::name).as(party.name().in(side)).containsExactly(party.name());
            }
        }
    }
}
