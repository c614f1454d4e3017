package app.dateline.picture;

import static app.dateline.picture.SampleFiles.exif;
import static app.dateline.picture.SampleFiles.exifSegment;
import static app.dateline.picture.SampleFiles.flag;
import static app.dateline.picture.SampleFiles.jpeg;
import static app.dateline.picture.SampleFiles.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.dateline.article.Failure;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThumbnailTest {
    @TempDir
    Path folder;

    private BufferedImage thumbnail(byte[] bytes, int width, int height) {
        return Thumbnail.of(SampleFiles.write(folder, "снимок", bytes), width, height);
    }

    private static List<Integer> size(BufferedImage image) {
        return List.of(image.getWidth(), image.getHeight());
    }

    @ParameterizedTest
    @CsvSource({"100,100,100,66", "500,20,30,20", "9,4000,9,6", "4000,4000,480,320", "1,1,1,1"})
    void fitsIntoTheBoxAndIsNeverLargerThanTheFile(int maxWidth, int maxHeight, int width, int height) {
        BufferedImage image = thumbnail(SampleFiles.encoded(flag(480, 320, 1), "png"), maxWidth, maxHeight);
        assertThat(image.getWidth()).isBetween(width, width + 1);
        assertThat(image.getHeight()).isBetween(height, height + 1);
    }

    /** Where the white corner, at the top left of what is stored, is seen: EXIF 2.32, 4.6.4. */
    @ParameterizedTest
    @CsvSource({
        "1, 0 0, red below", "2, 1 0, red below", "3, 1 1, red above", "4, 0 1, red above",
        "5, 0 0, red right", "6, 1 0, red left", "7, 1 1, red left", "8, 0 1, red right"
    })
    void standsUpright(int orientation, String corner, String besides) {
        BufferedImage image = thumbnail(jpeg(exifSegment(exif(orientation, "", ""))), 48, 48);
        int x = corner.charAt(0) == '0' ? 3 : image.getWidth() - 4;
        int y = corner.charAt(2) == '0' ? 3 : image.getHeight() - 4;
        Color seen = new Color(image.getRGB(x, y));
        assertThat(size(image)).isEqualTo(orientation < 5 ? List.of(48, 32) : List.of(32, 48));
        assertThat(Math.min(seen.getGreen(), seen.getBlue())).isGreaterThan(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif", "jpeg"})
    void keepsTheColours(String format) {
        BufferedImage image = thumbnail(SampleFiles.encoded(flag(800, 600, 1), format), 80, 60);
        assertThat(near(image, 60, 10, Color.RED)).isTrue();
        assertThat(near(image, 60, 50, Color.BLUE)).isTrue();
    }

    private static boolean near(BufferedImage image, int x, int y, Color expected) {
        Color seen = new Color(image.getRGB(x, y));
        return Math.abs(seen.getRed() - expected.getRed()) < 12
                && Math.abs(seen.getGreen() - expected.getGreen()) < 12
                && Math.abs(seen.getBlue() - expected.getBlue()) < 12;
    }

    @Test
    void decodesWebp() {
        assertThat(size(thumbnail(SampleFiles.WEBP, 50, 50))).containsExactly(1, 1);
    }

    @Test
    void keepsTransparency() {
        BufferedImage clear = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        assertThat(thumbnail(SampleFiles.encoded(clear, "png"), 40, 40).getRGB(20, 20) >>> 24).isZero();
    }

    /** Every second column black: whoever picks every n-th pixel sees one of the two colours. */
    @Test
    void averagesFineDetail() {
        BufferedImage stripes = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 60; x += 2) {
            for (int y = 0; y < 60; y++) {
                stripes.setRGB(x, y, 0xffffff);
            }
        }
        int seen = thumbnail(SampleFiles.encoded(stripes, "png"), 30, 30).getRGB(15, 15) & 255;
        assertThat(seen).isBetween(100, 155);
    }

    @Test
    void showsPrintColoursAsOnPaper() throws Exception {
        assertThat(near(thumbnail(cmyk(0, 255, 255, 0), 16, 16), 8, 8, Color.RED)).isTrue();
    }

    @Test
    void showsHalfInkOfPrintAtHalfLight() throws Exception {
        assertThat(near(thumbnail(cmyk(0, 0, 0, 128), 16, 16), 8, 8, new Color(127, 127, 127))).isTrue();
    }

    private static byte[] cmyk(int... inks) {
        WritableRaster raster = Raster.createInterleavedRaster(0, 32, 32, 4, null);
        for (int band = 0; band < 4; band++) {
            int[] plane = new int[32 * 32];
            Arrays.fill(plane, 255 - inks[band]); // Adobe stores light, not ink
            raster.setSamples(0, 0, 32, 32, band, plane);
        }
        byte[] adobe = segment(0xee, SampleFiles.latin("Adobe\0\144\0\0\0\0\0"));
        byte[] plain = SampleFiles.bytes(out -> {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
            stream.close();
        });
        return SampleFiles.join(
                Arrays.copyOf(plain, 2), adobe, Arrays.copyOfRange(plain, 2, plain.length));
    }

    @Test
    void leavesAsideAProfileForOtherColours() {
        byte[] grey = ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData();
        byte[] profile = segment(0xe2, SampleFiles.latin("ICC_PROFILE\0\u0001\u0001"), grey);
        assertThat(near(thumbnail(jpeg(profile), 48, 32), 40, 4, Color.RED)).isTrue();
    }

    @Test
    void saysThatPixelsAreDamaged() {
        byte[] png = SampleFiles.png(50, 40, 7); // rows are missing although the file is whole
        Path path = SampleFiles.write(folder, "снимок.png", png);
        Failure failure = catchThrowableOfType(Failure.class, () -> Thumbnail.of(path, 10, 10));
        assertThat(failure.message().key()).isEqualTo("picture.failure.damaged");
    }

    @Test
    void takesLittleMemoryForThirtyMegapixels() {
        Path path = SampleFiles.write(folder, "large.png", SampleFiles.png(6000, 5000, 5000));
        assertThat(HostilePictureTest.allocated(() -> Thumbnail.of(path, 300, 300))).isLessThan(24L << 20);
    }
}
