package app.dateline.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process did to the files of one folder, in the order in which the calls returned, as {@code strace -f -y -xx}
 * has written it down. A sync covers what had returned before the sync was called.
 */
final class DiskTrace {
    static final String CALLS =
            "trace=openat,pwrite64,write,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat";

    sealed interface Event {}

    /** Made, and empty. */
    record Create(String file) implements Event {}

    record Write(String file, long at, byte[] bytes) implements Event {}

    record Truncate(String file, long size) implements Event {}

    /** @param covers how many events it makes durable */
    record Sync(String file, int covers) implements Event {}

    /** The names of the folder are durable. */
    record SyncFolder(int covers) implements Event {}

    record Remove(String file) implements Event {}

    record Rename(String from, String to) implements Event {}

    /** What the process has said on standard output. */
    record Said(String text) implements Event {}

    private static final Pattern LINE = Pattern.compile("^(?:\\[pid +)?(\\d+)\\]? +(.*)$", Pattern.DOTALL);
    private static final Pattern UNFINISHED = Pattern.compile("^(.*) <unfinished \\.\\.\\.>$", Pattern.DOTALL);
    private static final Pattern RESUMED = Pattern.compile("^<\\.\\.\\. \\w+ resumed>(.*)$", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("^(\\w+)\\((.*)\\)\\s+= (-?\\d+)(.*)$", Pattern.DOTALL);
    private static final Pattern DESCRIPTOR = Pattern.compile("^\\d+<([^>]*)>");
    private static final Pattern TEXT = Pattern.compile("\"((?:\\\\x[0-9a-f]{2})*)\"(\\.\\.\\.)?");

    private record Begun(String text, int events) {}

    private final String folder;
    private final List<Event> events = new ArrayList<>();
    private final Map<String, Begun> begun = new HashMap<>();

    private DiskTrace(Path folder) {
        this.folder = folder.toString();
    }

    static List<Event> read(Path trace, Path folder) throws IOException {
        DiskTrace reading = new DiskTrace(folder);
        try (BufferedReader in = Files.newBufferedReader(trace, StandardCharsets.ISO_8859_1)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                reading.line(line);
            }
        }
        return reading.events;
    }

    private void line(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return;
        }
        String thread = parts.group(1);
        String text = parts.group(2);
        Matcher unfinished = UNFINISHED.matcher(text);
        Matcher resumed = RESUMED.matcher(text);
        if (unfinished.matches()) {
            begun.put(thread, new Begun(unfinished.group(1), events.size()));
        } else if (resumed.matches()) {
            Begun before = begun.remove(thread);
            call(before.text() + resumed.group(1), before.events());
        } else {
            call(text, events.size());
        }
    }

    private void call(String text, int begunAt) {
        Matcher call = CALL.matcher(text);
        if (!call.matches() || Long.parseLong(call.group(3)) < 0) {
            return;
        }
        String args = call.group(2);
        switch (call.group(1)) {
            case "openat" -> opened(args, call.group(4));
            case "pwrite64" -> file(args).ifPresent(file -> events.add(
                    new Write(file, Long.parseLong(args.substring(args.lastIndexOf(", ") + 2)), bytes(args))));
            case "write" -> written(args);
            case "fsync", "fdatasync" -> synced(args, begunAt);
            case "ftruncate" -> file(args).ifPresent(file -> events.add(
                    new Truncate(file, Long.parseLong(args.substring(args.lastIndexOf(", ") + 2)))));
            case "unlink", "unlinkat" -> named(args, 0).ifPresent(file -> events.add(new Remove(file)));
            default -> named(args, 0).ifPresent(from -> events.add(new Rename(from, named(args, 1).orElseThrow())));
        }
    }

    private void opened(String args, String result) {
        if (args.contains("O_CREAT")) {
            Matcher path = Pattern.compile("<([^>]*)>").matcher(result);
            if (path.find()) {
                inFolder(path.group(1)).ifPresent(file -> events.add(new Create(file)));
            }
        }
    }

    private void written(String args) {
        if (args.startsWith("1<")) {
            events.add(new Said(new String(bytes(args), StandardCharsets.UTF_8)));
        } else if (file(args).isPresent()) {
            throw new IllegalStateException("a write without a place: " + args.substring(0, Math.min(80, args.length())));
        }
    }

    private void synced(String args, int begunAt) {
        Matcher path = DESCRIPTOR.matcher(args);
        if (path.find() && path(path.group(1)).equals(folder)) {
            events.add(new SyncFolder(begunAt));
        } else {
            file(args).ifPresent(file -> events.add(new Sync(file, begunAt)));
        }
    }

    private Optional<String> file(String args) {
        Matcher path = DESCRIPTOR.matcher(args);
        return path.find() ? inFolder(path.group(1)) : Optional.empty();
    }

    private Optional<String> named(String args, int which) {
        Matcher text = TEXT.matcher(args);
        for (int i = 0; text.find(); i++) {
            if (i == which) {
                return inFolder(new String(hex(text.group(1)), StandardCharsets.UTF_8));
            }
        }
        return Optional.empty();
    }

    /** Names are written in hexadecimal too. */
    private static String path(String said) {
        return said.startsWith("\\x") ? new String(hex(said), StandardCharsets.UTF_8) : said;
    }

    /** Only SQLite's own files; the lock holds nothing, and the shared memory of the log is made anew. */
    private Optional<String> inFolder(String said) {
        String path = path(said);
        return path.startsWith(folder + "/dateline.db") && !path.endsWith("-shm")
                ? Optional.of(path.substring(folder.length() + 1))
                : Optional.empty();
    }

    private static byte[] bytes(String args) {
        Matcher text = TEXT.matcher(args);
        if (!text.find() || text.group(2) != null) {
            throw new IllegalStateException("not all of a write was written down");
        }
        return hex(text.group(1));
    }

    private static byte[] hex(String escaped) {
        byte[] bytes = new byte[escaped.length() / 4];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(escaped, i * 4 + 2, i * 4 + 4, 16);
        }
        return bytes;
    }
}
