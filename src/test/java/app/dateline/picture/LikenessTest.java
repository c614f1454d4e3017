package app.dateline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which pictures are taken for one another. */
class LikenessTest {
    private static final List<BufferedImage> PICTURES =
            IntStream.range(0, 60).mapToObj(LikenessTest::picture).toList();

    private static BufferedImage picture(long seed) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(
                0, 0, new Color(random.nextInt(1 << 24)), 480, 320, new Color(random.nextInt(1 << 24))));
        graphics.fillRect(0, 0, 480, 320);
        for (int i = 0; i < 14; i++) {
            graphics.setColor(new Color(random.nextInt(1 << 24)));
            graphics.fillOval(
                    random.nextInt(480) - 40, random.nextInt(320) - 40, 30 + random.nextInt(160), 30 + random.nextInt(120));
        }
        graphics.dispose();
        return image;
    }

    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = to.createGraphics();
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return to;
    }

    private static BufferedImage compressed(BufferedImage image) {
        try {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.4f);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(image, null, null), param);
            }
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static BufferedImage cropped(BufferedImage image, double part) {
        int x = (int) (image.getWidth() * part / 2);
        int y = (int) (image.getHeight() * part / 2);
        return image.getSubimage(x, y, image.getWidth() - 2 * x, image.getHeight() - 2 * y);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("a third as large", 1.0, (UnaryOperator<BufferedImage>) image -> scaled(image, 160, 107)),
                Arguments.of("compressed again", 0.95, (UnaryOperator<BufferedImage>) LikenessTest::compressed),
                Arguments.of("3 % cropped", 1.0, (UnaryOperator<BufferedImage>) image -> cropped(image, 0.03)),
                Arguments.of("6 % cropped", 0.9, (UnaryOperator<BufferedImage>) image -> cropped(image, 0.06)));
    }

    private static long bits(BufferedImage image) {
        return Likeness.of(image).orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aPictureLooksLikeItselfWhenItIs(String how, double share, UnaryOperator<BufferedImage> change) {
        long near = PICTURES.stream()
                .filter(image -> Likeness.isNear(bits(image), bits(change.apply(image))))
                .count();
        System.out.printf("%s: %d of %d look alike%n", how, near, PICTURES.size());
        assertThat(near).isGreaterThanOrEqualTo((long) (share * PICTURES.size()));
    }

    @Test
    void noTwoDifferentPicturesLookAlike() {
        for (int i = 0; i < PICTURES.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Likeness.isNear(bits(PICTURES.get(i)), bits(PICTURES.get(j)))).as(i + " and " + j).isFalse();
            }
        }
    }

    @Test
    void aPlainAreaLooksLikeNothing() {
        assertThat(Likeness.of(new BufferedImage(100, 80, BufferedImage.TYPE_INT_RGB))).isEmpty();
        assertThat(Likeness.of(new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB))).isEmpty();
    }
}
