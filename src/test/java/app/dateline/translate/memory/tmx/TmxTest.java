package app.dateline.translate.memory.tmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.ArticleId;
import app.dateline.article.Bilingual;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.article.TranslationUnit;
import app.dateline.article.UnitOrigin;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TmxTest {
    @TempDir
    Path folder;

    private static final class Read implements TmxReader.Sink {
        final List<TranslationUnit> units = new ArrayList<>();
        final List<String> bad = new ArrayList<>();
        int other;

        @Override
        public void unit(TranslationUnit unit) {
            units.add(unit);
        }

        @Override
        public void bad(int line, Message why) {
            bad.add(line + " " + why.key());
        }

        @Override
        public void other() {
            other++;
        }

        Read from(InputStream in) {
            TmxReader.read("a.tmx", in, this, () -> false);
            return this;
        }

        Read from(String text) {
            return from(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static Read sample(String name) throws IOException {
        try (InputStream in = TmxTest.class.getResourceAsStream(name)) {
            return new Read().from(in);
        }
    }

    private static Read again(List<TranslationUnit> units) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TmxWriter out = new TmxWriter(bytes, "1")) {
            for (TranslationUnit unit : units) {
                out.write(unit);
            }
        }
        return new Read().from(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static String tmx(String inside) {
        return "<tmx version=\"1.4\"><header srclang=\"ru\"/><body>" + inside + "</body></tmx>";
    }

    private static String tu(String ru, String en) {
        return "<tu><tuv xml:lang=\"ru\"><seg>" + ru + "</seg></tuv><tuv xml:lang=\"en\"><seg>" + en + "</seg></tuv></tu>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"omegat.tmx", "trados.tmx", "memoq.tmx"})
    void whatIsReadIsWrittenAndReadAgainAlike(String name) throws Exception {
        Read read = sample(name);

        assertThat(read.units).isNotEmpty();
        assertThat(again(read.units).units).isEqualTo(read.units);
    }

    @Test
    void omegatsNeighboursAndAuthorsAreKept() throws Exception {
        List<TranslationUnit> units = sample("omegat.tmx").units;

        assertThat(units).extracting(TranslationUnit::source).containsExactly("Паром вышел из порта на рассвете.", "Капитан доволен.");
        assertThat(units).extracting(TranslationUnit::target).containsExactly("The ferry left port at dawn.", "The captain is pleased.");
        assertThat(units.getFirst().author()).isEqualTo("irina");
        assertThat(units.getFirst().at()).isEqualTo(Instant.parse("2026-02-11T08:30:00Z"));
        assertThat(units.getLast().before()).isEqualTo("Паром вышел из порта на рассвете.");
        assertThat(units.getLast().after()).isEqualTo("На борту 40 машин & 12 автобусов.");
        assertThat(units).allMatch(unit -> unit.origin() == UnitOrigin.IMPORTED);
    }

    @Test
    void tradosCodesBecomeMarkdownOrGo() throws Exception {
        List<TranslationUnit> units = sample("trados.tmx").units;

        assertThat(units).allMatch(unit -> unit.from() == Language.EN);
        assertThat(units).extracting(TranslationUnit::text).containsExactly(
                new Bilingual("**Новый** причал откроется 3 мая. Приглашаем всех.", "The **new** berth opens on 3 May. All are welcome."),
                new Bilingual("Тарифы *остаются* прежними.", "Fares stay as they are."));
        assertThat(units.getFirst().author()).isEqualTo("DESK\\editor");
    }

    @Test
    void memoqsNeighboursAreKeptAndBadUnitsNamedByLine() throws Exception {
        Read read = sample("memoq.tmx");

        assertThat(read.units).singleElement().satisfies(unit -> {
            assertThat(unit.text()).isEqualTo(new Bilingual(
                    "Маяк погашен до *утра* 6 марта.", "The lighthouse is out until *morning*, 6 March."));
            assertThat(unit.before()).isEqualTo("Маяк & пристань");
            assertThat(unit.after()).isEqualTo("Конец");
            assertThat(unit.author()).isEqualTo("boris");
        });
        assertThat(read.other).isEqualTo(1);
        assertThat(read.bad).containsExactly("23 memory.bad.alone", "26 memory.bad.empty");
    }

    @Test
    void anyTextSurvives() throws Exception {
        List<String> texts = List.of("a < b & c > \"d\" 'e' ]]>", "**жирный** [ссылка](https://example.org/?a=1&b=2)",
                "две\nстроки", "эмодзи \ud83d\udea2 и е\u0301", "&amp; &lt;seg&gt;", "1\u00a0000\u202fкм");
        List<TranslationUnit> units = new ArrayList<>();
        for (String text : texts) {
            units.add(new TranslationUnit(new Bilingual(text, "x " + text), Language.RU, text, "", UnitOrigin.IMPORTED, text,
                    Instant.parse("2026-02-11T08:30:00Z"), Optional.of(ArticleId.of("0193f2c4-0000-7000-8000-000000000001"))));
        }
        units.removeIf(unit -> unit.author().contains("\n"));
        assertThat(again(units).units).isEqualTo(units);
        TranslationUnit illegal = new TranslationUnit(new Bilingual("а\u0001б\ud800в", "x"), Language.RU, "", "",
                UnitOrigin.IMPORTED, "\u0000", Instant.EPOCH, Optional.empty());
        assertThat(again(List.of(illegal)).units).extracting(TranslationUnit::source).containsExactly("абв");
    }

    @Test
    void languagesMayBeWrittenInAnyWay() {
        for (String pair : List.of("ru en", "RU-RU en-US", "ru_RU EN_gb", "rus eng", "RU EN-AU")) {
            String[] codes = pair.split(" ");
            String text = tmx(tu("да", "yes")).replace("\"ru\"", "\"" + codes[0] + "\"").replace("\"en\"", "\"" + codes[1] + "\"");
            assertThat(new Read().from(text).units).as(pair).hasSize(1);
            assertThat(new Read().from(text.replace("xml:lang", "lang")).units).as(pair).hasSize(1);
        }
        assertThat(new Read().from(tmx(tu("да", "yes")).replace("srclang=\"ru\"", "srclang=\"*all*\"")).units.getFirst().from())
                .isEqualTo(Language.RU);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1251"})
    void encodingsAreRead(String charset) {
        String start = charset.equals("UTF-16LE") ? "\ufeff" : "";
        String text = start + "<?xml version=\"1.0\" encoding=\"" + charset.replace("LE", "") + "\"?>" + tmx(tu("Маяк", "Lighthouse"));
        assertThat(new Read().from(new ByteArrayInputStream(text.getBytes(Charset.forName(charset)))).units)
                .extracting(TranslationUnit::source).containsExactly("Маяк");
    }

    @Test
    void aDocumentTypeIsPassedOver() {
        for (String type : List.of("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">", "<!DOCTYPE tmx PUBLIC \"-//LISA OSCAR:1998//DTD for TMX//EN\" \"tmx14.dtd\">",
                "<!DOCTYPE tmx SYSTEM \"http://127.0.0.1:1/tmx14.dtd\">", "<!DOCTYPE tmx>")) {
            assertThat(new Read().from(type + tmx(tu("да", "yes &amp; &#1076;"))).units)
                    .extracting(TranslationUnit::target).as(type).containsExactly("yes & д");
        }
    }

    @Test
    void nothingIsReadFromAnotherFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path dtd = Files.writeString(folder.resolve("x.dtd"), "<!ENTITY x \"secret\">");
        for (String type : List.of(
                "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE tmx SYSTEM \"" + dtd.toUri() + "\">",
                "<!DOCTYPE tmx [<!ENTITY % p SYSTEM \"" + dtd.toUri() + "\"> %p;]>",
                "<!DOCTYPE tmx [<!ENTITY x \"secret\">]>")) {
            for (String unit : List.of(tu("да", "&x;"), "<tu><prop type=\"prev\">&x;</prop>" + tu("да", "yes").substring(4))) {
                assertThatThrownBy(() -> new Read().from(type + tmx(unit))).isInstanceOf(Failure.class);
            }
            assertThat(author(type + tmx(tu("да", "yes").replace("<tu>", "<tu changeid=\"&x;\">")))).as(type).isEmpty();
        }
    }

    /** Of a file's one unit; none where the file is refused. */
    private static String author(String text) {
        Read read = new Read();
        try {
            read.from(text);
        } catch (Failure _) {
            assertThat(read.units).isEmpty();
        }
        return read.units.isEmpty() ? "" : read.units.getFirst().author();
    }

    @Test
    void aBillionLaughsAreRefused() {
        StringBuilder type = new StringBuilder("<!DOCTYPE tmx [<!ENTITY a0 \"haha\">");
        for (int i = 1; i < 12; i++) {
            type.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        String text = type + "]>" + tmx(tu("да", "&a11;"));
        assertThatThrownBy(() -> new Read().from(text)).isInstanceOf(Failure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html/>", "no xml", "<tmx><body><tu>", "<tmx><body><tu><tuv xml:lang='ru'><seg>a</tuv></tmx>"})
    void whatIsNoTmxIsRefusedInOneSentence(String text) {
        assertThatThrownBy(() -> new Read().from(text)).isInstanceOf(Failure.class);
    }

    @Test
    void depthAndLengthHaveLimits() {
        assertThatThrownBy(() -> new Read().from(tmx(tu("<hi>".repeat(60) + "</hi>".repeat(60), "x")))).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> new Read().from(tmx("<x>".repeat(60)))).isInstanceOf(Failure.class);
        Read read = new Read().from(tmx(tu("а".repeat(100_001), "x") + tu("а".repeat(100_000), "x")));
        assertThat(read.bad).containsExactly("1 memory.bad.long");
        assertThat(read.units).hasSize(1);
    }

    @Test
    void whatComesBeforeADefectIsKept() {
        Read read = new Read();
        assertThatThrownBy(() -> read.from("<tmx><body>\n" + tu("да", "yes") + "\n<tu><tuv"))
                .hasMessageContaining("a.tmx").hasMessageContaining("3");
        assertThat(read.units).hasSize(1);
    }
}
