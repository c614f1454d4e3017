package app.dateline;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real disk of a few megabytes (tmpfs), for tests of a full or read-only one; the test is left out where nobody may mount. */
public final class SmallDisk implements AutoCloseable {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** @param folder an empty one: where the disk is then seen */
    public static SmallDisk at(Path folder, int megabytes) throws Exception {
        String size = "size=" + megabytes + "m";
        assumeTrue(run("mount", "-t", "tmpfs", "-o", size, "tmpfs", folder.toString()), "may not mount");
        return new SmallDisk(folder);
    }

    /** Takes all the space that is left. @return the file to delete for space */
    public Path fill() throws IOException {
        Path ballast = folder.resolve("ballast");
        try (var out = Files.newOutputStream(ballast)) {
            byte[] block = new byte[4096];
            while (true) {
                out.write(block);
            }
        } catch (IOException _) {
            return ballast; // full, as was meant
        }
    }

    public void readOnly() throws Exception {
        assumeTrue(run("mount", "-o", "remount,ro", folder.toString()), "may not remount");
    }

    @Override
    public void close() throws Exception {
        // at once, whoever still has a file of it open
        run("umount", "-l", folder.toString());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
