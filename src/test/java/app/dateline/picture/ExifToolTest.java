package app.dateline.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.dateline.article.Bilingual;
import app.dateline.article.DigitalSourceType;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An independent program writes what we read and reads what we write. Needs ExifTool (Debian's
 * libimage-exiftool-perl), and is passed over where that is missing.
 */
class ExifToolTest {
    private static final Picture KNOWN = Picture.of("", "port.jpg", "", 0, 0)
            .withCaption(new Bilingual("Министр на учениях", "The minister at the exercise"))
            .withAlt(new Bilingual("Человек на мостике", "A man on the bridge"))
            .withCredit(new Bilingual(
                    "© Пресс-служба Минобороны РФ/ТАСС", "© Press Service of the Russian Defence Ministry/TASS"))
            .withCreator("А. Фотограф; B. Writer")
            .withCopyrightNotice("© 2026 Минобороны РФ")
            .withSource("ТАСС")
            .withUsageTerms("Не для рекламы")
            .withWebStatement("https://example.org/terms?a=1&b=2")
            .withLicensorUrl("https://example.org/licence")
            .withDigitalSourceType(DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA.uri());

    /** Every field in every place that has room for it, and what must stay in the house. */
    private static final List<String> ALL = List.of(
            "-XMP-dc:Description=The minister at the exercise",
            "-XMP-dc:Description-ru=Министр на учениях",
            "-XMP-dc:Description-en=The minister at the exercise",
            "-XMP-iptcCore:AltTextAccessibility=A man on the bridge",
            "-XMP-iptcCore:AltTextAccessibility-ru=Человек на мостике",
            "-XMP-iptcCore:AltTextAccessibility-en=A man on the bridge",
            "-XMP-photoshop:Credit=© Press Service of the Russian Defence Ministry/TASS",
            "-XMP-dc:Creator=А. Фотограф",
            "-XMP-dc:Creator=B. Writer",
            "-XMP-dc:Rights=© 2026 Минобороны РФ",
            "-XMP-photoshop:Source=ТАСС",
            "-XMP-xmpRights:UsageTerms=Не для рекламы",
            "-XMP-xmpRights:WebStatement=https://example.org/terms?a=1&b=2",
            "-XMP-plus:LicensorURL=https://example.org/licence",
            "-XMP-plus:LicensorName=The ministry",
            "-XMP-iptcExt:DigitalSourceType=" + DigitalSourceType.TRAINED_ALGORITHMIC_MEDIA.uri(),
            "-XMP-photoshop:Headline=At sea",
            "-XMP-mwg-coll:Collections={CollectionName=Exercises,CollectionURI=https://example.org/c}",
            "-XMP-exif:GPSLatitude=69.07",
            "-XMP-exif:GPSLongitude=33.42",
            "-XMP-aux:SerialNumber=4711",
            "-XMP-exifEX:LensSerialNumber=4712");

    private static final List<String> EXIF = List.of(
            "-EXIF:GPSLatitude=69.07", "-EXIF:GPSLatitudeRef=N", "-EXIF:GPSLongitude=33.42", "-EXIF:GPSLongitudeRef=E",
            "-EXIF:SerialNumber=4711", "-EXIF:LensSerialNumber=4712", "-EXIF:OwnerName=A. Owner",
            "-EXIF:ImageUniqueID=0123456789abcdef0123456789abcdef", "-EXIF:UserComment=at home",
            "-EXIF:Orientation#=6", "-EXIF:DateTimeOriginal=2026:11:30 12:00:00", "-EXIF:Make=Maker",
            "-EXIF:FNumber=2.8", "-EXIF:ColorSpace#=65535", "-EXIF:InteropIndex=R03");

    @TempDir
    Path folder;

    @BeforeAll
    static void isThere() {
        boolean there;
        try {
            there = new ProcessBuilder("exiftool", "-ver").start().waitFor() == 0;
        } catch (IOException _) {
            there = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            there = false;
        }
        assumeTrue(there, "exiftool is not there");
    }

    private String exiftool(Path file, List<String> arguments) {
        try {
            List<String> all = new ArrayList<>(List.of("-charset", "filename=UTF8"));
            all.addAll(arguments);
            all.add(file.toString());
            Path list = Files.write(folder.resolve("arguments"), all, StandardCharsets.UTF_8);
            Path out = folder.resolve("out");
            int exit = new ProcessBuilder("exiftool", "-@", list.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start()
                    .waitFor();
            String said = Files.readString(out);
            assertThat(exit).as(said).isZero();
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A picture with all of it, as another program writes it. */
    private Path original(String ending) {
        byte[] plain = switch (ending) {
            case "jpg" -> SampleFiles.jpeg();
            case "png" -> SampleFiles.encoded(SampleFiles.flag(40, 30, BufferedImage.TYPE_INT_RGB), "png");
            case "gif" -> SampleFiles.encoded(SampleFiles.flag(40, 30, BufferedImage.TYPE_BYTE_INDEXED), "gif");
            default -> SampleFiles.WEBP_LOSSY;
        };
        Path file = SampleFiles.write(folder, "original." + ending, plain);
        List<String> arguments = new ArrayList<>(List.of("-overwrite_original", "-q"));
        arguments.addAll(ALL);
        if (!ending.equals("gif")) {
            arguments.addAll(EXIF);
        }
        if (ending.equals("jpg")) {
            Path profile = SampleFiles.write(folder, "profile.icc", SampleFiles.profile());
            Path preview = SampleFiles.write(folder, "preview.jpg", SampleFiles.jpeg());
            arguments.addAll(List.of(
                    "-m", "-IPTC:CodedCharacterSet=UTF8", "-IPTC:Keywords=флот", "-IPTC:City=Мурманск", "-ICC_Profile<=" + profile,
                    "-ThumbnailImage<=" + preview, "-PhotoshopThumbnail<=" + preview));
        }
        exiftool(file, arguments);
        return file;
    }

    private JsonNode read(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("-j", "-G1", "-a", "-struct"));
        arguments.addAll(List.of(more));
        String said = exiftool(file, arguments);
        return JsonMapper.shared().readTree(said.substring(said.indexOf('['))).get(0);
    }

    private Path print(Path original, Picture picture, Language language) throws IOException {
        Path print = folder.resolve("print." + original.getFileName().toString().replaceAll(".*\\.", ""));
        Print.write(original, picture, language, print);
        return print;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "webp", "gif"})
    void whatItWritesIsReadRight(String ending) {
        PictureFile said = PictureFile.read(original(ending));
        assertThat(said.describe(Picture.of("", "port.jpg", "", 0, 0).withCredit(KNOWN.credit()))).isEqualTo(KNOWN);
        assertThat(said.credit()).isEqualTo(KNOWN.credit().en());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "latin-1", "utf-8"})
    void iptcWithoutXmpIsReadRightInEveryCharset(String charset) {
        String credit = charset.equals("latin-1") ? "© Agnès Müller/Agence Où" : KNOWN.credit().ru();
        Path file = SampleFiles.write(folder, "iptc.jpg", SampleFiles.jpeg());
        String name = switch (charset) {
            case "windows-1251" -> "Cyrillic";
            case "latin-1" -> "Latin";
            default -> "UTF8";
        };
        exiftool(file, List.of("-overwrite_original", "-q", "-m", "-charset", "iptc=" + name, "-IPTC:Credit=" + credit));
        assertThat(PictureFile.read(file).credit()).isEqualTo(credit);
        exiftool(file, List.of("-overwrite_original", "-q", "-m", "-IPTC:CodedCharacterSet=UTF8", "-IPTC:Credit=" + credit));
        assertThat(PictureFile.read(file).credit()).isEqualTo(credit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "webp", "gif"})
    void readsAPrintBackAsItWasWritten(String ending) throws IOException {
        JsonNode said = read(print(original(ending), KNOWN, Language.RU));
        Map<String, String> expected = Map.of(
                "XMP-dc:Description", KNOWN.caption().ru(),
                "XMP-dc:Description-en", KNOWN.caption().en(),
                "XMP-iptcCore:AltTextAccessibility-en", KNOWN.alt().en(),
                "XMP-photoshop:Credit", KNOWN.credit().ru(),
                "XMP-dc:Rights", KNOWN.copyrightNotice(),
                "XMP-photoshop:Source", KNOWN.source(),
                "XMP-xmpRights:UsageTerms", KNOWN.usageTerms(),
                "XMP-xmpRights:WebStatement", KNOWN.webStatement());
        expected.forEach((field, value) -> assertThat(said.path(field).asString("")).as(field).isEqualTo(value));
        assertThat(read(folder.resolve("print." + ending), "-n").path("XMP-iptcExt:DigitalSourceType").asString(""))
                .isEqualTo(KNOWN.digitalSourceType());
        assertThat(said.path("XMP-dc:Creator").valueStream().map(JsonNode::asString))
                .containsExactly("А. Фотограф", "B. Writer");
        JsonNode licensor = said.path("XMP-plus:Licensor").path(0);
        assertThat(licensor.path("LicensorURL").asString("")).isEqualTo(KNOWN.licensorUrl());
        assertThat(licensor.path("LicensorName").asString("")).isEqualTo("The ministry");
    }

    @Test
    void readsTheIptcAndTheExifOfAPrint() throws IOException {
        JsonNode said = read(print(original("jpg"), KNOWN, Language.RU));
        assertThat(said.path("IPTC:Credit").asString("")).isEqualTo(KNOWN.credit().ru());
        assertThat(said.path("IPTC:By-line").valueStream().map(JsonNode::asString))
                .containsExactly("А. Фотограф", "B. Writer");
        assertThat(said.path("IPTC:CopyrightNotice").asString("")).isEqualTo(KNOWN.copyrightNotice());
        assertThat(said.path("IPTC:Source").asString("")).isEqualTo(KNOWN.source());
        assertThat(said.path("IPTC:Caption-Abstract").asString("")).isEqualTo(KNOWN.caption().ru());
        assertThat(said.path("IPTC:CodedCharacterSet").asString("")).isEqualTo("UTF8");
        assertThat(said.path("IPTC:Keywords").asString("")).isEqualTo("флот");
        assertThat(said.path("IPTC:City").asString("")).isEqualTo("Мурманск");
        assertThat(said.path("IFD0:Artist").asString("")).isEqualTo(KNOWN.creator());
        assertThat(said.path("IFD0:Copyright").asString("")).isEqualTo(KNOWN.copyrightNotice());
        JsonNode digests = read(folder.resolve("print.jpg"), "-IPTCDigest", "-CurrentIPTCDigest");
        assertThat(digests.path("Photoshop:IPTCDigest").asString("none"))
                .isEqualTo(digests.path("File:CurrentIPTCDigest").asString(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "webp", "gif"})
    void findsNeitherPlaceNorSerialNumberNorPreviewInAPrint(String ending) throws IOException {
        Path original = original(ending);
        assertThat(read(original, "-u").propertyNames().stream().filter(ExifToolTest::isPrivate)).isNotEmpty();
        assertThat(read(print(original, KNOWN, Language.EN), "-u").propertyNames().stream()
                        .filter(ExifToolTest::isPrivate))
                .isEmpty();
    }

    private static boolean isPrivate(String field) {
        return field.matches("(?i).*(gps|serial|ownername|uniqueid|usercomment|thumbnail|preview|makernote).*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "webp", "gif"})
    void findsTheRestAsItWas(String ending) throws IOException {
        Path original = original(ending);
        JsonNode before = read(original);
        JsonNode after = read(print(original, KNOWN, Language.EN));
        assertThat(after.path("XMP-photoshop:Headline").asString("")).isEqualTo("At sea");
        assertThat(after.path("XMP-mwg-coll:Collections")).isEqualTo(before.path("XMP-mwg-coll:Collections"));
        before.propertyNames().stream()
                .filter(field -> field.matches("(ICC_Profile|ICC-.*|IFD0|ExifIFD|InteropIFD):.*") && !isPrivate(field))
                .filter(field -> !field.matches("IFD0:(Artist|Copyright|ImageDescription)|.*Offset.*"))
                .forEach(field -> assertThat(after.path(field)).as(field).isEqualTo(before.path(field)));
        assertThat(after.path("File:ImageWidth")).isEqualTo(before.path("File:ImageWidth"));
        assertThat(PrintTest.pixels(folder.resolve("print." + ending))).isEqualTo(PrintTest.pixels(original));
    }

    private Path crop(Path original) throws IOException {
        Path crop = folder.resolve("crop");
        Print.write(original, KNOWN, Language.RU, Rendition.SOCIAL, crop);
        return crop;
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "webp", "gif"})
    void readsACropsRightsAndThatItIsUpright(String ending) throws IOException {
        JsonNode said = read(crop(original(ending)), "-u");
        assertThat(said.path("XMP-photoshop:Credit").asString("")).isEqualTo(KNOWN.credit().ru());
        assertThat(said.path("XMP-dc:Rights").asString("")).isEqualTo(KNOWN.copyrightNotice());
        assertThat(said.path("XMP-dc:Description-en").asString("")).isEqualTo(KNOWN.caption().en());
        assertThat(said.path("XMP-iptcCore:AltTextAccessibility-en").asString("")).isEqualTo(KNOWN.alt().en());
        assertThat(said.path("XMP-plus:Licensor").path(0).path("LicensorURL").asString("")).isEqualTo(KNOWN.licensorUrl());
        assertThat(said.path("XMP-photoshop:Headline").asString("")).isEqualTo("At sea");
        assertThat(said.path("IFD0:Artist").asString("")).isEqualTo(KNOWN.creator());
        assertThat(said.path("IFD0:Copyright").asString("")).isEqualTo(KNOWN.copyrightNotice());
        assertThat(said.path("IFD0:Orientation").asString("")).isEqualTo("Horizontal (normal)");
        if (said.path("File:FileType").asString("").equals("JPEG")) {
            assertThat(said.path("IPTC:Credit").asString("")).isEqualTo(KNOWN.credit().ru());
            assertThat(said.path("IPTC:CopyrightNotice").asString("")).isEqualTo(KNOWN.copyrightNotice());
        }
        assertThat(said.propertyNames().stream().filter(ExifToolTest::isPrivate)).isEmpty();
        assertThat(said.propertyNames().stream()
                        .filter(field -> field.matches("(?i)ICC.*|.*(ColorSpace|ExifImageWidth|InteropIndex)")))
                .isEmpty();
    }

    /** The guideline's own answers, as another program gives them. */
    @Test
    void agreesOnWhichOfSeveralAnswersCounts() throws IOException {
        List<List<String>> files = List.of(
                List.of("-EXIF:Artist=E", "-IPTC:By-line=I", "-XMP-dc:Creator=X"),
                List.of("-IPTC:By-line=I", "-XMP-dc:Creator=X"),
                List.of("-IPTC:By-line=I"),
                List.of("-EXIF:Artist=  ", "-XMP-dc:Creator=X"),
                List.of("-IPTC:By-line=I", "-XMP-dc:Creator=X", "-IPTCDigest=00112233445566778899aabbccddeeff"));
        for (List<String> said : files) {
            Path file = SampleFiles.write(folder, "answers.jpg", SampleFiles.jpeg());
            List<String> arguments = new ArrayList<>(List.of("-overwrite_original", "-q", "-m"));
            arguments.addAll(said);
            exiftool(file, arguments);
            assertThat(PictureFile.read(file).creator())
                    .as(said.toString())
                    .isEqualTo(exiftool(file, List.of("-s3", "-MWG:Creator")).strip());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "webp", "gif"})
    void findsNoFaultInAPrint(String ending) throws IOException {
        Path print = print(original(ending), KNOWN, Language.EN);
        // a credit may be longer than the 32 bytes of 1991; what the original's EXIF has not, the print's has not
        String said = exiftool(print, List.of("-validate", "-warning", "-error", "-a", "-s3"));
        assertThat(said.lines()
                        .filter(line -> !line.matches("OK|\\d+ Warnings?.*|.*\\(minor\\).*|\\[minor\\].*"))
                        .filter(line -> !line.contains("IPTC") && !line.startsWith("Missing required JPEG ExifIFD tag")))
                .isEmpty();
    }
}
