package app.dateline.desk.findings;

import app.dateline.article.Failure;
import app.dateline.article.Message;
import app.dateline.proof.style.HouseStyle;
import app.dateline.rights.RightsRules;
import app.dateline.text.StyleFile;
import app.dateline.translate.Glossary;
import app.dateline.translate.GlossaryFile;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The house's rules, read when they are asked for first, off the FX thread. Thread-safe. */
public final class StyleBook {
    private final Path profile;
    private final Consumer<Message> failed;
    private HouseStyle style;
    private RightsRules rights;
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

    /** What may be done with whose material: the rules that come with Dateline and the profile's. */
    public synchronized RightsRules rights() {
        if (rights == null) {
            rights = RightsRules.of(profile, why -> Platform.runLater(() -> failed.accept(why)));
        }
        return rights;
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
