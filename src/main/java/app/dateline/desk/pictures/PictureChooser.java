package app.dateline.desk.pictures;

import java.nio.file.Path;
import java.util.List;

/** Asks a person for picture files. */
public interface PictureChooser {
    /** Empty when the person thinks better of it. FX thread; returns when the person has chosen. */
    List<Path> choose();
}
