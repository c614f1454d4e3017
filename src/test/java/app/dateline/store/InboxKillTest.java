package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that decides about stories, and looks whether each decision that it had announced is there. */
class InboxKillTest {
    @TempDir
    Path folder;

    @Test
    void everyDecisionThatWasAnnouncedSurvivesAKillAndNoDraftIsWithoutItsStory() throws Exception {
        Random random = new Random(Long.getLong("dateline.seed", System.nanoTime()));
        int announced = -1;
        for (int kill = 0; kill < 4; kill++) {
            announced = decideAndKill(announced + 1, announced + 1 + random.nextInt(40), random.nextInt(3_000_000));
            try (Store store = Store.open(folder)) {
                Set<String> drafted = headlines(store, InboxState.DRAFTED);
                Set<String> dismissed = headlines(store, InboxState.DISMISSED);
                for (int i = 0; i <= announced; i++) {
                    assertThat(i % 2 == 0 ? drafted : dismissed).contains("Story " + i);
                }
                Set<String> articles = store.list(ListQuery.ALL).stream().map(one -> one.headline().en()).collect(Collectors.toSet());
                assertThat(articles).isEqualTo(drafted);
                assertThat(store.check().problems()).isEmpty();
            }
        }
    }

    private static Set<String> headlines(Store store, InboxState state) {
        return store.inbox().items(InboxQuery.FRESH.withState(state).withLimit(100_000)).stream()
                .map(InboxItem::headline)
                .collect(Collectors.toSet());
    }

    /** @return the last decision that was announced */
    private int decideAndKill(int from, int until, int after) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                        "-cp", System.getProperty("java.class.path"),
                        InboxProcess.class.getName(), folder.toString(), String.valueOf(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int announced = from - 1;
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                announced = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
                if (announced >= until && process.isAlive()) {
                    LockSupport.parkNanos(after);
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor()).as("killed, and not ended by itself").isNotEqualTo(1).isNotZero();
        assertThat(announced).isGreaterThanOrEqualTo(until);
        return announced;
    }
}
