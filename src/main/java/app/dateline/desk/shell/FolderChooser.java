package app.dateline.desk.shell;

import java.nio.file.Path;
import java.util.Optional;

/** Lets a person choose a folder. FX thread only. */
public interface FolderChooser {
    /** Empty if the person changed his mind. */
    Optional<Path> choose();
}
