package app.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes down what a saving process asks of the disk, cuts the power at any point of it, and looks whether all that had
 * been announced is there. Needs strace, and is passed over where that is missing.
 */
class PowerCutTest {
    @TempDir
    Path folder;

    @Test
    void noAnnouncedSaveIsLostInFortyPowerCuts() throws Exception {
        assertThat(cut(40, 150, "full")).isZero();
    }

    @Test
    @Tag("long")
    void noAnnouncedSaveIsLostInAThousandPowerCuts() throws Exception {
        assertThat(cut(1_000, 400, "full")).isZero();
    }

    /** If this does not lose anything, the two above prove nothing. */
    @Test
    void theSameWithoutASyncAtEachCommitLosesSome() throws Exception {
        assertThat(cut(40, 150, "normal")).isPositive();
    }

    /** @return in how many cuts an announced save was not there, or the database was not sound */
    private int cut(int cuts, int saves, String synchronous) throws Exception {
        assumeTrue(canWatch(), "strace is not there, or may not watch a process here");
        long seed = Long.getLong("dateline.seed", System.nanoTime());
        Path profile = Files.createDirectories(folder.toRealPath().resolve("profile"));
        Store.open(profile).close();
        CutDisk disk = new CutDisk();
        disk.put("dateline.db", Files.readAllBytes(profile.resolve("dateline.db")));
        List<DiskTrace.Event> events = watched(profile, saves, synchronous, seed);

        Random random = new Random(seed);
        TreeSet<Integer> points = new TreeSet<>();
        while (points.size() < cuts) {
            points.add(random.nextInt(events.size()));
        }
        Map<ArticleId, Integer> announced = new HashMap<>();
        int said = 0;
        int lost = 0;
        for (int i = 0; i < events.size(); i++) {
            if (points.contains(i) && !survives(disk, random, announced)) {
                lost++;
            }
            disk.happen(i, events.get(i));
            if (events.get(i) instanceof DiskTrace.Said line && line.text().startsWith("saved ")) {
                String[] words = line.text().strip().split(" ");
                announced.put(ArticleId.of(words[1]), Integer.valueOf(words[2]));
                said++;
            }
        }
        assertThat(said).isEqualTo(saves);
        System.out.printf("synchronous=%s: %d power cuts among %d disk events and %d announced saves, %d lost some (seed %d)%n",
                synchronous, cuts, events.size(), said, lost, seed);
        return lost;
    }

    private List<DiskTrace.Event> watched(Path profile, int saves, String synchronous, long seed) throws Exception {
        Path trace = folder.resolve("trace");
        Process process = new ProcessBuilder(
                        "strace", "-f", "-y", "-xx", "-s", "10000000", "-e", DiskTrace.CALLS, "-o", trace.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                        "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PowerCutWriter.class.getName(),
                        profile.toString(), String.valueOf(saves), synchronous, String.valueOf(seed))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return DiskTrace.read(trace, profile);
    }

    private boolean survives(CutDisk disk, Random random, Map<ArticleId, Integer> announced) throws IOException {
        Path after = Files.createDirectory(folder.resolve("after"));
        try {
            disk.cut(random, after);
            try (Store store = Store.open(after)) {
                for (Map.Entry<ArticleId, Integer> article : announced.entrySet()) {
                    Optional<Article> found = store.find(article.getKey());
                    if (found.isEmpty() || TypingProcess.words(found.get()) < article.getValue()) {
                        return false;
                    }
                }
                return store.check().problems().isEmpty();
            }
        } finally {
            try (Stream<Path> files = Files.walk(after)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static boolean canWatch() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("strace", "-qq", "-o", "/dev/null", "true").redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
