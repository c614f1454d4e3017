package app.dateline.translate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.text.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryFileTest {
    private static final String V2 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
            <martif type="TBX-Basic" xml:lang="ru">
              <martifHeader><fileDesc><sourceDesc><p>A <note>header</note> of its own</p></sourceDesc></fileDesc></martifHeader>
              <text><body>
                <termEntry id="1">
                  <descrip type="subjectField">sea</descrip>
                  <langSet xml:lang="ru-RU"><tig><term>буксир</term></tig></langSet>
                  <langSet xml:lang="de"><tig><term>Schlepper</term></tig></langSet>
                  <langSet xml:lang="en">
                    <ntig><termGrp><term>towboat</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termGrp></ntig>
                    <ntig><termGrp><term>tug</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
                    <ntig><termGrp><term>tower</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
                  </langSet>
                  <note>A &lt;small&gt; ship.</note>
                </termEntry>
              </body></text>
            </martif>
            """;
    private static final String V3_DCT = """
            <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:basic="http://www.tbxinfo.net/ns/basic">
              <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
              <text><body><conceptEntry id="c1">
                <langSec xml:lang="en"><termSec><term>berth</term></termSec>
                  <termSec><term>parking</term><basic:administrativeStatus>supersededTerm-admn-sts</basic:administrativeStatus></termSec></langSec>
                <langSec xml:lang="ru"><termSec><term>причал</term></termSec></langSec>
              </conceptEntry></body></text>
            </tbx>
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Term term(String id, String ru, String en, String wrong, String note, boolean a, boolean b, boolean c) {
        return new Term(id, List.of(ru, ru + "а"), List.of(en), List.of(), wrong.isEmpty() ? List.of() : List.of(wrong), note, a, b, c);
    }

    private static List<Term> random(long seed) {
        Random random = new Random(seed);
        String[] words = {"порт", "«док»", "a, b", "c; d", "\"e\"", "<f>", "g & h", "две  части", "it’s", "#не примечание"};
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            terms.add(term("t" + i, words[random.nextInt(words.length)] + i, words[random.nextInt(words.length)].replace("  ", " ") + i,
                    random.nextBoolean() ? "" : words[random.nextInt(words.length)].replace("  ", " "), random.nextBoolean() ? "" : "Примечание, " + words[random.nextInt(words.length)].replace("  ", " "),
                    random.nextBoolean(), random.nextBoolean(), random.nextBoolean()));
        }
        return terms.stream()
                .map(t -> new Term(t.id(), t.ru().stream().map(x -> x.replace("  ", " ")).toList(), t.en(), t.wrongRu(), t.wrongEn(), t.note(), t.exact(), t.needed(), t.unchanged()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"terms.csv", "terms.tbx"})
    void whatIsWrittenIsReadBack(String name) {
        for (long seed = 0; seed < 50; seed++) {
            List<Term> terms = random(seed);
            GlossaryFile.write(folder.resolve(name), terms, Language.RU);

            assertThat(GlossaryFile.read(folder.resolve(name))).isEqualTo(terms);
        }
    }

    @Test
    void theTermsThatComeWithDatelineSurviveBothForms() {
        List<Term> terms = Glossary.standard().terms();
        for (String name : List.of("all.csv", "all.tbx")) {
            GlossaryFile.write(folder.resolve(name), terms, Language.RU);

            assertThat(GlossaryFile.read(folder.resolve(name))).isEqualTo(terms);
        }
    }

    @Test
    void omegatsFormKeepsRenderingsAndNotes() throws IOException {
        Term term = new Term("", List.of("причал"), List.of("berth", "quay"), List.of(), List.of(), "at sea", false, true, false);
        GlossaryFile.write(folder.resolve("o.txt"), List.of(term), Language.RU);

        assertThat(GlossaryFile.read(folder.resolve("o.txt"))).containsExactly(term);
        assertThat(Files.readString(folder.resolve("o.txt"))).isEqualTo("причал\tberth\tat sea\nпричал\tquay\tat sea\n");
    }

    @Test
    void theAlphabetTellsWhichOfOmegatsColumnsIsWhich() throws IOException {
        Term term = new Term("", List.of("причал", "пристань"), List.of("berth"), List.of(), List.of(), "", false, true, false);
        GlossaryFile.write(folder.resolve("o.utf8"), List.of(term), Language.EN);

        assertThat(Files.readString(folder.resolve("o.utf8"))).startsWith("berth\tпричал\t\n");
        assertThat(GlossaryFile.read(folder.resolve("o.utf8"))).containsExactly(term);
    }

    @Test
    void tbxOf2008IsRead() throws IOException {
        assertThat(GlossaryFile.read(file("v2.tbx", V2))).containsExactly(new Term(
                "", List.of("буксир"), List.of("tug", "towboat"), List.of(), List.of("tower"), "A <small> ship.", false, true, false));
    }

    @Test
    void tbxOf2019WithCategoriesAsElementsIsRead() throws IOException {
        assertThat(GlossaryFile.read(file("v3.tbx", V3_DCT))).containsExactly(new Term(
                "", List.of("причал"), List.of("berth"), List.of(), List.of("parking"), "", false, true, false));
    }

    @Test
    void whatIsWrittenAsTbxIsWellFormedForOthers() throws Exception {
        GlossaryFile.write(folder.resolve("w.tbx"), random(1), Language.RU);

        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(folder.resolve("w.tbx").toFile());
        assertThat(document.getDocumentElement().getAttribute("type")).isEqualTo("TBX-Basic");
        assertThat(document.getElementsByTagName("conceptEntry").getLength()).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE tbx [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><tbx><text><body><conceptEntry><langSec xml:lang=\"ru\"><termSec><term>&a;</term></termSec></langSec></conceptEntry></body></text></tbx>",
        "<!DOCTYPE tbx [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><tbx><text><body><conceptEntry><langSec xml:lang=\"ru\"><termSec><term>&c;</term></termSec></langSec></conceptEntry></body></text></tbx>",
        "<!DOCTYPE tbx [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\"> %p;]><tbx/>",
        "<!DOCTYPE tbx SYSTEM \"http://127.0.0.1:9/x.dtd\"><tbx><text><body><conceptEntry><langSec xml:lang=\"ru\"><termSec><term>&outside;</term></termSec></langSec></conceptEntry></body></text></tbx>",
        "<html><body>no glossary</body></html>",
        "<tbx><text>",
        "no xml at all",
        ""
    })
    void aHostileOrBrokenTbxIsRefusedWithASentence(String xml) throws IOException {
        Path file = file("h.tbx", xml);

        assertThatThrownBy(() -> GlossaryFile.read(file)).isInstanceOfSatisfying(Failure.class, failure -> {
            for (Language reader : Language.values()) {
                assertThat(Words.in(reader).say(failure.message())).contains("h.tbx");
            }
        });
    }

    @Test
    void aTbxThatIsNestedWithoutEndIsRefused() throws IOException {
        Path file = file("deep.tbx", "<tbx>".repeat(200_000));

        assertThatThrownBy(() -> GlossaryFile.read(file)).isInstanceOf(Failure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ru,en,colour\nа,b,c", "name,text\na,b", "ru,en,rules\nа,b,sometimes", "ru,en\n,\n"
    })
    void aSlipInATableIsSaid(String text) throws IOException {
        Path file = file("slip.csv", text);

        assertThatThrownBy(() -> GlossaryFile.read(file)).isInstanceOfSatisfying(Failure.class, failure ->
                assertThat(Words.in(Language.EN).say(failure.message())).contains("slip.csv"));
    }

    @Test
    void aTableOfASpreadsheetIsReadWithItsSemicolonsAndByteOrderMark() throws IOException {
        assertThat(GlossaryFile.read(file("excel.csv", "\ufeffru;en;note\r\nпричал;berth | quay;\"у моря; зимой\"\r\n")))
                .containsExactly(new Term("", List.of("причал"), List.of("berth", "quay"), List.of(), List.of(), "у моря; зимой", false, true, false));
    }

    @Test
    void whatIsAddedToAProfileIsThereBesideWhatWas() {
        GlossaryFile.add(folder, List.of(Term.of("порт", "port"), Term.of("док", "dock")));
        Term better = new Term("док = dock", List.of("док"), List.of("dry dock"), List.of(), List.of(), "", false, true, false);
        GlossaryFile.add(folder, List.of(better));

        assertThat(GlossaryFile.in(folder)).containsExactly(Term.of("порт", "port"), better);
        assertThat(folder.toFile().list()).containsExactly(GlossaryFile.NAME);
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        Path file = file("terms.pdf", "x");

        assertThatThrownBy(() -> GlossaryFile.read(file)).isInstanceOf(Failure.class);
        Files.write(folder.resolve("latin.csv"), "ru,en\nпорт,port".getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> GlossaryFile.read(folder.resolve("latin.csv"))).isInstanceOf(Failure.class);
    }
}
