package app.dateline.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Basis;
import app.dateline.article.Bilingual;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.RightsNotice;
import app.dateline.text.RightsFile;
import app.dateline.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightsRulesTest {
    private static final RightsNotice TASS = new RightsNotice(new Bilingual("ТАСС", "TASS"), Basis.OPEN_ACCESS);

    private final RightsRules standard = RightsRules.standard();

    @TempDir
    Path folder;

    @Test
    void openAccessIsGivenByTheHolderAndIsNotThePublicDomain() {
        assertThat(standard.wording(TASS, Language.RU))
                .isEqualTo("Правообладатель материала: ТАСС. Материал размещён правообладателем в открытом доступе.");
        assertThat(standard.wording(TASS, Language.EN))
                .isEqualTo("The rights to this material belong to TASS."
                        + " It was made openly available by the copyright holder.");
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void everyBasisHasAWordingInBothLanguages(Basis basis) {
        RightsNotice full = TASS.withBasis(basis).withUntil(LocalDate.of(2027, 1, 1)).withQuoteLimit(25);
        for (RightsNotice notice : List.of(TASS.withBasis(basis), full)) {
            assertThat(standard.wording(notice, Language.RU))
                    .contains("ТАСС").endsWith(".").doesNotContain("{", "[", "]", "null").doesNotContainPattern("[A-Za-z]");
            assertThat(standard.wording(notice, Language.EN))
                    .contains("TASS").endsWith(".").doesNotContain("{", "[", "]", "null").doesNotContainIgnoringCase("public domain")
                    .doesNotContainPattern("\\p{IsCyrillic}");
        }
    }

    @Test
    void anEndAndALimitAreToldWhereTheyAreKnown() {
        RightsNotice licensed = TASS.withBasis(Basis.LICENSED).withUntil(LocalDate.of(2027, 1, 1));
        RightsNotice quoted = TASS.withBasis(Basis.QUOTATION).withQuoteLimit(25);

        assertThat(standard.wording(licensed, Language.EN)).contains("valid until 1 January 2027");
        assertThat(standard.wording(licensed, Language.RU)).contains("действующей по 1 января 2027 года");
        assertThat(standard.wording(quoted, Language.EN)).contains("25 per cent");
        assertThat(standard.wording(licensed.withUntil(null), Language.EN)).doesNotContain("valid");
    }

    @Test
    void aHolderCannotWriteIntoTheWording() {
        RightsNotice hostile = TASS.withHolder(Bilingual.same("$1 {until} [x] \\"));

        assertThat(standard.wording(hostile, Language.EN)).contains("belong to $1 {until} [x] \\.");
    }

    @Test
    void aNewsroomsFileReplacesTurnsOffAndWords() throws IOException {
        Files.writeString(folder.resolve(RightsFile.NAME), """
                sources:
                  - {id: tass, names: [ТАСС, TASS], quote: 55}
                off: [reuters]
                wordings:
                  open-access: {ru: "Открыто: {holder}.", en: "Opened by {holder}."}
                """);
        List<Message> failures = new ArrayList<>();

        RightsRules rules = RightsRules.of(folder, failures::add);

        assertThat(failures).isEmpty();
        assertThat(rules.wording(TASS, Language.EN)).isEqualTo("Opened by TASS.");
        assertThat(rules.wording(TASS.withBasis(Basis.HANDOUT), Language.EN))
                .isEqualTo(standard.wording(TASS.withBasis(Basis.HANDOUT), Language.EN));
    }

    @Test
    void aFolderWithoutAFileHasTheRulesOfDateline() {
        List<Message> failures = new ArrayList<>();

        assertThat(RightsRules.of(folder, failures::add).wording(TASS, Language.EN))
                .isEqualTo(standard.wording(TASS, Language.EN));
        assertThat(failures).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "sources:\n  - id: tass\n    names: [TASS]\n    quote: 130",
        "sources:\n  - id: tass\n    names: [TASS]\n    quote: a third",
        "sources:\n  - id: tass\n    names: [TASS]\n    link: yes",
        "sources:\n  - id: tass\n    names: [TASS]\n    until: tomorrow",
        "sources:\n  - id: tass\n    names: [TASS]\n    qoute: 10",
        "sources:\n  - id: tass\n    names: [x]\n    domains: [https://tass.ru/]",
        "sources:\n  - id: tass\n    names: [a]\n    names: [b]",
        "wordings:\n  open-access:\n    ru: '{holder}.'\n    en: 'In the public domain, {holder}.'",
        "wordings:\n  open-access:\n    en: '{holder}.'\n    ru: 'Общественное достояние: {holder}.'",
        "wordings:\n  own:\n    ru: '{holder}.'\n    en: 'Ours.'",
        "wordings:\n  own:\n    ru: '{holder}.'\n    en: '{holder} {place}.'",
        "wordings:\n  own:\n    ru: '{holder}.'\n    en: '[{holder}].'",
        "wordings:\n  own:\n    ru: '{holder}.'\n    en: '{holder'",
        "off: [tass]\nwordings: {}\n\nwordinga: {}",
        "sources: []\noff: []\nother: 1\n#\n",
        "sources:\n  - id: tass\n    names: [TASS]\n    domains: &x [tass.ru]",
        "sources:\n  - id: tass\n    names: [TASS\n    quote: 10",
    })
    void aSlipIsOneSentenceWithItsLineAndTheRulesOfDatelineStay(String text) throws IOException {
        Files.writeString(folder.resolve(RightsFile.NAME), text);
        List<Message> failures = new ArrayList<>();

        RightsRules rules = RightsRules.of(folder, failures::add);

        assertThat(failures).hasSize(1);
        String said = Words.in(Language.EN).say(failures.getFirst());
        assertThat(said).contains(RightsFile.NAME).containsPattern("line [34]");
        assertThat(Words.in(Language.RU).say(failures.getFirst())).contains(RightsFile.NAME);
        assertThat(rules.wording(TASS, Language.EN)).isEqualTo(standard.wording(TASS, Language.EN));
    }

    @Test
    void whatIsNoTextOrTooLargeIsRefused() throws IOException {
        for (byte[] content : List.of(new byte[600_000], new byte[] {(byte) 0xFF, (byte) 0xFE, 0}, "\0".getBytes())) {
            Files.write(folder.resolve(RightsFile.NAME), content);
            List<Message> failures = new ArrayList<>();

            RightsRules.of(folder, failures::add);

            assertThat(failures).hasSize(1);
        }
    }

    @Test
    void aSourceIsThereOnce() {
        assertThatThrownBy(() -> RightsFile.read("f", "sources:\n  - {id: a, names: [A]}\n  - {id: a, names: [B]}"))
                .isInstanceOf(Failure.class);
    }
}
