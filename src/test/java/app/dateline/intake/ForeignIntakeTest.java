package app.dateline.intake;

import static app.dateline.intake.DocxFile.link;
import static app.dateline.intake.DocxFile.picture;
import static app.dateline.intake.DocxFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.store.ListQuery;
import app.dateline.store.Store;
import app.dateline.text.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of other programs become articles; what is none, or is made to do harm, becomes a sentence. */
class ForeignIntakeTest {
    private static final String RUSSIAN = "Верфь спустила буксир\n\nБуксир «Поморец» длиной 32 м спустили на воду в Архангельске. "
            + "Испытания начнутся весной, сказал директор верфи; экипаж уже набран.\n";

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("profile"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Taken take(Path path) {
        return new Intake(store, "an editor").take(List.of(path)).getFirst();
    }

    private Article article(Path path) {
        Taken taken = take(path);
        assertThat(taken).isInstanceOf(Taken.Stored.class);
        Article article = ((Taken.Stored) taken).article();
        assertThat(store.find(article.id())).contains(article);
        return article;
    }

    private String refused(Path path) {
        Taken taken = take(path);
        assertThat(taken).isInstanceOf(Taken.Refused.class);
        assertThat(store.list(ListQuery.ALL)).isEmpty();
        assertThat(media()).isEmpty();
        assertThat(Words.in(Language.RU).say(((Taken.Refused) taken).why())).contains(path.toString());
        return Words.in(Language.EN).say(((Taken.Refused) taken).why());
    }

    private List<Path> media() {
        try (Stream<Path> all = Files.walk(folder.resolve("profile/media"))) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] photo() {
        try (var in = ForeignIntakeTest.class.getResourceAsStream("/app/dateline/samples/trainer-hangar.jpg")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocxFile tug() {
        return new DocxFile()
                .relation("rIdL", "hyperlink", "https://verf.example/?utm_source=a&amp;id=1", "TargetMode=\"External\"")
                .paragraph("Title", run("Буксир спущен", ""))
                .paragraph("", run("Верфь ", "") + run("«Поморский", "<w:b/>") + run(" берег»", "<w:b/>") + run(" и ", "")
                        + link("rIdL", "сайт") + run(".", "<w:i/>"))
                .paragraph("H2", run("Что дальше", ""))
                .paragraph("", run("Испытания.", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1251", "KOI8-R", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void aTextFileIsReadInWhateverEncoding(String charset) {
        Article article = article(file("a.txt", RUSSIAN.replace("«", "\"").replace("»", "\"").getBytes(Charset.forName(charset))));

        assertThat(article.original()).isEqualTo(Language.RU);
        assertThat(article.edition(Language.RU).headline()).isEqualTo("Верфь спустила буксир");
        assertThat(article.edition(Language.RU).body()).startsWith("Буксир \"Поморец\" длиной 32 м спустили").endsWith("экипаж уже набран.");
    }

    @Test
    void aTextHasNoMarkdownInItUnlessItIsMarkdown() {
        assertThat(article(file("a.txt", "# 5 is alive\n\n* star\n")).edition(Language.EN).body()).isEqualTo("\\* star");
        Article article = article(file("b.md", "# Head *line*\n\nText **bold**.\n"));

        assertThat(article.edition(Language.EN).headline()).isEqualTo("Head line");
        assertThat(article.edition(Language.EN).body()).isEqualTo("Text **bold**.");
    }

    @Test
    void aPageGivesItsArticleAndHeadline() {
        String page = "<html><head><meta charset=windows-1251><title>Сайт</title></head><body><nav>Меню</nav><article><h1>Судно</h1>"
                + "<p>Текст <b>важный</b>.</p><img src=https://evil.example/x.png></article><footer>Подвал</footer></body></html>";
        Article article = article(file("a.HTML", page.getBytes(Charset.forName("windows-1251"))));

        assertThat(article.edition(Language.RU).headline()).isEqualTo("Судно");
        assertThat(article.edition(Language.RU).body()).isEqualTo("Текст **важный**.");
        assertThat(article.pictures()).isEmpty();
    }

    @Test
    void aWordDocumentGivesItsTextAndPicturesThatAskForACredit() {
        byte[] plain = new byte[] {1, 2, 3};
        DocxFile docx = tug().part("word/media/image1.jpg", photo())
                .part("word/media/image2.emf", plain)
                .relation("rIdP", "image", "media/image1.jpg", "")
                .relation("rIdE", "image", "media/image2.emf", "")
                .paragraph("", picture("r:embed=\"rIdP\"") + picture("r:embed=\"rIdE\"") + picture("r:embed=\"rIdP\""));
        Taken.Stored taken = (Taken.Stored) take(file("tug.docx", docx.bytes()));
        Picture picture = taken.article().pictures().getFirst();

        assertThat(taken.article().edition(Language.RU).headline()).isEqualTo("Буксир спущен");
        assertThat(taken.article().edition(Language.RU).body()).isEqualTo(
                "Верфь **«Поморский берег»** и [сайт](https://verf.example/?id=1).\n\n## Что дальше\n\nИспытания.");
        assertThat(taken.article().pictures()).hasSize(1);
        assertThat(picture.file()).isEqualTo("tug-1.jpg");
        assertThat(picture.alt().ru()).isEqualTo("Судно");
        assertThat(store.media().path(picture.sha256())).isPresent();
        assertThat(Words.in(Language.EN).say(taken.leftOut().orElseThrow())).startsWith("1 picture in ");
    }

    @Test
    void theLanguageIsTheOneOfMostLettersUnlessItIsSaid() {
        assertThat(article(file("a.txt", "Слово and a lot of English words")).original()).isEqualTo(Language.EN);
        Taken.Stored said = (Taken.Stored) new Intake(store, "x", Optional.of(Language.EN))
                .take(List.of(file("b.txt", RUSSIAN))).getFirst();

        assertThat(said.article().original()).isEqualTo(Language.EN);
    }

    @Test
    void aPictureElsewhereIsNeverAskedFor() {
        Path secret = file("secret.jpg", photo());
        Article article = article(file("a.docx", tug()
                .relation("rIdF", "image", secret.toUri().toString(), "TargetMode=\"External\"")
                .relation("rIdG", "hyperlink", secret.toUri().toString(), "")
                .paragraph("", picture("r:link=\"rIdF\"") + picture("r:link=\"rIdG\""))
                .bytes()));

        assertThat(article.pictures()).isEmpty();
    }

    @Test
    void aDocumentThatDeclaresEntitiesIsRefused() {
        file("secret.txt", "secret");
        assertThat(refused(file("a.docx", tug()
                        .prologue("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + folder.resolve("secret.txt").toUri() + "\">]>")
                        .paragraph("", run("&e;", ""))
                        .bytes())))
                .contains("is not a Word document that can be read");
        assertThat(refused(file("b.docx", tug()
                        .prologue("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>")
                        .paragraph("", run("&b;", ""))
                        .bytes())))
                .contains("is not a Word document");
    }

    @Test
    void aDocumentThatUnpacksToTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/a.png"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 130; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }

        assertThat(refused(file("a.docx", bytes.toByteArray()))).contains("unpacks to more than");
    }

    @Test
    void aDocumentOfThousandsOfNestedPartsIsRefused() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(20_000) + "</w:tc></w:tr></w:tbl>".repeat(20_000);

        assertThat(refused(file("a.docx", tug().paragraph("", deep).bytes()))).contains("is not a Word document");
    }

    @Test
    void whatIsNoTextIsRefusedWithAWayOut() {
        assertThat(refused(file("a.txt", photo()))).contains("is not a text in any encoding");
        assertThat(refused(file("a.html", "<p> </p>"))).contains("no text");
        assertThat(refused(file("a.docx", "PK"))).contains("is not a Word document");
        assertThat(refused(file("a.odt", "x"))).contains("Save it as .docx");
        assertThat(refused(folder.resolve("none.docx"))).contains("There is no file");
    }

    @Test
    void brokenDocumentsAreRefusedAndNeverBreakIt() {
        byte[] whole = tug().part("word/media/image1.jpg", photo()).relation("rIdP", "image", "media/image1.jpg", "")
                .paragraph("", picture("r:embed=\"rIdP\"")).bytes();
        Random random = new Random(20260211);
        for (int i = 0; i < 300; i++) {
            byte[] broken = whole.clone();
            for (int n = random.nextInt(12); n >= 0; n--) {
                broken[random.nextInt(random.nextBoolean() ? 2_000 : broken.length)] = (byte) random.nextInt();
            }
            byte[] cut = random.nextInt(4) == 0 ? java.util.Arrays.copyOf(broken, random.nextInt(broken.length)) : broken;
            try {
                new Docx("x").html(cut);
            } catch (Failure e) {
                assertThat(e.message().key()).startsWith("intake.failure.docx");
            }
        }
    }
}
