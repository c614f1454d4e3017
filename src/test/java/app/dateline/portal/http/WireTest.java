package app.dateline.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.portal.TestPortal;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server says to anything that can come over a wire. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WireTest {
    private TestPortal portal;

    @BeforeAll
    void start(@TempDir Path data) {
        portal = TestPortal.start(data);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    /** The answer to bytes that no proper client sends. */
    private String raw(byte[] request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", portal.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String get(String target) throws IOException {
        return raw(("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd", "/assets/../../etc/passwd", "/assets/fonts/..%2f..%2flogback.xml",
                "/assets/fonts/%2e%2e/page.css", "/assets/fonts/..;/x", "/%c0%ae%c0%ae/etc/passwd", "/en/%ff", "/%00",
                "/en/..\\..\\x", "//etc/passwd", "/media/../portal.db", "/en/1%2f..%2f", "/v1/blobs/%2e%2e%2fportal.db",
                "/assets/fonts/Inter-Regular.otf%00.css", "/en/%", "/en/%zz", "/?%ff=%ff", "http://evil.example/en/x", "*"
            })
    void noAddressLeadsOutOfTheSite(String target) throws IOException {
        String answer = get(target);

        assertThat(answer).matches("(?s)HTTP/1\\.1 (400|404|401|302) .*");
        assertThat(answer).doesNotContain("root:", "appender", "Exception", "jetty", "Jetty", "javalin", "Javalin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%76%31/changes", "/v1;x/changes", "//v1/changes", "/en/../v1/changes", "/./v1/changes", "/V1/changes",
                "/v1%2fchanges", "/v1/./changes", "/v1/changes;x", "/v1/changes/", "/x/%2e%2e/v1/changes"
            })
    void noWayOfWritingAnAddressOfTheProtocolDoesWithoutAToken(String target) throws IOException {
        assertThat(get(target)).matches("(?s)HTTP/1\\.1 (400|401|404) .*").doesNotContain("epoch");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET /\r\n\r\n", "\u0016\u0003\u0001\u0002\u0000\u0001",
        "PUT /v1/drafts/x HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n"})
    void whatIsNoHttpIsAnsweredShortly(String request) throws IOException {
        String answer = raw(request.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(answer).startsWith("HTTP/1.1 ").doesNotContain("HTTP/1.1 500").hasSizeLessThan(1000);
        assertThat(answer).doesNotContainIgnoringCase("jetty");
    }

    @Test
    void headersWithoutEndAreRefused() throws IOException {
        assertThat(get("/en/ HTTP/1.1\r\nX: " + "x".repeat(20_000) + "\r\nY:")).startsWith("HTTP/1.1 431 ");
    }

    @Test
    void everyAnswerCarriesTheHeadersThatKeepBrowsersSafe() {
        for (String path : List.of("/", "/en/", "/en/nowhere", "/v1/changes", "/assets/x", "/sitemap.xml", "/en/feed.xml")) {
            HttpResponse<String> answer = portal.read(path);

            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValue("default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; "
                            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
        }
    }

    @Test
    void aMethodThatAnAddressDoesNotKnowIsRefusedWithThoseThatItKnows() {
        HttpResponse<String> refused =
                portal.send(portal.request("/v1/changes").POST(BodyPublishers.ofString("x")));

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow").orElseThrow()).contains("GET");
        assertThat(TestPortal.problem(refused).detail()).isNotBlank();
    }

    @Test
    void anUnknownAddressOfTheProtocolIsAProblemAndOneForReadersAPage() {
        assertThat(portal.get("/v1/nothing").headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(portal.get("/nothing").headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    }

    @Test
    void aPageCanBeAskedForWithoutItsContent() {
        HttpResponse<String> head =
                portal.send(portal.request("/en/").method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void theFontsAndTheStyleAreServedForAYear() {
        String page = portal.read("/en/").body();
        String style = page.replaceAll("(?s).*<link rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
        HttpResponse<String> css = portal.read(style);

        assertThat(css.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        assertThat(css.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        java.util.regex.Matcher font = java.util.regex.Pattern.compile("url\\(\"([^\"]+)\"\\)").matcher(css.body());
        while (font.find()) {
            assertThat(portal.read(font.group(1)).statusCode()).as(font.group(1)).isEqualTo(200);
        }
    }
}
