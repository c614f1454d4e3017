package app.dateline.store;

import app.dateline.article.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;

/** What is looked at and done before a database is used. A file that is not accepted stays as it is. */
record Opening(Profile profile, Migrations migrations, Clock clock) {
    /**
     * Makes the database, or brings it to this version with a backup before. The profile is locked.
     *
     * @return the connection that writes
     */
    Sql writer() throws SQLException, IOException {
        int version = 0;
        if (isThere()) {
            version = found().version();
            if (version > 0 && version < migrations.newest()) {
                new Backups(profile, clock).write();
            }
        } else if (!new Backups(profile, clock).all().isEmpty()) {
            // an empty profile in its place would look as if all were lost
            throw Failure.of("store.failure.missing", profile.database().toString());
        }
        Sql writer = Sqlite.toWrite(profile.database());
        try {
            if (version < migrations.newest()) {
                // on a connection of its own, which forgets its many statements
                try (Sql sql = Sqlite.toWrite(profile.database())) {
                    migrations.run(sql);
                }
            }
            if (!Index.isOfThisVersion(writer)) {
                writer.run("begin immediate");
                Index.refresh(writer);
                writer.run("commit");
            }
            return writer;
        } catch (SQLException e) {
            writer.close();
            throw e;
        }
    }

    /** Whether an older version has made it, so that it cannot be read before it is brought to this one. */
    boolean isOutdated() {
        try {
            if (!isThere()) {
                throw Failure.of("store.failure.no-profile", profile.folder().toString());
            }
            return found().version() < migrations.newest();
        } catch (SQLException e) {
            throw profile.trouble().with(e);
        } catch (IOException e) {
            throw profile.trouble().with(e);
        }
    }

    /** @throws Failure if the file is not ours or too new */
    Migrations.Found found() throws SQLException {
        try (Sql sql = Sqlite.toRead(profile.database())) {
            Migrations.Found found = Migrations.found(sql);
            migrations.accept(found, profile.database().toString());
            return found;
        }
    }

    boolean isThere() throws IOException {
        return Files.isRegularFile(profile.database()) && Files.size(profile.database()) > 0;
    }
}
