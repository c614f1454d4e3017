package app.dateline.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThumbnailFolderTest {
    private static final String ONE = "a1".repeat(32);
    private static final String OTHER = "b2".repeat(32);

    @TempDir
    Path folder;

    private Path file;
    private ThumbnailFolder thumbnails;

    @BeforeEach
    void picture() throws IOException {
        file = folder.resolve("ship.png");
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 1200; x++) {
            image.setRGB(x, 400, 0xff0000);
        }
        ImageIO.write(image, "png", file.toFile());
        thumbnails = new ThumbnailFolder(folder.resolve("thumbnails"), 1 << 20);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("thumbnails"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void whatWasMadeOnceNeedsTheFileNoMore() throws IOException {
        assertThat(thumbnails.of(ONE, file, 120, 90).getWidth()).isEqualTo(120);
        Files.delete(file);
        BufferedImage again = thumbnails.of(ONE, file, 240, 160);
        assertThat(List.of(again.getWidth(), again.getHeight())).containsExactly(240, 160);
        assertThat(kept()).singleElement().asString().endsWith(".jpg");
    }

    @Test
    void whatIsLargerThanIsKeptComesFromTheFile() throws IOException {
        assertThat(thumbnails.of(ONE, file, 900, 900).getWidth()).isEqualTo(900);
        assertThat(folder.resolve("thumbnails")).doesNotExist();
    }

    @Test
    void aDamagedOneIsMadeAgain() throws IOException {
        thumbnails.of(ONE, file, 120, 90);
        Files.write(kept().getFirst(), new byte[] {1, 2, 3});
        assertThat(thumbnails.of(ONE, file, 120, 90).getWidth()).isEqualTo(120);
        assertThat(ImageIO.read(kept().getFirst().toFile()).getWidth()).isEqualTo(320);
    }

    @Test
    void whereNothingCanBeWrittenPicturesAreShownAllTheSame() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "");
        assertThat(new ThumbnailFolder(taken, 1 << 20).of(ONE, file, 120, 90).getWidth()).isEqualTo(120);
    }

    @Test
    void theOldestGoUntilTheRestFits() throws IOException {
        thumbnails.of(ONE, file, 120, 90);
        Path old = kept().getFirst();
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        thumbnails.of(OTHER, file, 120, 90);
        Path part = Files.writeString(old.resolveSibling(".part-1"), "half");
        Files.setLastModifiedTime(part, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        thumbnails.sweep();
        assertThat(kept()).hasSize(2);

        new ThumbnailFolder(folder.resolve("thumbnails"), Files.size(old) + 10).sweep();
        assertThat(kept()).singleElement().asString().contains(OTHER);
        new ThumbnailFolder(folder.resolve("not-there"), 1).sweep();
    }
}
