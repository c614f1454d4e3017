package app.dateline.picture;

import static app.dateline.picture.SampleFiles.jpeg;
import static app.dateline.picture.SampleFiles.latin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.text.Words;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that can be wrong with a file has its own sentence, which names the file in both languages. */
class PictureFailureTest {
    @TempDir
    Path folder;

    private void refused(String key, String name, byte[] bytes) {
        refused(key, SampleFiles.write(folder, name, bytes));
    }

    private static void refused(String key, Path path) {
        Failure failure = catchThrowableOfType(Failure.class, () -> PictureFile.read(path));
        assertThat(failure).isNotNull();
        assertThat(failure.message().key()).isEqualTo(key);
        for (Language language : Language.values()) {
            assertThat(Words.in(language).say(failure.message()))
                    .contains(path.getFileName().toString())
                    .doesNotContain("{");
        }
    }

    @Test
    void thereIsNoSuchFile() {
        refused("picture.failure.missing", folder.resolve("снимок.jpg"));
    }

    @Test
    void aFolderIsNoPicture() throws Exception {
        refused("picture.failure.missing", Files.createDirectory(folder.resolve("снимки")));
    }

    @Test
    void itIsEmpty() {
        refused("picture.failure.empty", "снимок.jpg", new byte[0]);
    }

    @Test
    void itIsOver100Megabytes() throws Exception {
        Path path = SampleFiles.write(folder, "снимок.jpg", jpeg());
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(CheckedFile.MAX_BYTES + 1); // sparse: it takes no room
        }
        refused("picture.failure.too-big", path);
    }

    @Test
    void itHasOver100Megapixels() {
        refused("picture.failure.too-many-pixels", "снимок.png", SampleFiles.png(20_000, 20_000, 1));
    }

    @Test
    void aWebpHidesALargeFrameUnderASmallCanvas() {
        byte[] webp = SampleFiles.webp(10, 10);
        Arrays.fill(webp, 12 + 18 + 9, 12 + 18 + 13, (byte) 0xff); // the frame's own size, behind VP8X and VP8L's mark
        refused("picture.failure.too-many-pixels", "снимок.webp", webp);
    }

    @Test
    void oneSideIsOver30000Pixels() {
        refused("picture.failure.too-long", "снимок.png", SampleFiles.png(60_000, 60_000, 1));
    }

    @Test
    void itsHeaderIsNonsense() {
        byte[] png = SampleFiles.png(5, 4, 4);
        Arrays.fill(png, 16, 24, (byte) 0);
        refused("picture.failure.damaged", "снимок.png", png);
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void itWasCutOffInItsHeader(String name, byte[] whole) {
        refused("picture.failure.cut-off", name, Arrays.copyOf(whole, 14));
    }

    @ParameterizedTest
    @MethodSource("wholeFiles")
    void itWasCutOffInItsPixels(String name, byte[] whole) {
        refused("picture.failure.cut-off", name, Arrays.copyOf(whole, whole.length - 9));
    }

    static Stream<Arguments> wholeFiles() {
        return Stream.of(
                Arguments.of("снимок.jpg", jpeg()),
                Arguments.of("снимок.png", SampleFiles.png(5, 4, 4)),
                Arguments.of("снимок.webp", SampleFiles.WEBP),
                Arguments.of("снимок.gif", SampleFiles.encoded(SampleFiles.flag(99, 99, 1), "gif")));
    }

    @Test
    void aJpegWithThousandsOfScansIsNotDecoded() {
        byte[] jpeg = jpeg();
        byte[] scan = SampleFiles.segment(0xda, new byte[] {1, 1, 0, 0, 63, 0});
        byte[] scans = SampleFiles.join(java.util.Collections.nCopies(5000, scan).toArray(byte[][]::new));
        byte[] end = {(byte) 0xff, (byte) 0xd9};
        refused("picture.failure.damaged", "снимок.jpg",
                SampleFiles.join(Arrays.copyOf(jpeg, jpeg.length - 2), scans, end));
    }

    @ParameterizedTest
    @MethodSource("otherKinds")
    void itIsOfAKindThatWeDoNotTake(String key, String beginning) {
        refused(key, "снимок.jpg", latin(beginning));
    }

    static Stream<Arguments> otherKinds() {
        return Stream.of(
                Arguments.of("picture.failure.svg", "<?xml version='1.0'?>\n<!-- x -->\n<svg xmlns='http://www.w3.org/2000/svg'/>"),
                Arguments.of("picture.failure.svg", "\u00ef\u00bb\u00bf<svg onload='alert(1)'/>"),
                Arguments.of("picture.failure.page", "\n<!DOCTYPE html><html><svg></svg></html>"),
                Arguments.of("picture.failure.pdf", "%PDF-1.7\n"),
                Arguments.of("picture.failure.heic", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic"),
                Arguments.of("picture.failure.avif", "\0\0\0\u0018ftypavif\0\0\0\0mif1"),
                Arguments.of("picture.failure.video", "\0\0\0\u0018ftypisom\0\0\0\0"),
                Arguments.of("picture.failure.tiff", "II*\0\u0008\0\0\0"),
                Arguments.of("picture.failure.photoshop", "8BPS\0\u0001"),
                Arguments.of("picture.failure.bmp", "BMsize\0\0\0\0"),
                Arguments.of("picture.failure.jpeg-2000", "\0\0\0\u000cjP  \r\n"),
                Arguments.of("picture.failure.jpeg-xl", "\u00ff\n\u0001\u0002"),
                Arguments.of("picture.failure.archive", "PK\u0003\u0004"),
                Arguments.of("picture.failure.unknown", "just words"));
    }
}
