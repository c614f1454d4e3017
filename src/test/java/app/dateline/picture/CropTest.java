package app.dateline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Focus;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a crop always is, for thousands of pictures and points of any kind. */
class CropTest {
    private interface Property {
        void holds(int width, int height, Focus focus, Crop.Part part);
    }

    private static void always(Crop crop, Property property) {
        Random random = new Random(16 * 9);
        for (int i = 0; i < 5_000; i++) {
            int width = 1 + random.nextInt(1 << 1 + random.nextInt(14));
            int height = 1 + random.nextInt(1 << 1 + random.nextInt(14));
            Focus focus = new Focus(side(random), side(random));
            property.holds(width, height, focus, crop.of(width, height, focus));
        }
    }

    /** Edges and corners as often as places inside. */
    private static double side(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1;
            default -> random.nextDouble();
        };
    }

    @ParameterizedTest
    @EnumSource
    void liesInThePicture(Crop crop) {
        always(crop, (width, height, focus, part) -> {
            assertThat(part.x()).isBetween(0, width - part.width());
            assertThat(part.y()).isBetween(0, height - part.height());
            assertThat(Math.min(part.width(), part.height())).isPositive();
        });
    }

    @ParameterizedTest
    @EnumSource
    void hasItsShapeToThePixel(Crop crop) {
        always(crop, (_, _, _, part) -> assertThat(
                        Math.abs(part.width() - part.height() * crop.aspect()) <= 0.5 + 1e-9
                                || Math.abs(part.height() - part.width() / crop.aspect()) <= 0.5 + 1e-9
                                || part.width() == 1
                                || part.height() == 1)
                .as(part.toString())
                .isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void isAsLargeAsItCanBe(Crop crop) {
        always(crop, (width, height, _, part) ->
                assertThat(part.width() == width || part.height() == height).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void hasThePointInItAndAsNearToItsMiddleAsTheEdgesAllow(Crop crop) {
        always(crop, (width, height, focus, part) -> {
            isNear(focus.x() * width, part.x(), part.width(), width);
            isNear(focus.y() * height, part.y(), part.height(), height);
        });
    }

    private static void isNear(double point, int start, int part, int side) {
        assertThat(point).isBetween((double) start, (double) start + part);
        double off = point - (start + part / 2.0);
        boolean inTheMiddle = Math.abs(off) <= 0.5 + 1e-9;
        boolean atTheEdge = off < 0 ? start == 0 : start + part == side;
        assertThat(inTheMiddle || atTheEdge).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "WIDE, 4000, 3000, 0.5, 0.5, 0, 375, 4000, 2250",
        "WIDE, 4000, 3000, 0.5, 0.1, 0, 0, 4000, 2250",
        "SQUARE, 4000, 3000, 0.25, 0.5, 0, 0, 3000, 3000",
        "SQUARE, 4000, 3000, 1, 1, 1000, 0, 3000, 3000",
        "CLASSIC, 3000, 4000, 0.5, 0.2, 0, 0, 3000, 2250",
        "SOCIAL, 1200, 630, 0, 1, 0, 0, 1200, 630"
    })
    void isWhereOneWouldCutByHand(
            Crop crop, int width, int height, double x, double y, int left, int top, int across, int down) {
        assertThat(crop.of(width, height, new Focus(x, y))).isEqualTo(new Crop.Part(left, top, across, down));
    }

    @Test
    void aPointOutsideIsTheNearestEdgeAndOneThatIsNoneIsTheMiddle() {
        assertThat(new Focus(-3, 7)).isEqualTo(new Focus(0, 1));
        assertThat(new Focus(Double.NaN, Double.POSITIVE_INFINITY)).isEqualTo(new Focus(0.5, 1));
        assertThat(new Focus(-0.0, 0.12345)).isEqualTo(new Focus(0, 0.123));
    }

    @ParameterizedTest
    @EnumSource
    void aRenditionIsNeverLargerThanItsPictureAndNeverMoreThanItsLimit(Rendition rendition) {
        Random random = new Random(1200 * 630);
        for (int i = 0; i < 5_000; i++) {
            int width = 1 + random.nextInt(30_000);
            int height = 1 + random.nextInt(30_000);
            Rendition.Size size = rendition.size(width, height);
            assertThat(size.width()).isBetween(1, Math.min(width, 1296));
            assertThat(size.height()).isBetween(1, Math.min(height, 3 * 1296));
        }
    }
}
