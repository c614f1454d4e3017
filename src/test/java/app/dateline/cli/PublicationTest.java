package app.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.cli.Terminal.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From two files on disk to what readers see, with nothing but commands. */
class PublicationTest {
    private static final String VESSEL = "01a20cf8-565d-7ace-8038-0f4bf3c95789";
    private static final String TUG = "01a1e98a-f384-7956-b8bd-e5548fcc69d7";

    @TempDir
    Path folder;

    /** The command {@code portal}, run until it is interrupted as Ctrl+C does. */
    private final class RunningPortal implements AutoCloseable {
        private final AtomicInteger exit = new AtomicInteger(-1);
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();
        private final Thread thread;
        private final String address;
        private final String token;

        /** @param lines that it prints when it runs: its address, and the token if it is new */
        RunningPortal(int lines) throws InterruptedException {
            CountDownLatch told = new CountDownLatch(lines);
            ByteArrayOutputStream out = new ByteArrayOutputStream() {
                @Override
                public synchronized void write(byte[] bytes, int from, int length) {
                    super.write(bytes, from, length);
                    for (int i = from; i < from + length; i++) {
                        if (bytes[i] == '\n') {
                            told.countDown();
                        }
                    }
                }
            };
            Cli cli = new Terminal(folder).cli(InputStream.nullInputStream(), out, err);
            thread = Thread.ofPlatform().start(() -> exit.set(
                    cli.run("portal", "--data", folder.resolve("portal").toString(), "--port", "0")));
            assertThat(told.await(60, TimeUnit.SECONDS)).as(err.toString(StandardCharsets.UTF_8)).isTrue();
            List<String> printed = out.toString(StandardCharsets.UTF_8).lines().toList();
            address = printed.get(0);
            token = lines == 1 ? "" : new Terminal(folder).file("token", printed.get(1) + "\n");
        }

        @Override
        public void close() throws InterruptedException {
            thread.interrupt();
            thread.join(30_000);
            assertThat(exit).hasValue(0);
        }
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    @Test
    void readersSeeBothEditionsOfWhatWasImported() throws Exception {
        Terminal terminal = new Terminal(folder);
        terminal.run("import", Terminal.sample("companies.json"), Terminal.sample("research-vessel.ru.md"),
                Terminal.sample("research-vessel.en.md"));
        try (RunningPortal portal = new RunningPortal(2)) {
            Run sync = terminal.run("sync", "--portal", portal.address, "--token-file", portal.token);
            assertThat(sync.exit()).as(sync.err()).isZero();
            assertThat(sync.out()).isEqualTo(
                    "sent\t" + VESSEL + "\tPomor Coast shipyard floats out research vessel Severny Kompas\n");

            Run published = terminal.run("publish", VESSEL.substring(0, 8), "--token-file", portal.token);
            assertThat(published.exit()).as(published.err()).isZero();
            assertThat(published.lines()).hasSize(2);
            assertThat(published.err()).isEqualTo(
                    "ru: research-vessel.jpg: the credit has arrived: page ✓ files ✓ (4)\n"
                            + "en: research-vessel.jpg: the credit has arrived: page ✓ files ✓ (4)\n");

            assertThat(get(published.lines().get(0))).contains(
                    "<html lang=\"ru\"", "Верфь «Поморский берег» спустила на воду научное судно «Северный компас»",
                    "АРХАНГЕЛЬСК, 24 ноября. /МЕРИДИАН/.", "© Пресс-служба верфи «Поморский берег»",
                    "Правообладатель материала: МЕРИДИАН. Материал размещён правообладателем в открытом доступе.",
                    "Индия", "Бразилия", "ЮАР", "«Варуника Системс»");
            assertThat(get(published.lines().get(1))).contains(
                    "<html lang=\"en\"", "Pomor Coast shipyard floats out research vessel Severny Kompas",
                    "ARKHANGELSK, November 24. /MERIDIAN/.", "© Press Service of the Pomor Coast Shipyard",
                    "The rights to this material belong to MERIDIAN. It was made openly available",
                    "India", "Brazil", "South Africa", "Varunika Systems", "Pomor Coast Shipyard");

            assertThat(terminal.run("list").out()).contains("ru:published en:published", "sent");
            assertThat(terminal.run("sync", "--token-file", portal.token).out()).isEmpty();
        }
    }

    @Test
    void anotherDeskFetchesWhatWasSent() throws Exception {
        Terminal terminal = new Terminal(folder);
        terminal.run("import", Terminal.sample("companies.json"), Terminal.sample("research-vessel.en.md"));
        try (RunningPortal portal = new RunningPortal(2)) {
            terminal.run("sync", "--portal", portal.address, "--token-file", portal.token);
            String[] other = {"--profile", folder.resolve("other").toString()};

            Run fetched = terminal.run("sync", other[0], other[1], "--portal", portal.address, "--token-file", portal.token);

            assertThat(fetched.out()).startsWith("fetched\t" + VESSEL);
            assertThat(terminal.run("show", VESSEL, other[0], other[1]).out())
                    .isEqualTo(terminal.run("show", VESSEL).out());
            assertThat(terminal.run("export", VESSEL, other[0], other[1], "--to", folder.resolve("x").toString()).exit())
                    .isZero();
        }
    }

    @Test
    void anEditionThatIsBlockedIsNotPublishedAndTheOtherIs() throws Exception {
        Terminal terminal = new Terminal(folder);
        terminal.run("import", Terminal.sample("rescue-tug.ru.md"), Terminal.sample("rescue-tug.en.md"),
                Terminal.sample("rescue-robot.ru.md"));
        try (RunningPortal portal = new RunningPortal(2)) {
            Run run = terminal.run("publish", TUG, "--portal", portal.address, "--token-file", portal.token);

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.lines()).singleElement().asString().contains("/ru/");
            assertThat(run.err()).isEqualTo("The en edition was not published:\n"
                    + "  Blocking (en): Cyrillic letters in the English text: Экипаж\n");
            assertThat(terminal.run("publish", "01a1e4e2", "--portal", portal.address, "--token-file", portal.token).out())
                    .isEmpty();
            assertThat(terminal.run("publish", "01a1e4e2", "--language", "en").isOneSentence().err())
                    .contains("has no en edition");
        }
    }

    @Test
    void aPortalThatStopsCanBeStartedAgainAndTellsItsTokenOnlyOnce() throws Exception {
        try (RunningPortal portal = new RunningPortal(2)) {
            Run second = new Terminal(folder).run("portal", "--data", folder.resolve("portal").toString(), "--port", "0");
            assertThat(second.isOneSentence().exit()).isEqualTo(1);
            assertThat(portal.err.toString(StandardCharsets.UTF_8)).contains("first admin token");
        }
        try (RunningPortal again = new RunningPortal(1)) {
            assertThat(again.err.toString(StandardCharsets.UTF_8)).doesNotContain("first admin token");
        }
    }

    @Test
    void aPortInUseIsOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = new Terminal(folder).run("portal", "--data", folder.resolve("p").toString(), "--port",
                    String.valueOf(taken.getLocalPort()));

            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.isOneSentence().err()).contains("another program is there already");
        }
    }
}
