package app.dateline.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Removes media files that no revision names any more. All texts have to be read for that, so it is done at most once in
 * seven days, and only after revisions have gone. A file that was added within the last day stays: the text that will name
 * it may not be stored yet. So do all files while a text cannot be read, because nobody knows what it names.
 */
final class MediaSweep {
    private static final Logger LOG = LoggerFactory.getLogger(MediaSweep.class);
    private static final Duration DISTANCE = Duration.ofDays(7);
    private static final Duration NEW = Duration.ofDays(1);
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Profile profile;
    private final Database database;
    private final Media media;
    private final Clock clock;
    private final BooleanSupplier stopped;

    MediaSweep(Profile profile, Database database, Media media, Clock clock, BooleanSupplier stopped) {
        this.profile = profile;
        this.database = database;
        this.media = media;
        this.clock = clock;
        this.stopped = stopped;
    }

    /** Revisions go. A part of the transaction in which they do. */
    static void due(Sql sql) throws SQLException {
        sql.run("insert or ignore into setting (name, value) values (?, '1')", Settings.SWEEP_DUE);
    }

    void run() throws SQLException, IOException {
        Instant now = clock.instant();
        boolean due = database.read(sql -> Settings.get(sql, Settings.SWEEP_DUE).isPresent()
                && now.toEpochMilli() - Settings.number(sql, Settings.SWEPT) >= DISTANCE.toMillis());
        if (!due) {
            return;
        }
        Set<String> files = media.olderThan(now.minus(NEW));
        if (!files.isEmpty() && !forgetNamed(files)) {
            LOG.warn("No media file of {} is removed as long as there are damaged texts", profile.folder());
            return;
        }
        for (String file : files) {
            media.remove(file, now.minus(NEW));
        }
        database.write(sql -> {
            Settings.forget(sql, Settings.SWEEP_DUE);
            Settings.set(sql, Settings.SWEPT, String.valueOf(now.toEpochMilli()));
            return null;
        });
    }

    /** @return false if that cannot be told */
    private boolean forgetNamed(Set<String> files) throws SQLException {
        Reading reading = new Reading(files);
        try (Sql sql = Sqlite.toRead(profile.database())) {
            new RevisionScan(sql, reading).run(0);
        }
        return reading.complete;
    }

    private final class Reading implements RevisionScan.Visitor {
        private final Set<String> files;
        private boolean complete = true;

        private Reading(Set<String> files) {
            this.files = files;
        }

        @Override
        public void readable(RevisionScan.Stored revision) {
            if (stopped.getAsBoolean()) {
                throw new CancellationException();
            }
            Optional<byte[]> json = revision.text().json();
            complete &= json.isPresent();
            if (json.isPresent()) {
                // wherever in the text it may be
                Matcher name = NAME.matcher(new String(json.get(), StandardCharsets.ISO_8859_1));
                while (name.find()) {
                    files.remove(name.group());
                }
            }
        }

        @Override
        public void unreadable(long number) {
            complete = false;
        }
    }
}
