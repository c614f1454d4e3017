package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.cli.Terminal.Run;
import app.dateline.portal.PortalOptions;
import app.dateline.portal.PortalServer;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told when the portal is not as it should be. Nothing here changes by it. */
class PortalTroubleTest {
    @TempDir
    Path folder;

    private Terminal terminal;
    private String token;
    private String shown;

    @BeforeEach
    void importOne() {
        terminal = new Terminal(folder);
        terminal.run("import", Terminal.sample("engine-test.ru.md"));
        token = terminal.file("token", "abc\n");
        shown = terminal.run("list", "--json").out();
    }

    /** The command says so in one sentence, with 1, and changes nothing. */
    private void isTold(String portal, String sentence, String... commands) {
        for (String command : commands) {
            Run run = terminal.run((command + " --portal " + portal + " --token-file " + token).split(" "));

            assertThat(run.exit()).as(run.err()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(sentence).doesNotContain("abc", "Exception");
            assertThat(terminal.run("list", "--json").out()).isEqualTo(shown);
        }
    }

    private static HttpServer answering(int status, String type, String body) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Test
    void aPortalThatIsDown() throws IOException {
        HttpServer gone = answering(200, "text/plain", "");
        gone.stop(0);

        isTold(address(gone), "cannot be reached", "sync");
    }

    @Test
    void aWebPageInThePlaceOfThePortal() throws IOException {
        HttpServer server = answering(200, "text/html", "<!DOCTYPE html><title>Hello</title>");
        try {
            isTold(address(server), "is not a Dateline portal", "sync");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aTokenThatThePortalDoesNotKnow() {
        try (PortalServer portal = PortalServer.start(PortalOptions.local(folder.resolve("portal"), 0))) {
            isTold(portal.address().toString(), "does not accept the token", "sync", "publish 01a1ee4a");
        }
    }

    @Test
    void addressesAndTokensThatAreNone() {
        Run noPortal = terminal.run("sync");
        Run plain = terminal.run("sync", "--portal", "http://portal.example", "--token-file", token);
        Run noToken = terminal.run("sync", "--portal", "https://portal.example");
        Run noFile = terminal.run("sync", "--portal", "https://portal.example", "--token-file", "absent");
        Run empty = terminal.run("sync", "--portal", "https://portal.example", "--token-file", terminal.file("empty", ""));

        assertThat(noPortal.isOneSentence().err()).contains("No portal is known yet");
        assertThat(plain.isOneSentence().err()).contains("is not protected");
        assertThat(noToken.isOneSentence().err()).contains("There is no token for the portal https://portal.example yet");
        assertThat(noFile.isOneSentence().err()).contains("The token file absent cannot be read");
        assertThat(empty.isOneSentence().err()).contains("no usable token");
        assertThat(Stream.of(noPortal, plain, noToken, noFile, empty)).allMatch(run -> run.exit() == 1);
    }
}
