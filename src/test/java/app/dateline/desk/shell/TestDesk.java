package app.dateline.desk.shell;

import app.dateline.article.Language;
import app.dateline.desk.settings.Settings;
import app.dateline.desk.settings.Theme;
import app.dateline.desk.settings.TypingHelp;
import app.dateline.proof.spelling.Spellers;
import app.dateline.store.Store;
import app.dateline.sync.Tokens;
import app.dateline.sync.dateline.DatelinePortal;
import app.dateline.sync.dateline.Patience;
import app.dateline.text.typography.Kind;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.stage.Stage;

/**
 * A real desk over a real profile, whose file dialogue and browser a test can see through. Typing help is off, so that
 * what a test has typed is what it finds.
 */
final class TestDesk {
    final Store store;
    final Desk desk;
    final List<Path> chosen = new ArrayList<>();
    final List<URI> browsed = new ArrayList<>();

    /** On the FX thread. */
    TestDesk(Path profile, Language ui, String portal) {
        this(
                profile,
                Settings.standard()
                        .withLanguage(ui)
                        .withTheme(Theme.LIGHT)
                        .withAuthor("Tester")
                        .withPortal(portal)
                        .withGrammar(false)
                        .withTyping(new TypingHelp(Set.of(Kind.values()), false)));
    }

    /** On the FX thread. */
    TestDesk(Path profile, Settings settings) {
        Look.loadFonts();
        store = Store.open(profile.resolve("profile"));
        desk = new Desk(new Desk.Parts(
                store,
                profile.resolve("profile"),
                settings,
                new Tokens(profile.resolve("tokens")),
                (address, token, language) -> new DatelinePortal(address, token, language, Patience.NORMAL),
                (_, _) -> () -> List.copyOf(chosen),
                (_, _) -> () -> chosen.stream().findFirst(),
                browsed::add,
                Clock.systemDefaultZone(),
                Spellers::lexicon));
    }

    /** In a window of this size. On the FX thread. */
    void show(Stage stage, int width, int height) {
        stage.setScene(desk.scene());
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
    }

    /** Switches all typing help on. On the FX thread. */
    TestDesk withTypingHelp() {
        desk.model().choose(desk.model().settingsProperty().get().withTyping(TypingHelp.ON));
        return this;
    }

    /** On the FX thread. */
    void close() {
        desk.close();
        store.close();
    }
}
