package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.ArticleId;
import app.dateline.article.Language;
import app.dateline.store.Store;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk is killed while somebody types: what the status bar announced as saved is there. */
class KilledDeskTest {
    @TempDir
    Path folder;

    @Test
    void everySaveThatWasAnnouncedSurvivesAFewKills() throws Exception {
        killed(3);
    }

    @Test
    @Tag("long")
    void everySaveThatWasAnnouncedSurvivesAHundredKills() throws Exception {
        killed(100);
    }

    private void killed(int times) throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        ArticleId id = ArticleId.create();
        int announcements = 0;
        int announced = 0;
        for (int i = 0; i < times; i++) {
            int listenTo = 1 + random.nextInt(4);
            Process desk = start(id);
            try (BufferedReader out = desk.inputReader(StandardCharsets.UTF_8)) {
                String line;
                while (listenTo > 0 && (line = out.readLine()) != null) {
                    if (line.startsWith("saved ")) {
                        announced = Integer.parseInt(line.substring(6));
                        announcements++;
                        listenTo--;
                    }
                }
                assertThat(listenTo).as("the desk ended by itself").isZero();
                // somewhere in the typing that follows
                Thread.onSpinWait();
                long until = System.nanoTime() + random.nextInt(500_000_000);
                while (System.nanoTime() < until && !out.ready()) {
                    Thread.onSpinWait();
                }
                desk.toHandle().destroyForcibly();
                desk.waitFor();
                while ((line = out.readLine()) != null) {
                    if (line.startsWith("saved ")) {
                        announced = Integer.parseInt(line.substring(6));
                        announcements++;
                    }
                }
            }
            try (Store store = Store.open(folder.resolve("profile"))) {
                String body = store.find(id).orElseThrow().edition(Language.RU).body();
                assertThat(body.length()).as("seed " + seed).isGreaterThanOrEqualTo(announced);
                assertThat(body).as("seed " + seed).isEqualTo(TypingDesk.typed(body.length()));
            }
        }
        System.out.println("killed " + times + " times, " + announcements + " announced saves, 0 lost");
    }

    private Process start(ArticleId id) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        TypingDesk.class.getName(),
                        folder.toString(),
                        id.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
