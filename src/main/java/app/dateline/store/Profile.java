package app.dateline.store;

import app.dateline.article.Failure;
import app.dateline.article.Message;
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

    /** The index of the translation memory, which can be made anew. */
    Path memory() {
        return folder.resolve("memory");
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
            throw new Failure(Message.of("store.failure.folder", folder.toString()), e);
        }
    }

    Seal seal() {
        return new Seal(this);
    }

    DamageNote damageNote() {
        return new DamageNote(folder);
    }

    /**
     * Looks through the database if it was found damaged when it was open last; takes minutes then.
     *
     * @throws Failure if it still is
     */
    void checkUndamaged() throws IOException {
        if (damageNote().isLeft()) {
            if (Files.exists(database()) && !new Checkup(this).isDatabaseSound()) {
                throw Failure.of("store.failure.damaged", database().toString());
            }
            damageNote().remove();
        }
    }
}
