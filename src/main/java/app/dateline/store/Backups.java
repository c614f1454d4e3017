package app.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Copies of the database in the profile, and the place where a database goes that gives way to another one. */
record Backups(Profile profile, Clock clock) {
    private static final int KEPT = 14;
    private static final String PREFIX = "dateline-";
    private static final String SUFFIX = ".db";
    private static final String ASIDE = "set-aside-";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSS'Z'").withZone(ZoneOffset.UTC);

    /** A backup, and when it was made. */
    record Written(Path file, Instant at) {}

    /** Writes one, and deletes the oldest beyond those that are kept. */
    Path write() {
        return write(() -> false, 0);
    }

    /**
     * @param stopped what makes it give up
     * @param rest    how many times longer than the work the pauses are that it makes for others
     */
    Path write(BooleanSupplier stopped, int rest) {
        try {
            Path file = free(PREFIX, SUFFIX);
            copy(profile.database(), file, stopped, rest);
            List<Path> all = all();
            for (Path old : all.subList(Math.min(KEPT, all.size()), all.size())) {
                // a clock that was put back makes the new one look old
                if (!old.equals(file)) {
                    Files.delete(old);
                }
            }
            return file;
        } catch (IOException e) {
            throw profile.trouble().with(e);
        } catch (SQLException e) {
            throw profile.trouble().with(e);
        }
    }

    /** Newest first. */
    List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>();
        if (Files.isDirectory(profile.backups())) {
            try (var files = Files.newDirectoryStream(profile.backups(), PREFIX + "*" + SUFFIX)) {
                files.forEach(all::add);
            }
        }
        all.sort(Comparator.comparing(Path::toString).reversed());
        return all;
    }

    /** The newest of which the name can be believed; a clock that was wrong may have made one of tomorrow. */
    Optional<Written> newest() throws IOException {
        for (Path file : all()) {
            String name = file.getFileName().toString();
            try {
                Instant at = TIME.parse(name.substring(PREFIX.length(), name.length() - SUFFIX.length()), Instant::from);
                if (!at.isAfter(clock.instant())) {
                    return Optional.of(new Written(file, at));
                }
            } catch (DateTimeException _) {
                // a person has named it
            }
        }
        return Optional.empty();
    }

    /** A database as one file that is on disk and whole, or not there at all. */
    static void copy(Path database, Path file) throws SQLException, IOException {
        copy(database, file, () -> false, 0);
    }

    private static void copy(Path database, Path file, BooleanSupplier stopped, int rest) throws SQLException, IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            // on a connection of its own: VACUUM goes with nothing else
            try (Sql sql = Sqlite.toRead(database);
                    Copying copying = new Copying(part, stopped, rest)) {
                sql.watch(Copying.STEPS, copying);
                sql.run("vacuum into ?", part.toString());
            }
            Disk.sync(part);
            Disk.move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Puts a database in the place of the present one, which is set aside.
     *
     * @param next a single file on the same disk, which goes there
     * @return where the present one is kept; null if there was none
     */
    Path replaceWith(Path next) throws IOException {
        profile.seal().remove();
        Disk.move(next, coming());
        Path aside = null;
        if (Files.exists(profile.database())) {
            aside = free(ASIDE, "");
            Files.createDirectory(aside);
            // first the database: as long as it is there, nothing has happened
            Disk.move(profile.database(), aside.resolve(Profile.DATABASE));
            logsTo(aside);
        }
        finishRestore();
        return aside;
    }

    /** Goes on where a kill or a power cut has stopped {@link #replaceWith}. */
    void finishRestore() throws IOException {
        if (!Files.exists(coming())) {
            return;
        }
        if (Files.exists(profile.database())) {
            Files.delete(coming());
            return;
        }
        profile.seal().remove();
        logsTo(newestAside());
        Disk.move(coming(), profile.database());
    }

    private Path coming() {
        return profile.folder().resolve("restoring.db");
    }

    /** A log that stays would be taken for the next database's. */
    private void logsTo(Path aside) throws IOException {
        for (String log : List.of("-wal", "-shm")) {
            Path file = profile.folder().resolve(Profile.DATABASE + log);
            if (Files.exists(file)) {
                Disk.move(file, aside.resolve(file.getFileName()));
                Disk.syncFolder(profile.folder());
            }
        }
    }

    private Path newestAside() throws IOException {
        List<Path> all = new ArrayList<>();
        try (var folders = Files.newDirectoryStream(profile.backups(), ASIDE + "*")) {
            folders.forEach(all::add);
        }
        return all.stream().max(Comparator.comparing(Path::toString)).orElse(profile.backups());
    }

    /** A name that nothing has yet, and that sorts by its time. */
    private Path free(String prefix, String suffix) {
        Instant time = clock.instant();
        while (true) {
            Path path = profile.backups().resolve(prefix + TIME.format(time) + suffix);
            if (!Files.exists(path)) {
                return path;
            }
            time = time.plusMillis(1);
        }
    }
}
