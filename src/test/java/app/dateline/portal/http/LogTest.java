package app.dateline.portal.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.portal.TestPortal;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** All that this process prints is looked at, so nothing else runs meanwhile. */
@Isolated
class LogTest {
    @Test
    void noTokenIsEverLoggedEvenWhenThePortalFails(@TempDir Path data) throws IOException {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        String token;
        try (TestPortal portal = TestPortal.start(data)) {
            token = portal.token();
            portal.get("/v1/changes");
            portal.get("/v1/nothing");
            portal.send(portal.request("/v1/drafts/x").PUT(BodyPublishers.ofString("{")));
            breakBlobs(data);
            assertThat(portal.putBlob("00".repeat(32), "GIF89a and more".getBytes()).statusCode())
                    .isEqualTo(500);
        } finally {
            System.setOut(console);
            root.detachAppender(log);
        }

        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).anyMatch(line -> line.contains("failed"));
        assertThat(log.list).noneMatch(event -> (event.getFormattedMessage() + event.getThrowableProxy()).contains(token));
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static void breakBlobs(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("blobs"))) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
