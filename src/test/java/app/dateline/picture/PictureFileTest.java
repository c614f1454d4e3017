package app.dateline.picture;

import static app.dateline.picture.SampleFiles.CYRILLIC;
import static app.dateline.picture.SampleFiles.chunk;
import static app.dateline.picture.SampleFiles.exif;
import static app.dateline.picture.SampleFiles.exifSegment;
import static app.dateline.picture.SampleFiles.field;
import static app.dateline.picture.SampleFiles.iptcSegment;
import static app.dateline.picture.SampleFiles.join;
import static app.dateline.picture.SampleFiles.jpeg;
import static app.dateline.picture.SampleFiles.latin;
import static app.dateline.picture.SampleFiles.resource;
import static app.dateline.picture.SampleFiles.segment;
import static app.dateline.picture.SampleFiles.xmp;
import static app.dateline.picture.SampleFiles.xmpSegment;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Bilingual;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
    private static final String MINISTRY = "© Пресс-служба Минобороны РФ/ТАСС";
    private static final byte[] SAYS_UTF_8 = field(1, 90, latin("\u001b%G"));

    @TempDir
    Path folder;

    private PictureFile read(byte[] bytes) {
        return PictureFile.read(SampleFiles.write(folder, "minister.jpg", bytes));
    }

    private String iptcCredit(byte[]... fields) {
        return read(jpeg(iptcSegment(join(fields)))).credit();
    }

    @Test
    void readsAWindows1251CreditThatDoesNotSayItsCharset() {
        assertThat(iptcCredit(field(2, 110, MINISTRY.getBytes(CYRILLIC)))).isEqualTo(MINISTRY);
    }

    @Test
    void readsAUtf8CreditThatSaysSo() {
        assertThat(iptcCredit(SAYS_UTF_8, field(2, 110, MINISTRY.getBytes(UTF_8)))).isEqualTo(MINISTRY);
    }

    @Test
    void readsAUtf8CreditThatDoesNotSaySo() {
        assertThat(iptcCredit(field(2, 110, MINISTRY.getBytes(UTF_8)))).isEqualTo(MINISTRY);
    }

    @Test
    void readsAWindows1251CreditThatClaimsToBeUtf8() {
        assertThat(iptcCredit(SAYS_UTF_8, field(2, 110, MINISTRY.getBytes(CYRILLIC)))).isEqualTo(MINISTRY);
    }

    @Test
    void readsALatin1Credit() {
        assertThat(iptcCredit(field(2, 110, "© Agnès Müller/Agence Où".getBytes(ISO_8859_1))))
                .isEqualTo("© Agnès Müller/Agence Où");
    }

    @Test
    void readsACreditInTheCyrillicOfIso8859() throws Exception {
        assertThat(iptcCredit(field(1, 90, latin("\u001b-L")), field(2, 110, "Минобороны".getBytes("ISO-8859-5"))))
                .isEqualTo("Минобороны");
    }

    @Test
    void judgesAShortFieldByTheOthersOfItsFile() {
        PictureFile file = read(jpeg(iptcSegment(join(
                field(2, 110, "© Я".getBytes(CYRILLIC)),
                field(2, 120, "Министр на учениях".getBytes(CYRILLIC))))));
        assertThat(file.credit()).isEqualTo("© Я");
    }

    @Test
    void dropsTheHalfLetterOfAUtf8CreditThatWasCutAt32Bytes() {
        byte[] cut = Arrays.copyOf("© Пресс-служба Минобороны".getBytes(UTF_8), 32);
        assertThat(iptcCredit(field(2, 110, cut))).isEqualTo("© Пресс-служба Ми");
    }

    @Test
    void readsEveryFieldOfIptc() {
        PictureFile file = read(jpeg(iptcSegment(join(
                field(2, 120, latin("A caption")),
                field(2, 110, latin("A credit")),
                field(2, 80, latin("A. Writer")),
                field(2, 80, latin("B. Writer")),
                field(2, 116, latin("A notice")),
                field(2, 115, latin("A source"))))));
        assertThat(file)
                .isEqualTo(new PictureFile(
                        "image/jpeg", 48, 32, new Bilingual("", "A caption"), Bilingual.EMPTY, "A credit",
                        "A. Writer; B. Writer", "A notice", "A source", "", "", "", ""));
    }

    @Test
    void readsEveryFieldOfXmp() {
        PictureFile file = read(jpeg(xmpSegment(xmp("""
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">A caption</rdf:li>
                  <rdf:li xml:lang="ru-RU">Подпись</rdf:li></rdf:Alt></dc:description>
                <photoshop:Credit>© Минобороны</photoshop:Credit><photoshop:Source>A source</photoshop:Source>
                <dc:creator><rdf:Seq><rdf:li>A. Writer</rdf:li><rdf:li>B. Writer</rdf:li></rdf:Seq></dc:creator>
                <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">A notice</rdf:li></rdf:Alt></dc:rights>
                <xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">Terms</rdf:li></rdf:Alt></xmpRights:UsageTerms>
                <xmpRights:WebStatement>https://example.org/terms</xmpRights:WebStatement>
                <plus:Licensor xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"><rdf:Seq><rdf:li rdf:parseType="Resource">
                  <plus:LicensorURL>https://example.org/buy</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>
                <ext:DigitalSourceType xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia</ext:DigitalSourceType>
                <core:AltTextAccessibility xmlns:core="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"><rdf:Alt>
                  <rdf:li xml:lang="en-GB">A man</rdf:li></rdf:Alt></core:AltTextAccessibility>
                """))));
        assertThat(file)
                .isEqualTo(new PictureFile(
                        "image/jpeg", 48, 32, new Bilingual("Подпись", "A caption"), new Bilingual("", "A man"),
                        "© Минобороны", "A. Writer; B. Writer", "A notice", "A source", "Terms",
                        "https://example.org/terms", "https://example.org/buy",
                        "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"));
    }

    /** The Metadata Working Group's guideline 2.0, as ExifTool's MWG module has it too. */
    @Test
    void takesExifBeforeAllWhereItHasRoomForIt() {
        PictureFile file = read(jpeg(
                exifSegment(exif(1, "by EXIF", "by EXIF")),
                iptcSegment(join(field(2, 110, latin("by IPTC")), field(2, 80, latin("by IPTC")))),
                xmpSegment(xmp("<dc:creator><rdf:Seq><rdf:li>by XMP</rdf:li></rdf:Seq></dc:creator>"
                        + "<photoshop:Credit>by XMP</photoshop:Credit>"))));
        assertThat(List.of(file.credit(), file.creator(), file.copyrightNotice()))
                .containsExactly("by XMP", "by EXIF", "by EXIF");
    }

    /** EXIF was made for ASCII, and programs fill in question marks or stop at its end. */
    @Test
    void takesExifForAWorseCopyWhereItIsOne() {
        PictureFile file = read(jpeg(
                exifSegment(exif(1, "?. ????????", "A notice")),
                xmpSegment(xmp("<dc:creator><rdf:Seq><rdf:li>А. Фотограф</rdf:li></rdf:Seq></dc:creator>"
                        + "<dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>A notice that is longer</rdf:li></rdf:Alt></dc:rights>"))));
        assertThat(List.of(file.creator(), file.copyrightNotice()))
                .containsExactly("А. Фотограф", "A notice that is longer");
    }

    /** Many programs copy it from EXIF into XMP. */
    @ParameterizedTest
    @ValueSource(strings = {"OLYMPUS DIGITAL CAMERA", "SONY DSC", "Default", "  Exif_JPEG_PICTURE  "})
    void whatTheCameraWroteByItselfIsNoAnswer(String stock) {
        PictureFile file = read(jpeg(
                exifSegment(exif(1, stock, stock)),
                iptcSegment(join(field(2, 80, latin("by IPTC")), field(2, 120, latin("A caption")))),
                xmpSegment(xmp("<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>" + stock
                        + "</rdf:li></rdf:Alt></dc:description>"))));
        assertThat(List.of(file.creator(), file.copyrightNotice(), file.caption().en()))
                .containsExactly("by IPTC", "", "A caption");
    }

    @Test
    void aTextThatHasTheCamerasWordsAndMoreIsSomebodys() {
        assertThat(read(jpeg(exifSegment(exif(1, "Sony DSC photographers' club", "")))).creator())
                .isEqualTo("Sony DSC photographers' club");
    }

    @Test
    void takesXmpBeforeIptcAndIptcWhereItIsAlone() {
        PictureFile file = read(jpeg(
                exifSegment(exif(1, "", "by EXIF")),
                iptcSegment(join(field(2, 110, latin("by IPTC")), field(2, 80, latin("by IPTC")))),
                xmpSegment(xmp("<photoshop:Credit>by XMP</photoshop:Credit>"))));
        assertThat(List.of(file.credit(), file.creator(), file.copyrightNotice()))
                .containsExactly("by XMP", "by IPTC", "by EXIF");
    }

    @Test
    void takesIptcBeforeXmpWhereItsDigestShowsThatItWasChangedAlone() {
        assertThat(creditWithDigest(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}, "by IPTC"))
                .isEqualTo("by IPTC");
    }

    @Test
    void takesXmpWhereTheDigestOfIptcStillFits() throws Exception {
        byte[] digest = MessageDigest.getInstance("MD5").digest(field(2, 110, latin("by IPTC")));
        assertThat(creditWithDigest(digest, "by IPTC")).isEqualTo("by XMP, at its full length");
    }

    @Test
    void takesXmpWhereTheNewerIptcIsOnlyItsBeginning() {
        byte[] digest = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
        assertThat(creditWithDigest(digest, "by XMP, at")).isEqualTo("by XMP, at its full length");
    }

    private String creditWithDigest(byte[] digest, String iptc) {
        byte[] resources = join(resource(0x0404, field(2, 110, latin(iptc))), resource(0x0425, digest));
        return read(jpeg(
                        segment(0xed, latin("Photoshop 3.0\0"), resources),
                        xmpSegment(xmp("<photoshop:Credit>by XMP, at its full length</photoshop:Credit>"))))
                .credit();
    }

    @Test
    void readsXmpWrittenAsAttributes() {
        String packet = xmp("").replace("rdf:about=\"\"", "rdf:about=\"\" photoshop:Credit=\"© ТАСС\"");
        assertThat(read(jpeg(xmpSegment(packet))).credit()).isEqualTo("© ТАСС");
    }

    @Test
    void readsXmpInPng() {
        byte[] text = join(latin("XML:com.adobe.xmp\0\0\0\0\0"), packet());
        assertThat(read(SampleFiles.png(5, 4, 4, chunk("iTXt", text))).credit()).isEqualTo("© ТАСС");
    }

    @Test
    void readsXmpInWebp() {
        assertThat(read(SampleFiles.webp(1, 1, SampleFiles.riff("XMP ", packet()))).credit()).isEqualTo("© ТАСС");
    }

    @Test
    void readsXmpInGif() {
        byte[] gif = SampleFiles.encoded(SampleFiles.flag(9, 8, BufferedImage.TYPE_BYTE_INDEXED), "gif");
        int pixels = 13 + (3 << (gif[10] & 7) + 1);
        byte[] with = join(
                Arrays.copyOf(gif, pixels),
                latin("!\u00ff\u000bXMP DataXMP"), packet(), SampleFiles.gifTrailer(),
                Arrays.copyOfRange(gif, pixels, gif.length));
        assertThat(read(with).credit()).isEqualTo("© ТАСС");
    }

    private static byte[] packet() {
        return xmp("<photoshop:Credit>© ТАСС</photoshop:Credit>").getBytes(UTF_8);
    }

    @Test
    void readsExifInPng() {
        byte[] png = SampleFiles.png(5, 4, 4, chunk("eXIf", exif(1, "Фотограф", "")));
        assertThat(read(png).creator()).isEqualTo("Фотограф");
    }

    @Test
    void countsSidesAsThePictureIsShown() {
        PictureFile file = read(jpeg(exifSegment(exif(6, "", ""))));
        assertThat(List.of(file.width(), file.height())).containsExactly(32, 48);
    }

    @Test
    void partsThePhotographersCopyrightFromTheEditors() {
        assertThat(read(jpeg(exifSegment(exif(1, "", "A. Writer\0The Editor")))).copyrightNotice())
                .isEqualTo("A. Writer; The Editor");
    }

    @Test
    void tellsTheTypeByTheContentWhateverTheName() {
        assertThat(read(SampleFiles.png(5, 4, 4)).mediaType()).isEqualTo("image/png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<not xml", "", "<x:xmpmeta xmlns:x='adobe:ns:meta/'/>", "\0\0\0"})
    void leavesOutXmpThatCannotBeUnderstood(String packet) {
        assertThat(read(jpeg(xmpSegment(packet), iptcSegment(field(2, 110, latin("by IPTC"))))).credit())
                .isEqualTo("by IPTC");
    }

    @Test
    void readsInManyThreadsAtOnce() throws Exception {
        Path path = SampleFiles.write(folder, "a.jpg", jpeg(
                xmpSegment(xmp("<photoshop:Credit>© ТАСС</photoshop:Credit>")),
                iptcSegment(field(2, 80, "Фотограф".getBytes(CYRILLIC)))));
        PictureFile expected = PictureFile.read(path);
        Callable<PictureFile> reading = () -> PictureFile.read(path);
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<PictureFile> file : threads.invokeAll(java.util.Collections.nCopies(200, reading))) {
                assertThat(file.get()).isEqualTo(expected);
            }
        }
    }
}
