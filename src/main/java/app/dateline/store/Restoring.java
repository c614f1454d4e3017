package app.dateline.store;

import app.dateline.article.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts another database in the place of a profile's own, which is set aside and never deleted. */
record Restoring(Profile profile, Migrations migrations, Clock clock) {
    /** @return where the present one is; empty if there was none */
    Optional<Path> restore(Path backup) {
        if (!Files.isRegularFile(backup)) {
            throw Failure.of("store.failure.no-backup", backup.toString());
        }
        return inWorkshop((workshop, backups) -> {
            if (!bring(backup, workshop)) {
                throw Failure.of("store.failure.backup-damaged", backup.toString());
            }
            Optional<Path> aside = Optional.ofNullable(backups.replaceWith(workshop.database()));
            profile.damageNote().remove();
            return aside;
        });
    }

    Repaired repair() {
        if (!Files.isDirectory(profile.folder())) {
            throw Failure.of("store.failure.no-profile", profile.folder().toString());
        }
        return inWorkshop((workshop, backups) -> {
            if (isSound()) {
                profile.damageNote().remove();
                return new Repaired(Optional.empty(), Optional.empty(), articles(profile), 0, 0, List.of());
            }
            Path restored = null;
            for (Path backup : backups.all()) {
                if (bring(backup, workshop)) {
                    restored = backup;
                    break;
                }
            }
            try (Sql to = Sqlite.toWrite(workshop.database())) {
                migrations.run(to);
            }
            Salvage salvage;
            try (Sql to = Sqlite.toWrite(workshop.database())) {
                salvage = new Salvage(to, clock);
                salvage.run(profile.database());
            }
            int articles = articles(workshop);
            Path aside = backups.replaceWith(workshop.database());
            profile.damageNote().remove();
            return new Repaired(Optional.ofNullable(aside), Optional.ofNullable(restored), articles,
                    salvage.replayed(), salvage.unreadable(), salvage.changed());
        });
    }

    private interface Work<T> {
        T in(Profile workshop, Backups backups) throws SQLException, IOException;
    }

    /** The next database is made whole in a folder of its own, so that what stops this stops nothing else. */
    private <T> T inWorkshop(Work<T> work) {
        profile.make();
        try (ProfileLock _ = ProfileLock.take(profile)) {
            Backups backups = new Backups(profile, clock);
            backups.finishRestore();
            Profile workshop = new Profile(profile.folder().resolve("workshop"));
            try {
                delete(workshop.folder());
                Files.createDirectory(workshop.folder());
                return work.in(workshop, backups);
            } finally {
                delete(workshop.folder());
            }
        } catch (SQLException e) {
            throw profile.trouble().with(e);
        } catch (IOException e) {
            throw profile.trouble().with(e);
        }
    }

    /** Copies a backup into the workshop; false if it is not sound. */
    private boolean bring(Path backup, Profile workshop) throws IOException {
        try {
            Backups.copy(backup, workshop.database());
            Migrations.Found found = new Opening(workshop, migrations, clock).found();
            return !found.isNew() && new Checkup(workshop).isDatabaseSound();
        } catch (SQLException e) {
            if (Trouble.isFull(e)) {
                throw workshop.trouble().with(e);
            }
            return false;
        }
    }

    /** @throws Failure if it is not ours to repair */
    private boolean isSound() throws IOException {
        if (!new Opening(profile, migrations, clock).isThere() || profile.seal().isBroken()) {
            return false;
        }
        try (Sql sql = Sqlite.toRead(profile.database())) {
            Migrations.Found found = Migrations.found(sql);
            boolean oursByName = found.applicationId() == Migrations.APPLICATION_ID;
            if (!oursByName && hasOurTables(sql)) {
                // only its name is damaged
                return false;
            }
            migrations.accept(found, profile.database().toString());
        } catch (SQLException _) {
            return false;
        }
        return new Checkup(profile).isDatabaseSound();
    }

    private static boolean hasOurTables(Sql sql) throws SQLException {
        return sql.number("select count(*) from sqlite_schema where name in ('article', 'revision', 'outbox')") == 3;
    }

    private static int articles(Profile profile) throws SQLException {
        try (Sql sql = Sqlite.toRead(profile.database())) {
            return (int) sql.number("select count(*) from article where deleted_at is null");
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            }
        }
    }
}
