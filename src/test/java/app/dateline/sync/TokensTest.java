package app.dateline.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.dateline.article.Failure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
    private static final URI PORTAL = URI.create("https://portal.example.org");

    @TempDir
    Path folder;

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aTokenThatWasKeptIsFoundForThatPortalOnly() {
        Tokens tokens = new Tokens(folder);
        tokens.keep(PORTAL, "one\n");
        tokens.keep(URI.create("https://portal.example.org:8443"), "two");
        assertThat(tokens.find(URI.create("https://portal.example.org/other"))).contains("one");
        assertThat(tokens.find(URI.create("https://portal.example.org:8443"))).contains("two");
        assertThat(tokens.find(URI.create("http://portal.example.org:443"))).isEmpty();
        assertThat(tokens.find(URI.create("https://example.org"))).isEmpty();
    }

    @Test
    void aNewTokenTakesThePlaceOfTheOld() throws IOException {
        Tokens tokens = new Tokens(folder);
        tokens.keep(PORTAL, "one");
        tokens.keep(PORTAL, "two");
        assertThat(tokens.find(PORTAL)).contains("two");
        assertThat(files()).hasSize(1);
    }

    @Test
    void aForgottenTokenIsGone() throws IOException {
        Tokens tokens = new Tokens(folder);
        tokens.keep(PORTAL, "one");
        tokens.forget(PORTAL);
        tokens.forget(PORTAL);
        assertThat(tokens.find(PORTAL)).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        new Tokens(folder).keep(PORTAL, "one");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().getFirst())))
                .isEqualTo("rw-------");
    }

    @Test
    void theUsersTokensAreInTheFolderForSettings() {
        assumeTrue(System.getProperty("os.name").equals("Linux"));
        Tokens.ofUser(Map.of("XDG_CONFIG_HOME", folder.toString())).keep(PORTAL, "one");
        assertThat(folder.resolve("dateline/portals/https-portal.example.org-443.token")).exists();
    }

    @Test
    void whatCouldBreakAHeaderIsNoToken() throws IOException {
        for (String text : List.of("", "two words", "a\nb", "ключ", "x".repeat(1001))) {
            Path file = Files.writeString(folder.resolve("given"), text);
            Failure failure = catchThrowableOfType(Failure.class, () -> TokenFile.read(file));
            assertThat(failure.message().key()).isEqualTo("sync.failure.token-shape");
            if (!text.isEmpty()) {
                assertThat(failure).hasMessageNotContaining(text);
            }
        }
    }

    @Test
    void aTokenFileThatIsNotThereIsNamed() {
        Failure failure = catchThrowableOfType(Failure.class, () -> TokenFile.read(folder.resolve("none")));
        assertThat(failure.message().key()).isEqualTo("sync.failure.token-file");
        assertThat(failure.message().args().toString()).contains("none");
    }
}
