package app.dateline.desk.shell;

import app.dateline.desk.control.UiWords;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/** The platform's own dialogue, which begins in the user's home. */
public final class PlatformFolderChooser implements FolderChooser {
    private final Supplier<Window> owner;
    private final UiWords words;

    public PlatformFolderChooser(Supplier<Window> owner, UiWords words) {
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Optional<Path> choose() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.now("desk.rescue.folder"));
        chooser.setInitialDirectory(new File(System.getProperty("user.home")));
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }
}
