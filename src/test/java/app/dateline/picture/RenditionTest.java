package app.dateline.picture;

import static app.dateline.picture.SampleFiles.chunk;
import static app.dateline.picture.SampleFiles.exif;
import static app.dateline.picture.SampleFiles.exifSegment;
import static app.dateline.picture.SampleFiles.join;
import static app.dateline.picture.SampleFiles.jpeg;
import static app.dateline.picture.SampleFiles.latin;
import static app.dateline.picture.SampleFiles.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.dateline.article.Bilingual;
import app.dateline.article.DigitalSourceType;
import app.dateline.article.Failure;
import app.dateline.article.Focus;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The prints that are made out of pixels. */
class RenditionTest {
    private static final Picture KNOWN = Picture.of("", "port.jpg", "", 0, 0)
            .withCaption(new Bilingual("Министр на учениях", "The minister at the exercise"))
            .withAlt(new Bilingual("Человек на мостике", "A man on the bridge"))
            .withCredit(new Bilingual("© Порт/ТАСС", "© The port/TASS"))
            .withCreator("А. Фотограф; B. Writer")
            .withCopyrightNotice("© 2026 Порт")
            .withSource("ТАСС")
            .withUsageTerms("Не для рекламы")
            .withWebStatement("https://example.org/terms")
            .withLicensorUrl("https://example.org/licence")
            .withDigitalSourceType(DigitalSourceType.DIGITAL_CAPTURE.uri());

    @TempDir
    Path folder;

    private Path made(byte[] original, Rendition rendition, Picture picture) throws IOException {
        Path to = folder.resolve("made");
        Print.write(SampleFiles.write(folder, "original", original), picture, Language.EN, rendition, to);
        return to;
    }

    private BufferedImage image(byte[] original, Rendition rendition, Focus focus) throws IOException {
        return ImageIO.read(made(original, rendition, KNOWN.withFocus(focus)).toFile());
    }

    /** The stored picture that EXIF's number turns into this upright one: the eight turns written out by hand. */
    private static byte[] stored(BufferedImage upright, int orientation) {
        boolean swaps = orientation > 4;
        int w = swaps ? upright.getHeight() : upright.getWidth();
        int h = swaps ? upright.getWidth() : upright.getHeight();
        BufferedImage stored = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                stored.setRGB(x, y, switch (orientation) {
                    case 1 -> upright.getRGB(x, y);
                    case 2 -> upright.getRGB(w - 1 - x, y);
                    case 3 -> upright.getRGB(w - 1 - x, h - 1 - y);
                    case 4 -> upright.getRGB(x, h - 1 - y);
                    case 5 -> upright.getRGB(y, x);
                    case 6 -> upright.getRGB(h - 1 - y, x);
                    case 7 -> upright.getRGB(h - 1 - y, w - 1 - x);
                    default -> upright.getRGB(y, w - 1 - x);
                });
            }
        }
        byte[] plain = SampleFiles.encoded(stored, "jpeg");
        return join(Arrays.copyOf(plain, 2), exifSegment(exif(orientation, "", "")),
                Arrays.copyOfRange(plain, 2, plain.length));
    }

    /** Nine fields of their own colours, three by three. */
    private static BufferedImage fields(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, field(x * 3 / width, y * 3 / height).getRGB());
            }
        }
        return image;
    }

    private static Color field(int column, int row) {
        return new Color(40 + column * 85, 40 + row * 85, 128);
    }

    private static void isNear(Color seen, Color expected) {
        assertThat(Math.abs(seen.getRed() - expected.getRed())).as(seen + " " + expected).isLessThan(20);
        assertThat(Math.abs(seen.getGreen() - expected.getGreen())).as(seen + " " + expected).isLessThan(20);
        assertThat(Math.abs(seen.getBlue() - expected.getBlue())).as(seen + " " + expected).isLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void isUprightWhateverTheTurnAndCutWhereThePointIs(int orientation) throws IOException {
        BufferedImage upright = fields(360, 240);
        for (Focus focus : List.of(new Focus(0, 0), new Focus(1, 1), new Focus(0.5, 0), new Focus(0, 1))) {
            Picture picture = KNOWN.withFocus(focus);
            Path made = made(stored(upright, orientation), Rendition.SQUARE, picture);
            BufferedImage seen = ImageIO.read(made.toFile());
            Crop.Part part = Crop.SQUARE.of(360, 240, focus);
            assertThat(List.of(seen.getWidth(), seen.getHeight())).containsExactly(240, 240);
            for (int[] at : new int[][] {{20, 20}, {220, 20}, {20, 220}, {220, 220}}) {
                isNear(new Color(seen.getRGB(at[0], at[1])), new Color(upright.getRGB(part.x() + at[0], part.y() + at[1])));
            }
            assertThat(CheckedFile.of(made).orientation()).isEqualTo(Orientation.UPRIGHT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAsLargeAsPagesSay(Rendition rendition) throws IOException {
        BufferedImage seen = image(SampleFiles.encoded(fields(1500, 1100), "jpeg"), rendition, null);
        assertThat(new Rendition.Size(seen.getWidth(), seen.getHeight())).isEqualTo(rendition.size(1500, 1100));
    }

    @Test
    void isCutInTheMiddleWhereNobodyHasSaidMore() throws IOException {
        byte[] original = SampleFiles.encoded(fields(360, 120), "png");
        BufferedImage seen = image(original, Rendition.SQUARE, null);
        isNear(new Color(seen.getRGB(60, 60)), field(1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "image/png", "image/webp", "image/gif"})
    void saysWhoseItIsAndNothingPrivate(String format) throws IOException {
        Path made = made(SampleFiles.telltales().get(format), Rendition.WIDE, KNOWN);
        String bytes = new String(Files.readAllBytes(made), StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("Night desk").doesNotContain(SampleFiles.SECRET, "GPS");
        PictureFile said = PictureFile.read(made);
        assertThat(said.describe(Picture.of("", "port.jpg", "", 0, 0).withCredit(KNOWN.credit()))).isEqualTo(KNOWN);
        assertThat(said.credit()).isEqualTo("© The port/TASS");
        Exif exif = Exif.of(CheckedFile.of(made).blocks().exif());
        assertThat(List.of(PlainText.of(exif.artist()), PlainText.of(exif.copyright()))).containsExactly(KNOWN.creator(), KNOWN.copyrightNotice());
    }

    @Test
    void isAPngOnlyWhereSomethingIsTransparent() throws IOException {
        BufferedImage clear = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(10, 10, 0xffff0000);
        assertThat(PictureFile.read(made(SampleFiles.encoded(clear, "png"), Rendition.WIDE, KNOWN)).mediaType())
                .isEqualTo("image/png");
        BufferedImage full = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);
        full.createGraphics().fillRect(0, 0, 400, 300);
        assertThat(PictureFile.read(made(SampleFiles.encoded(full, "png"), Rendition.WIDE, KNOWN)).mediaType())
                .isEqualTo("image/jpeg");
    }

    /** 55 of 255 in light that is counted evenly is the grey that sRGB writes as 128. */
    @Test
    void hasTheColoursThatTheProfileMeans() throws IOException {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        BufferedImage grey = new BufferedImage(90, 60, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 90 * 60; i++) {
            grey.setRGB(i % 90, i / 90, 0x373737);
        }
        byte[] jpeg = SampleFiles.encoded(grey, "jpeg");
        byte[] png = SampleFiles.encoded(grey, "png");
        byte[] packed = SampleFiles.bytes(out -> {
            try (DeflaterOutputStream deflated = new DeflaterOutputStream(out)) {
                deflated.write(linear);
            }
        });
        byte[] tagged = join(Arrays.copyOf(jpeg, 2), segment(0xe2, latin("ICC_PROFILE\0\u0001\u0001"), linear),
                Arrays.copyOfRange(jpeg, 2, jpeg.length));
        byte[] taggedPng = join(Arrays.copyOf(png, 33), chunk("iCCP", join(latin("linear\0\0"), packed)),
                Arrays.copyOfRange(png, 33, png.length));
        for (byte[] original : List.of(tagged, taggedPng)) {
            isNear(new Color(image(original, Rendition.WIDE, null).getRGB(40, 20)), new Color(128, 128, 128));
            Path file = SampleFiles.write(folder, "tagged", original);
            isNear(new Color(Thumbnail.of(file, 30, 20).getRGB(10, 10)), new Color(128, 128, 128));
        }
    }

    @Test
    void leavesAsideABrokenProfile() throws IOException {
        byte[] png = SampleFiles.encoded(fields(90, 60), "png");
        byte[] broken = join(Arrays.copyOf(png, 33), chunk("iCCP", latin("x\0\0no profile")),
                Arrays.copyOfRange(png, 33, png.length));
        isNear(new Color(image(broken, Rendition.WIDE, null).getRGB(45, 25)), field(1, 1));
    }

    /** Every second column is black: whoever picks every n-th pixel sees one of the two colours. */
    @Test
    void averagesFineDetail() throws IOException {
        BufferedImage stripes = new BufferedImage(1296, 729, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 1296; x += 2) {
            for (int y = 0; y < 729; y++) {
                stripes.setRGB(x, y, 0xffffff);
            }
        }
        BufferedImage seen = image(SampleFiles.encoded(stripes, "png"), Rendition.WIDE_SMALL, null);
        assertThat(seen.getRGB(300, 150) & 255).isBetween(110, 145);
    }

    @ParameterizedTest
    @ValueSource(strings = {"too-long", "cut-off", "damaged", "not-rows"})
    void refusesWhatIsBuiltToHurt(String how) {
        byte[] original = switch (how) {
            case "too-long" -> SampleFiles.png(60_000, 60_000, 1);
            case "cut-off" -> Arrays.copyOf(jpeg(), 300);
            case "damaged" -> join(latin("\u00ff\u00d8\u00ff\u00db\0\u0004\0\0\u00ff\u00d9"));
            default -> SampleFiles.png(2_000, 2_000, 7);
        };
        Path file = SampleFiles.write(folder, "original", original);
        Failure failure = catchThrowableOfType(
                Failure.class,
                () -> Print.write(file, KNOWN, Language.EN, Rendition.SOCIAL, folder.resolve("made")));
        assertThat(failure.message().key())
                .isEqualTo("picture.failure." + (how.equals("not-rows") ? "damaged" : how));
        assertThat(folder.resolve("made")).doesNotExist();
    }

    /** The rows of 100 megapixels of one colour pack into some kilobytes; all of them decoded would be 400 MB. */
    @Test
    void takesBoundedMemoryForTheMostPixelsThatAreTaken() {
        Path file = SampleFiles.write(folder, "bomb.png", SampleFiles.png(10_000, 10_000, 10_000));
        Path to = folder.resolve("made");
        assertThat(HostilePictureTest.allocated(() -> {
                    try {
                        Print.write(file, KNOWN, Language.EN, Rendition.WIDE_SMALL, to);
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                }))
                .isLessThan(120L << 20);
        assertThat(PictureFile.read(to).width()).isEqualTo(648);
    }
}
