package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.Dateline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show. */
class ProcessTest {
    @TempDir
    Path folder;

    @Test
    void theOutputIsUtf8UnderThePlainestLocale() throws Exception {
        new Terminal(folder).run("import", Terminal.sample("engine-test.ru.md"));

        Process list = start("list");
        String out = new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(list.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(list.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(list.exitValue()).as(err).isZero();
        assertThat(out).contains("ОКБ «Окский мотор» испытало двигатель для малой авиации на морозе");
        assertThat(err).isEmpty();
    }

    @Test
    void aPortalThatIsAskedToEndClosesItsDatabase() throws Exception {
        Path data = folder.resolve("portal");
        Process portal = start("portal", "--data", data.toString(), "--port", "0");
        try (var out = portal.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("http://127.0.0.1:");
            assertThat(out.readLine()).isNotBlank();
            portal.destroy();
            assertThat(portal.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }

        // SQLite removes its write-ahead log when the last connection is closed in good order
        try (var files = Files.list(data)) {
            assertThat(files.map(path -> path.getFileName().toString())).noneMatch(name -> name.endsWith("-wal"));
        }
    }

    @Test
    void aSecondDeskHandsItsFilesToTheFirstAndEnds() throws Exception {
        Process first = start("desk", "--trial");
        try (var out = first.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("http://127.0.0.1:");

            Process second = start("desk", "--trial", Terminal.sample("engine-test.ru.md"));
            String said = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).as(said).isZero();
            assertThat(said.lines()).hasSize(1);
            assertThat(first.isAlive()).isTrue();
            assertThat(new Terminal(folder).run("list").out()).contains("ОКБ «Окский мотор»");
        } finally {
            first.destroy();
            assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                // they live for seconds
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Dateline.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("DATELINE_PROFILE", new Terminal(folder).profile().toString());
        return builder.start();
    }
}
