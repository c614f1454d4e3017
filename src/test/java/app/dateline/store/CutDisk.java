package app.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A disk as a power cut leaves it: what was synced is there; of what was not, each write is there, or not, or in part,
 * in any order, as a disk's cache may have it.
 */
final class CutDisk {
    private static final int SECTOR = 512;

    private static final class Stored {
        byte[] durable = new byte[0];
        boolean named;
        final List<Pending> pending = new ArrayList<>();
    }

    /** @param event its number in the trace */
    private record Pending(int event, DiskTrace.Event change) {}

    private final Map<String, Stored> files = new HashMap<>();

    /** What was there before the trace begins, all of it durable. */
    void put(String name, byte[] bytes) {
        Stored file = new Stored();
        file.durable = bytes;
        file.named = true;
        files.put(name, file);
    }

    void happen(int number, DiskTrace.Event event) {
        switch (event) {
            case DiskTrace.Create create -> files.computeIfAbsent(create.file(), _ -> new Stored());
            case DiskTrace.Write write -> file(write.file()).pending.add(new Pending(number, write));
            case DiskTrace.Truncate truncate -> file(truncate.file()).pending.add(new Pending(number, truncate));
            case DiskTrace.Sync sync -> sync(file(sync.file()), sync.covers());
            case DiskTrace.SyncFolder _ -> files.values().forEach(file -> file.named = true);
            case DiskTrace.Remove remove -> files.remove(remove.file());
            case DiskTrace.Rename rename -> files.put(rename.to(), files.remove(rename.from()));
            case DiskTrace.Said _ -> {}
        }
    }

    private Stored file(String name) {
        return files.get(name);
    }

    private static void sync(Stored file, int covers) {
        for (Pending pending : file.pending) {
            if (pending.event() < covers) {
                file.durable = changed(file.durable, pending.change());
            }
        }
        file.pending.removeIf(pending -> pending.event() < covers);
    }

    private static byte[] changed(byte[] before, DiskTrace.Event change) {
        return switch (change) {
            case DiskTrace.Write write -> written(before, write.at(), write.bytes());
            case DiskTrace.Truncate truncate -> Arrays.copyOf(before, (int) truncate.size());
            default -> throw new IllegalStateException();
        };
    }

    private static byte[] written(byte[] before, long at, byte[] bytes) {
        byte[] after = before.length >= at + bytes.length ? before : Arrays.copyOf(before, (int) at + bytes.length);
        System.arraycopy(bytes, 0, after, (int) at, bytes.length);
        return after;
    }

    /** Cuts the power and writes what is left into a folder. */
    void cut(Random random, Path folder) throws IOException {
        for (Map.Entry<String, Stored> entry : files.entrySet()) {
            Stored file = entry.getValue();
            if (!file.named && random.nextBoolean()) {
                continue;
            }
            byte[] left = file.durable.clone();
            double kept = random.nextDouble();
            for (Pending pending : file.pending) {
                left = cut(random, kept, left, pending.change());
            }
            Files.write(folder.resolve(entry.getKey()), left);
        }
    }

    private static byte[] cut(Random random, double kept, byte[] before, DiskTrace.Event change) {
        if (random.nextDouble() < kept) {
            return changed(before, change);
        }
        if (!(change instanceof DiskTrace.Write write) || random.nextBoolean()) {
            return before;
        }
        return random.nextBoolean() ? torn(random, before, write) : shredded(random, before, write);
    }

    /** Only its beginning. */
    private static byte[] torn(Random random, byte[] before, DiskTrace.Write write) {
        int sectors = random.nextInt(write.bytes().length / SECTOR + 1);
        return written(before, write.at(), Arrays.copyOf(write.bytes(), Math.min(write.bytes().length, sectors * SECTOR)));
    }

    /** Some sectors are new, some old, and some hold anything. */
    private static byte[] shredded(Random random, byte[] before, DiskTrace.Write write) {
        byte[] after = before;
        for (int from = 0; from < write.bytes().length; from += SECTOR) {
            byte[] sector = Arrays.copyOfRange(write.bytes(), from, Math.min(write.bytes().length, from + SECTOR));
            int fate = random.nextInt(3);
            if (fate == 0) {
                random.nextBytes(sector);
            }
            if (fate != 1) {
                after = written(after, write.at() + from, sector);
            }
        }
        return after;
    }
}
