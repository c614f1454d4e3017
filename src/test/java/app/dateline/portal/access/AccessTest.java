package app.dateline.portal.access;

import static app.dateline.portal.TestPortal.problem;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.portal.TestPortal;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest {
    @TempDir
    Path data;

    @Test
    void theFirstTokenIsToldOnce() {
        String token;
        try (TestPortal portal = TestPortal.start(data)) {
            token = portal.token();
            assertThat(token).matches("[A-Za-z0-9_-]{43}");
        }
        try (TestPortal portal = TestPortal.start(data)) {
            assertThat(portal.token()).isEmpty();
            assertThat(portal.send(HttpRequest.newBuilder(portal.uri("/v1/changes"))
                                    .header("Authorization", "Bearer " + token))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void noFileHasTheTokenInIt() throws IOException {
        String token;
        try (TestPortal portal = TestPortal.start(data)) {
            token = portal.token();
            portal.get("/v1/changes");
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain(token);
            }
        }
    }

    @Test
    void everyAddressOfTheProtocolWantsAToken() {
        try (TestPortal portal = TestPortal.start(data)) {
            for (String path : List.of("changes", "drafts/x", "blobs/x", "vocabulary/entities", "nothing")) {
                HttpResponse<String> refused = portal.read("/v1/" + path);

                assertThat(refused.statusCode()).isEqualTo(401);
                assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
                assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            }
        }
    }

    @Test
    void aWrongTokenIsRefused() {
        try (TestPortal portal = TestPortal.start(data)) {
            String token = portal.token();
            for (String header : List.of("Bearer", "Bearer x", "Basic dXNlcjpwYXNz", "Bearer  ", "Token " + token,
                    "Bearer " + token + "x", "Bearer " + token + " " + token, "Bearer " + token.toUpperCase())) {
                HttpResponse<String> refused = portal.send(HttpRequest.newBuilder(portal.uri("/v1/changes"))
                        .header("Accept-Language", "ru")
                        .header("Authorization", header));

                assertThat(refused.statusCode()).as(header).isEqualTo(401);
                assertThat(problem(refused).detail()).startsWith("Порталу неизвестен этот токен");
            }
        }
    }

    @Test
    void whoSendsALargePictureWithAWrongTokenHearsThat() {
        try (TestPortal portal = TestPortal.start(data)) {
            HttpResponse<String> refused =
                    portal.send(HttpRequest.newBuilder(portal.uri("/v1/blobs/" + "ab".repeat(32)))
                            .header("Authorization", "Bearer wrong")
                            .PUT(HttpRequest.BodyPublishers.ofByteArray(new byte[20_000_000])));

            assertThat(refused.statusCode()).isEqualTo(401);
        }
    }
}
