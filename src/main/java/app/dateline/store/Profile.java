package app.dateline.store;

import app.dateline.article.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are in a profile. The database's files are SQLite's: nobody else may open them, or its locks are lost. */
record Profile(Path folder) {
    static final String DATABASE = "dateline.db";

    Profile {
        folder = folder.toAbsolutePath().normalize();
    }

    Path database() {
        return folder.resolve(DATABASE);
    }

    Path lock() {
        return folder.resolve("lock");
    }

    Path media() {
        return folder.resolve("media");
    }

    Path backups() {
        return folder.resolve("backups");
    }

    Trouble trouble() {
        return new Trouble(folder);
    }

    /** Makes the folders that are not there. */
    void make() {
        try {
            Files.createDirectories(media());
            Files.createDirectories(backups());
        } catch (IOException e) {
            Failure failure = Failure.of("store.failure.folder", folder.toString());
            failure.initCause(e);
            throw failure;
        }
    }
}
