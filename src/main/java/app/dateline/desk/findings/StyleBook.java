package app.dateline.desk.findings;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.proof.style.HouseStyle;
import app.dateline.rights.RightsRules;
import app.dateline.text.RightsFile;
import app.dateline.text.StyleFile;
import app.dateline.translate.Glossary;
import app.dateline.translate.GlossaryFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The house's rules, read when they are asked for, off the FX thread. Thread-safe. */
public final class StyleBook {
    private final Path profile;
    private final Consumer<Message> failed;
    private HouseStyle style;
    private RightsRules rights;
    private FileTime rightsChanged;
    private Glossary glossary;

    /** @param failed told on the FX thread why the profile's rules do not count */
    public StyleBook(Path profile, Consumer<Message> failed) {
        this.profile = profile;
        this.failed = failed;
    }

    /** Those that come with Dateline and the profile's; without the latter if its file is not as it should be. */
    public synchronized HouseStyle style() {
        if (style == null) {
            style = HouseStyle.standard();
            try {
                style = style.with(StyleFile.in(profile));
            } catch (Failure e) {
                Platform.runLater(() -> failed.accept(e.message()));
            }
        }
        return style;
    }

    /**
     * What may be done with whose material: the rules that come with Dateline and the profile's. The same object as long
     * as the profile's file has not changed.
     */
    public synchronized RightsRules rights() {
        FileTime changed = changed(profile.resolve(RightsFile.NAME));
        if (rights == null || !Objects.equals(changed, rightsChanged)) {
            rights = RightsRules.of(profile, why -> Platform.runLater(() -> failed.accept(why)));
            rightsChanged = changed;
        }
        return rights;
    }

    /** Null for a file that is not there. */
    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException _) {
            return null;
        }
    }

    /** The terms that come with Dateline and the profile's; without the latter if its file is not as it should be. */
    public synchronized Glossary glossary() {
        if (glossary == null) {
            glossary = Glossary.standard();
            try {
                glossary = glossary.with(GlossaryFile.in(profile));
            } catch (Failure e) {
                Platform.runLater(() -> failed.accept(e.message()));
            }
        }
        return glossary;
    }
}
