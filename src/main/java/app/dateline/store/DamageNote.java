package app.dateline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Says to the next start, which does not look at every page, that the database was found damaged. */
record DamageNote(Path profile) {
    void leave() {
        try {
            if (!isLeft()) {
                Files.createFile(file());
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(DamageNote.class).warn("No note of the damage could be left in {}", profile, e);
        }
    }

    boolean isLeft() {
        return Files.exists(file());
    }

    void remove() throws IOException {
        Files.deleteIfExists(file());
    }

    private Path file() {
        return profile.resolve("damaged");
    }
}
