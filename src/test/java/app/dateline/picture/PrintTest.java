package app.dateline.picture;

import static app.dateline.picture.SampleFiles.latin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Bilingual;
import app.dateline.article.DigitalSourceType;
import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintTest {
    private static final Picture PICTURE = Picture.of("", "port.jpg", "", 0, 0);

    @TempDir
    Path folder;

    private Path print(byte[] original) {
        return print(original, PICTURE);
    }

    private Path print(byte[] original, Picture picture) {
        Path to = folder.resolve("print");
        try {
            Print.write(SampleFiles.write(folder, "original", original), picture, Language.EN, to);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return to;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/webp", "image/gif"})
    void leavesBehindWhereAndWithWhichCameraItWasTaken(String format) throws IOException {
        byte[] original = SampleFiles.telltales().get(format);
        assertThat(new String(original, StandardCharsets.ISO_8859_1)).contains(SampleFiles.SECRET);
        assertThat(text(print(original))).doesNotContain(SampleFiles.SECRET, "GPS", "Gps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/webp", "image/gif"})
    void keepsWhatItDoesNotKnow(String format) throws IOException {
        assertThat(text(print(SampleFiles.telltales().get(format)))).contains("Night desk", "Murmansk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/webp", "image/gif"})
    void isAFileOfTheSameFormatAndSizeWithTheSamePixels(String format) throws IOException {
        byte[] original = SampleFiles.telltales().get(format);
        Path print = print(original);
        assertThat(PictureFile.read(print)).isEqualTo(PictureFile.read(folder.resolve("original")));
        assertThat(PictureFile.read(print).mediaType()).isEqualTo(format);
        assertThat(pixels(print)).isEqualTo(pixels(folder.resolve("original")));
    }

    static int[] pixels(Path path) throws IOException {
        CheckedFile file = CheckedFile.of(path);
        ImageReader reader = file.format().reader();
        try (var in = file.format().open(path)) {
            reader.setInput(in);
            BufferedImage image = reader.read(0);
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        } finally {
            reader.dispose();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/webp"})
    void keepsHowThePictureStandsAndWhenItWasTaken(String format) throws IOException {
        Path print = print(SampleFiles.telltales().get(format));
        assertThat(CheckedFile.of(print).orientation()).isEqualTo(Orientation.QUARTER_TURN);
        assertThat(text(print)).contains("2026:11:30 12:00:00");
    }

    @Test
    void keepsTheScanOfAJpegByteForByte() throws IOException {
        byte[] original = SampleFiles.telltales().get("image/jpeg");
        byte[] print = Files.readAllBytes(print(original));
        byte[] scan = Arrays.copyOfRange(original, at(original, 0xda), original.length - SampleFiles.SECRET.length());
        assertThat(Arrays.copyOfRange(print, at(print, 0xda), print.length)).isEqualTo(scan);
    }

    private static int at(byte[] file, int marker) {
        return IntStream.range(0, file.length - 1)
                .filter(i -> (file[i] & 0xff) == 0xff && (file[i + 1] & 0xff) == marker)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsTheColourProfile() throws IOException {
        assertThat(text(print(SampleFiles.telltales().get("image/jpeg"))))
                .contains(new String(SampleFiles.profile(), StandardCharsets.ISO_8859_1));
    }

    @Test
    void keepsHowOftenAnAnimationRuns() throws IOException {
        assertThat(text(print(SampleFiles.telltales().get("image/gif")))).contains("NETSCAPE2.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy", "lossless", "alpha"})
    void extendsASimpleWebp(String kind) throws IOException {
        byte[] original = switch (kind) {
            case "lossy" -> SampleFiles.WEBP_LOSSY;
            case "lossless" -> SampleFiles.WEBP_LOSSLESS;
            default -> SampleFiles.WEBP_ALPHA;
        };
        Path print = print(original);
        assertThat(pixels(print)).isEqualTo(pixels(folder.resolve("original")));
        byte[] bytes = Files.readAllBytes(print);
        assertThat(Magic.at(bytes, 12, "VP8X")).isTrue();
        assertThat(Integer.reverseBytes(java.nio.ByteBuffer.wrap(bytes).getInt(4))).isEqualTo(bytes.length - 8);
    }

    private static final Picture KNOWN = PICTURE
            .withCaption(new Bilingual("Министр на учениях", "The minister at the exercise"))
            .withAlt(new Bilingual("Человек на мостике", "A man on the bridge"))
            .withCredit(new Bilingual(
                    "© Пресс-служба Минобороны РФ/ТАСС", "© Press Service of the Russian Defence Ministry/TASS"))
            .withCreator("А. Фотограф; B. Writer")
            .withCopyrightNotice("© 2026 Минобороны РФ")
            .withSource("ТАСС")
            .withUsageTerms("Не для рекламы.\nNo advertising & no <resale>.")
            .withWebStatement("https://example.org/terms?a=1&b=2")
            .withLicensorUrl("https://example.org/licence")
            .withDigitalSourceType(DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA.uri());

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/webp", "image/gif"})
    void saysAllThatIsKnownOfThePicture(String format) {
        PictureFile said = PictureFile.read(print(SampleFiles.telltales().get(format), KNOWN));
        assertThat(said.describe(PICTURE.withCredit(KNOWN.credit()))).isEqualTo(KNOWN);
        assertThat(said.credit()).isEqualTo(KNOWN.credit().en());
    }

    @Test
    void saysTheSameInIptcAndExif() {
        Blocks blocks = CheckedFile.of(print(SampleFiles.telltales().get("image/jpeg"), KNOWN)).blocks();
        assertThat(Iptc.of(blocks.photoshop()))
                .isEqualTo(new Iptc(KNOWN.caption().en(), KNOWN.credit().en(), KNOWN.creator(),
                        KNOWN.copyrightNotice(), KNOWN.source(), false));
        assertThat(Exif.of(blocks.exif()))
                .isEqualTo(new Exif(
                        6, KNOWN.caption().en() + "\0", KNOWN.creator() + "\0", KNOWN.copyrightNotice() + "\0"));
    }

    @Test
    void saysWhatTheFileSaysWhereTheArticleSaysNothing() {
        byte[] original = SampleFiles.jpeg(SampleFiles.iptcSegment(SampleFiles.join(
                SampleFiles.field(2, 110, KNOWN.credit().ru().getBytes(SampleFiles.CYRILLIC)),
                SampleFiles.field(2, 25, "флот".getBytes(SampleFiles.CYRILLIC)),
                SampleFiles.field(2, 200, latin(SampleFiles.SECRET)))));
        Blocks blocks = CheckedFile.of(print(original)).blocks();
        assertThat(Iptc.of(blocks.photoshop()).credit()).isEqualTo(KNOWN.credit().ru());
        assertThat(Xmp.of(blocks.xmp()).credit()).isEqualTo(KNOWN.credit().ru());
        assertThat(new String(blocks.photoshop(), StandardCharsets.UTF_8))
                .contains("флот", "\u001b%G")
                .doesNotContain(SampleFiles.SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ы&😀", "\"&<", "日本語; "})
    void findsRoomForMoreThanASegmentHolds(String text) {
        String endless = text.repeat(20_000);
        Picture longer = KNOWN.withCaption(Bilingual.same(endless))
                .withAlt(Bilingual.same(endless))
                .withUsageTerms(endless)
                .withCopyrightNotice(endless)
                .withSource(endless)
                .withCreator(endless)
                .withWebStatement(endless)
                .withCredit(Bilingual.same(endless));
        PictureFile said = PictureFile.read(print(SampleFiles.telltales().get("image/jpeg"), longer));
        assertThat(said.credit()).hasSizeGreaterThan(500).startsWith(text.strip());
        assertThat(said.licensorUrl()).isEqualTo(KNOWN.licensorUrl());
        assertThat(said.copyrightNotice()).doesNotContain("\ufffd");
    }

    @Test
    void cannotBeMadeToSayWhatXmlCannot() {
        Picture hostile = PICTURE.withCredit(Bilingual.same("a\u0000b\u0007\ud800c\uffff]]><x>&amp;"));
        assertThat(PictureFile.read(print(SampleFiles.telltales().get("image/jpeg"), hostile)).credit())
                .isEqualTo("a; bc]]><x>&amp;");
    }

    @Test
    void isTheSameEachTime() throws IOException {
        byte[] original = SampleFiles.telltales().get("image/jpeg");
        byte[] first = Files.readAllBytes(print(original));
        assertThat(Files.readAllBytes(print(original))).isEqualTo(first);
    }

    @Test
    void ofAPrintIsThatPrint() throws IOException {
        byte[] first = Files.readAllBytes(print(SampleFiles.telltales().get("image/jpeg")));
        assertThat(Files.readAllBytes(print(first))).isEqualTo(first);
    }

    @Test
    void isRefusedOfAFileThatEndsTooEarly() {
        byte[] original = SampleFiles.telltales().get("image/jpeg");
        assertThatThrownBy(() -> print(Arrays.copyOf(original, original.length / 2)))
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.message().key()).isEqualTo("picture.failure.cut-off");
                    assertThat(failure.message().args()).containsExactly("port.jpg");
                });
    }

    @Test
    void isRefusedOfWhatIsNoPicture() {
        assertThatThrownBy(() -> print(latin("<svg xmlns='http://www.w3.org/2000/svg'/>")))
                .isInstanceOfSatisfying(Failure.class, failure ->
                        assertThat(failure.message().key()).isEqualTo("picture.failure.svg"));
    }

    @Test
    void takesLittleMemoryForALargeFile() throws IOException {
        Path large = SampleFiles.write(folder, "large.png", SampleFiles.png(
                6000, 5000, 5000, SampleFiles.chunk("spAc", new byte[40 << 20])));
        assertThat(HostilePictureTest.allocated(() -> {
            try {
                Print.write(large, PICTURE, Language.EN, folder.resolve("print"));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        })).isLessThan(10L << 20);
    }
}
