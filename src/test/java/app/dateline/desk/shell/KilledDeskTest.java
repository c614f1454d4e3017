package app.dateline.desk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.ArticleId;
import app.dateline.article.Language;
import app.dateline.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Desks are killed while somebody types at them: what the status bar announced as saved is there. Most of the time goes
 * into the starts, so that several desks, each over a profile of its own, may share a process and its end.
 */
class KilledDeskTest {
    @TempDir
    Path folder;

    private int announcements;

    @Test
    void everySaveThatWasAnnouncedSurvivesTheKillingOfTwentyDesks() throws Exception {
        killed(5, 4);
    }

    @Test
    @Tag("long")
    void everySaveThatWasAnnouncedSurvivesTwoHundredKills() throws Exception {
        killed(200, 1);
    }

    private void killed(int times, int desks) throws Exception {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        List<ArticleId> articles = Stream.generate(ArticleId::create).limit(desks).toList();
        int[] announced = new int[desks];
        for (int i = 0; i < times; i++) {
            typeAndKill(articles, announced, random, seed);
            for (int desk = 0; desk < desks; desk++) {
                stored(desk, articles.get(desk), announced[desk], seed);
            }
        }
        System.out.printf("%d desks killed %d times, %d announced saves, 0 lost (seed %d)%n",
                desks, times, announcements, seed);
    }

    private void typeAndKill(List<ArticleId> articles, int[] announced, Random random, long seed) throws Exception {
        Process process = start(articles);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            Set<Integer> heard = new HashSet<>();
            int more = random.nextInt(2 * articles.size() + 1);
            while (heard.size() < articles.size() || more-- > 0) {
                String line = out.readLine();
                assertThat(line).as("the desks ended by themselves, seed %d", seed).startsWith("saved ");
                heard.add(heard(line, announced));
            }
            // somewhere in the typing that follows
            LockSupport.parkNanos(random.nextInt(500_000_000));
            // the process's own method would close what it has said last
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                heard(line, announced);
            }
        } finally {
            process.destroyForcibly();
        }
    }

    /** @return which desk it was */
    private int heard(String line, int[] announced) {
        String[] words = line.split(" ");
        int desk = Integer.parseInt(words[1]);
        announced[desk] = Integer.parseInt(words[2]);
        announcements++;
        return desk;
    }

    private void stored(int desk, ArticleId id, int announced, long seed) {
        try (Store store = Store.open(folder.resolve(Integer.toString(desk)).resolve("profile"))) {
            String body = store.find(id).orElseThrow().edition(Language.RU).body();
            assertThat(body.length()).as("seed %d", seed).isGreaterThanOrEqualTo(announced);
            assertThat(body).as("seed %d", seed).isEqualTo(TypingDesk.typed(body.length()));
            assertThat(store.check().problems()).as("seed %d", seed).isEmpty();
        }
    }

    private Process start(List<ArticleId> articles) throws IOException {
        List<String> command = new ArrayList<>(List.of(
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
                folder.toString()));
        articles.forEach(id -> command.add(id.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
