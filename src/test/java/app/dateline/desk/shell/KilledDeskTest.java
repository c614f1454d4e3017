package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.ArticleId;
import app.dateline.article.Language;
import app.dateline.store.Store;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk is killed while somebody types: what the status bar announced as saved is there. */
class KilledDeskTest {
    @TempDir
    Path folder;

    private int announcements;

    @Test
    void everySaveThatWasAnnouncedSurvivesTwentyKills() throws Exception {
        killed(20);
    }

    @Test
    @Tag("long")
    void everySaveThatWasAnnouncedSurvivesTwoHundredKills() throws Exception {
        killed(200);
    }

    /** In two profiles at a time, since there are two cores at least. */
    private void killed(int times) throws Exception {
        long seed = System.nanoTime();
        try (ExecutorService lanes = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = new ArrayList<>();
            for (int lane = 0; lane < 2; lane++) {
                Random random = new Random(seed + lane);
                Path at = folder.resolve("lane" + lane);
                both.add(lanes.submit(() -> {
                    killed(at, random, times / 2, "seed " + seed);
                    return null;
                }));
            }
            for (Future<?> lane : both) {
                lane.get();
            }
        }
        System.out.println("killed " + times + " times, " + announcements + " announced saves, 0 lost");
    }

    private void killed(Path at, Random random, int times, String seed) throws Exception {
        ArticleId id = ArticleId.create();
        int announced = 0;
        for (int i = 0; i < times; i++) {
            int listenTo = 1 + random.nextInt(3);
            Process desk = start(at, id);
            try (BufferedReader out = desk.inputReader(StandardCharsets.UTF_8)) {
                for (int heard = 0; heard < listenTo; heard++) {
                    String line = out.readLine();
                    assertThat(line).as("the desk ended by itself, " + seed).startsWith("saved ");
                    announced = heard(line);
                }
                // somewhere in the typing that follows
                long until = System.nanoTime() + random.nextInt(500_000_000);
                while (System.nanoTime() < until && !out.ready()) {
                    Thread.onSpinWait();
                }
                // the process's own method would close what it has said last
                desk.toHandle().destroyForcibly();
                desk.waitFor();
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    announced = heard(line);
                }
            }
            try (Store store = Store.open(at.resolve("profile"))) {
                String body = store.find(id).orElseThrow().edition(Language.RU).body();
                assertThat(body.length()).as(seed).isGreaterThanOrEqualTo(announced);
                assertThat(body).as(seed).isEqualTo(TypingDesk.typed(body.length()));
                assertThat(store.check().problems()).as(seed).isEmpty();
            }
        }
    }

    private synchronized int heard(String line) {
        announcements++;
        return Integer.parseInt(line.substring("saved ".length()));
    }

    private static Process start(Path at, ArticleId id) throws Exception {
        Files.createDirectories(at);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        // it lives for seconds
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        TypingDesk.class.getName(),
                        at.toString(),
                        id.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
