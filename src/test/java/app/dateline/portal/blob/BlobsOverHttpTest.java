package app.dateline.portal.blob;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Language;
import app.dateline.portal.Samples;
import app.dateline.portal.TestPortal;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlobsOverHttpTest {
    private Path data;
    private TestPortal portal;

    @BeforeAll
    void start(@TempDir Path data) {
        this.data = data;
        portal = TestPortal.start(data);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    /** A picture as far as its first bytes go, like no other. */
    private static byte[] gif(String like) {
        return ("GIF89a" + like).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String address(byte[] bytes) {
        return "/v1/blobs/" + Samples.sha256(bytes);
    }

    private HttpResponse<String> put(byte[] bytes) {
        return portal.putBlob(Samples.sha256(bytes), bytes);
    }

    @Test
    void aPictureIsReadBackWithItsTypeAndIsNeverGuessedAt() {
        byte[] bytes = gif("read back");

        assertThat(put(bytes).statusCode()).isEqualTo(201);

        HttpResponse<String> read = portal.get(address(bytes));
        assertThat(read.body()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        assertThat(read.headers().firstValue("Content-Type")).hasValue("image/gif");
        assertThat(read.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(read.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
    }

    @Test
    void aPictureSentAgainDoesNoHarm() {
        put(gif("twice"));

        assertThat(put(gif("twice")).statusCode()).isEqualTo(204);
    }

    @Test
    void whetherThePortalHasAPictureCanBeAskedWithoutFetchingIt() {
        byte[] bytes = gif("asked");
        HttpRequest.Builder ask = portal.request(address(bytes)).method("HEAD", BodyPublishers.noBody());

        assertThat(portal.send(ask).statusCode()).isEqualTo(404);
        put(bytes);
        HttpResponse<String> known = portal.send(ask);
        assertThat(known.statusCode()).isEqualTo(200);
        assertThat(known.headers().firstValueAsLong("Content-Length")).hasValue(bytes.length);
    }

    @Test
    void bytesWithAnotherHashAreRefusedAndNotKept() {
        String name = Samples.sha256(gif("announced"));

        assertThat(portal.putBlob(name, gif("sent")).statusCode()).isEqualTo(422);
        assertThat(portal.get("/v1/blobs/" + name).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<html>", "%PDF-1.7 and so on", "RIFF1234WAVE"})
    void whatIsNoPictureIsRefused(String content) {
        assertThat(put(content.getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ABCDEF", "../portal.db", "..%2Fportal.db", "%2e%2e/%2e%2e/etc/passwd"})
    void aNameThatIsNoHashLeadsNowhere(String name) {
        assertThat(portal.get("/v1/blobs/" + name).statusCode()).isIn(400, 404);
    }

    @Test
    void aPictureOfTwentyMegabytesIsTaken() {
        byte[] large = Arrays.copyOf(gif("twenty"), 20_000_000);

        assertThat(put(large).statusCode()).isEqualTo(201);
        assertThat(portal.get(address(large)).body()).hasSize(large.length);
    }

    @Test
    void aPictureThatBreaksOffIsNotKept() throws IOException {
        String name = Samples.sha256(gif("breaks off"));
        try (Socket socket = new Socket("127.0.0.1", portal.port())) {
            socket.getOutputStream()
                    .write(("PUT /v1/blobs/" + name + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + portal.token()
                                    + "\r\nContent-Length: 1000\r\n\r\nGIF89a and no more")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).matches("(?s)(HTTP/1.1 400 .*)?");
        }

        assertThat(portal.get("/v1/blobs/" + name).statusCode()).isEqualTo(404);
        try (Stream<Path> left = Files.list(data.resolve("blobs/arriving"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aPictureThatThePortalHasIsNotWaitedForWhenTheClientAsksFirst() throws IOException {
        put(gif("asked first"));
        try (Socket socket = new Socket("127.0.0.1", portal.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("PUT " + address(gif("asked first")) + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                                    + portal.token()
                                    + "\r\nExpect: 100-continue\r\nContent-Length: 1000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes(12);

            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 204");
        }
    }

    @Test
    void aPictureThatIsTooLargeIsRefusedAndTheClientHearsWhy() {
        byte[] large = Arrays.copyOf(gif("large"), (int) Blobs.LARGEST + 1);

        assertThat(put(large).statusCode()).isEqualTo(413);
    }

    @Test
    void aPictureOfUnknownLengthThatIsTooLargeIsRefusedAndLeavesNothing() throws IOException {
        HttpResponse<String> refused = portal.send(portal.request("/v1/blobs/" + "ab".repeat(32))
                .PUT(BodyPublishers.ofInputStream(() -> new EndlessGif(Blobs.LARGEST + 1))));

        assertThat(refused.statusCode()).isEqualTo(413);
        try (Stream<Path> left = Files.list(data.resolve("blobs/arriving"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aPictureWhoseFileWasLostIsAskedForAgain() throws IOException {
        byte[] bytes = gif("lost");
        put(bytes);
        String sha256 = Samples.sha256(bytes);
        Files.delete(data.resolve("blobs").resolve(sha256.substring(0, 2)).resolve(sha256));

        assertThat(portal.get(address(bytes)).statusCode()).isEqualTo(404);
        put(bytes);
        assertThat(portal.get(address(bytes)).statusCode()).isEqualTo(200);
    }

    @Test
    void readersGetAPictureOnlyAsLongAsAStoryShowsIt() {
        String former = "/media/" + Samples.PICTURE_SHA256;
        portal.putBlob(Samples.PICTURE_SHA256, Samples.PICTURE);
        assertThat(portal.read(former).statusCode()).isEqualTo(404);

        var lighthouse = Samples.lighthouse();
        portal.publishAll(lighthouse, Language.RU);
        String media = portal.read(former).headers().firstValue("Location").orElseThrow();
        assertThat(portal.read(media).headers().firstValue("Content-Type")).hasValue("image/png");

        for (Language language : Language.values()) {
            portal.send(portal.request("/v1/drafts/" + lighthouse.id() + "/publications/" + language.code()).DELETE());
        }
        assertThat(portal.read(media).statusCode()).isEqualTo(404);
    }

    private static final class EndlessGif extends InputStream {
        private long left;
        private int given;

        EndlessGif(long size) {
            left = size;
        }

        @Override
        public int read() {
            if (left-- <= 0) {
                return -1;
            }
            return given < 6 ? "GIF89a".charAt(given++) : 0;
        }
    }
}
