package app.dateline.desk.pictures;

import app.dateline.desk.control.UiWords;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The platform's own file dialogue; opens where it was left. */
public final class FilePictureChooser implements PictureChooser {
    private final Supplier<Window> owner;
    private final UiWords words;
    private File folder;

    public FilePictureChooser(Supplier<Window> owner, UiWords words) {
        this.owner = owner;
        this.words = words;
    }

    @Override
    public List<Path> choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.now("inspector.pictures.choose"));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                words.now("inspector.pictures.kinds"),
                                List.of("*.jpg", "*.jpeg", "*.png", "*.webp", "*.gif", "*.JPG", "*.JPEG", "*.PNG")),
                        new FileChooser.ExtensionFilter(words.now("inspector.pictures.all-files"), "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner.get());
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        folder = chosen.getFirst().getParentFile();
        return chosen.stream().map(File::toPath).toList();
    }
}
