package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Failure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaTest {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

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

    private static InputStream abc() {
        return new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8));
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("profile/media"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void aFileIsNamedByItsContent() throws IOException {
        Path file = Files.writeString(folder.resolve("снимок.jpg"), "abc");

        assertThat(store.media().add(file)).isEqualTo(ABC);
        assertThat(store.media().path(ABC)).get().satisfies(path -> assertThat(path).hasContent("abc"));
    }

    @Test
    void theSameContentIsNotWrittenTwiceButCountsAsNew() throws IOException {
        store.media().add(abc(), 3);
        Path path = store.media().path(ABC).orElseThrow();
        FileTime past = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(path, past);
        Object file = key(path);

        store.media().add(abc(), 3);

        assertThat(key(path)).isEqualTo(file);
        assertThat(Files.getLastModifiedTime(path)).isGreaterThan(past);
        assertThat(files()).isEqualTo(1);
    }

    private static Object key(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    }

    @Test
    void aDamagedFileIsPutRightByTheSameContent() throws IOException {
        store.media().add(abc(), 3);
        Path path = store.media().path(ABC).orElseThrow();
        Files.writeString(path, "abd");

        store.media().add(abc(), 3);

        assertThat(path).hasContent("abc");
    }

    @Test
    void oneByteTooManyLeavesNothing() throws IOException {
        assertThatThrownBy(() -> store.media().add(abc(), 2))
                .isInstanceOfSatisfying(Failure.class, failure ->
                        assertThat(failure.message().key()).isEqualTo("store.failure.media-stream-too-big"));
        assertThat(files()).isZero();
    }

    @Test
    void aTransferThatBreaksOffLeavesNothing() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 10;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("reset");
                }
                return 'x';
            }
        };

        assertThatThrownBy(() -> store.media().add(broken, 1000)).isInstanceOf(Failure.class);
        assertThat(files()).isZero();
    }

    @Test
    void aFileThatIsNotThereIsAFailure() {
        assertThatThrownBy(() -> store.media().add(folder.resolve("none.jpg")))
                .isInstanceOfSatisfying(Failure.class, failure ->
                        assertThat(failure.message().key()).isEqualTo("store.failure.media-unreadable"));
        assertThatThrownBy(() -> store.media().add(folder)).isInstanceOf(Failure.class);
    }

    @Test
    void onlyAHashLeadsToAFile() {
        assertThat(store.media().path("../dateline.db")).isEmpty();
        assertThat(store.media().path(ABC.toUpperCase(java.util.Locale.ROOT))).isEmpty();
        assertThat(store.media().path(ABC)).isEmpty();
        assertThat(store.media().path(null)).isEmpty();
    }

    @Test
    void whatAKillLeftHalfWrittenIsTidiedUp() throws IOException {
        store.close();
        Files.writeString(folder.resolve("profile/media/.part-1"), "half");
        store = Store.open(folder.resolve("profile"));

        assertThat(files()).isZero();
    }
}
