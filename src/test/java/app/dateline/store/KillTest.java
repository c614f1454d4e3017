package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that saves, at some point of its work, and looks whether all that it had announced is there. */
class KillTest {
    @TempDir
    Path folder;

    private final ArticleId id = ArticleId.create();

    @Test
    void everySaveThatWasAnnouncedSurvivesAKill() throws Exception {
        kill(8);
    }

    @Test
    @Tag("long")
    void everySaveThatWasAnnouncedSurvivesAHundredKills() throws Exception {
        kill(100);
    }

    private void kill(int times) throws Exception {
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Random random = new Random(seed);
        int announced = 0;
        int unannounced = 0;
        for (int i = 0; i < times; i++) {
            int before = announced;
            announced = typeAndKill(before + random.nextInt(60), random.nextInt(3_000_000));
            int stored = stored();
            assertThat(stored).as("seed %d, kill %d", seed, i).isBetween(announced, announced + 1);
            unannounced += stored - announced;
            announced = stored;
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.check().problems()).isEmpty();
            assertThat(store.revisions(id)).hasSize(announced);
        }
        System.out.printf("%d kills, %d saves announced, 0 lost; %d were on disk before they were announced (seed %d)%n",
                times, announced - unannounced, unannounced, seed);
    }

    @Test
    void aProfileInUseByAnotherProcessIsRefusedUntilThatOneEnds() throws Exception {
        Process process = type(ProcessBuilder.Redirect.INHERIT);
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("open 0");
            assertThat(out.readLine()).isEqualTo("saved 1");

            Says.fails("store.failure.in-use", () -> Store.open(folder), folder.toString());
            try (Store reader = Store.openToRead(folder)) {
                assertThat(reader.list(ListQuery.ALL)).hasSize(1);
            }
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.list(ListQuery.ALL)).hasSize(1);
            Says.fails("store.failure.in-use", () -> Store.open(folder), folder.toString());

            // the refusal just now must not have given the lock away
            assertThat(type(ProcessBuilder.Redirect.DISCARD).waitFor()).isEqualTo(1);
        }
    }

    private Process type(ProcessBuilder.Redirect errors) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp", System.getProperty("java.class.path"),
                        TypingProcess.class.getName(), folder.toString(), id.toString())
                .redirectError(errors)
                .start();
    }

    /**
     * @param after nanoseconds to go on after the last save that was waited for, so that kills fall anywhere
     * @return the last save that it announced
     */
    private int typeAndKill(int until, int after) throws IOException, InterruptedException {
        Process process = type(ProcessBuilder.Redirect.INHERIT);
        int announced = 0;
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                announced = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
                if (announced >= until && process.isAlive()) {
                    LockSupport.parkNanos(after);
                    // by its handle, which leaves its last words readable: they count as well
                    process.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor()).isNotZero();
        return announced;
    }

    /** What somebody finds who only reads, and what somebody finds who goes on, must be the same. */
    private int stored() {
        Article read;
        try (Store store = Store.openToRead(folder)) {
            read = store.find(id).orElseGet(() -> TypingProcess.text(id, 0));
            String last = TypingProcess.words(read) + "-е слово";
            assertThat(store.list(ListQuery.ALL.withText(last))).hasSize(TypingProcess.words(read) > 0 ? 1 : 0);
        }
        try (Store store = Store.open(folder)) {
            assertThat(store.find(id).orElseGet(() -> TypingProcess.text(id, 0))).isEqualTo(read);
        }
        int words = TypingProcess.words(read);
        assertThat(read).isEqualTo(TypingProcess.text(id, words));
        return words;
    }
}
