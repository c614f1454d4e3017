package app.dateline.desk.settings;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.wire.Json;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * What a person chose for the window, kept in the profile's {@code settings.json}. No secret is in it.
 *
 * @param language of the interface
 * @param author   the name under which revisions are kept
 * @param portal   address of the portal, "" as long as there is none
 * @param grammar  whether texts are read for grammar; true unless a person said no
 * @param views    of the list of articles, in the order of their keys
 */
public record Settings(Language language, Theme theme, String author, String portal, Boolean grammar, List<SavedView> views) {
    private static final String FILE = "settings.json";

    public Settings {
        language = language == null ? ofTheSystem() : language;
        theme = theme == null ? Theme.SYSTEM : theme;
        author = author == null || author.isBlank() ? System.getProperty("user.name", "") : author;
        portal = portal == null ? "" : portal;
        grammar = grammar == null || grammar;
        views = views == null ? List.of() : List.copyOf(views);
    }

    private static Language ofTheSystem() {
        return Language.of(java.util.Locale.getDefault().getLanguage()).orElse(Language.EN);
    }

    public static Settings standard() {
        return new Settings(null, null, null, null, null, null);
    }

    /** The profile's settings; the standard ones if there are none or they cannot be read. */
    public static Settings read(Path profile) {
        Path file = profile.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return standard();
        }
        try {
            return Json.MAPPER.readValue(Files.readAllBytes(file), Settings.class);
        } catch (IOException | JacksonException e) {
            return standard();
        }
    }

    /** Writes them beside the file and moves them into place. */
    public void write(Path profile) {
        Path file = profile.resolve(FILE);
        Path next = profile.resolve(FILE + ".new");
        try {
            Files.write(next, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
            try {
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw Failure.of("desk.failure.settings", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    public Settings withLanguage(Language language) {
        return new Settings(language, theme, author, portal, grammar, views);
    }

    public Settings withTheme(Theme theme) {
        return new Settings(language, theme, author, portal, grammar, views);
    }

    public Settings withAuthor(String author) {
        return new Settings(language, theme, author, portal, grammar, views);
    }

    public Settings withPortal(String portal) {
        return new Settings(language, theme, author, portal, grammar, views);
    }

    public Settings withGrammar(boolean grammar) {
        return new Settings(language, theme, author, portal, grammar, views);
    }

    public Settings withViews(List<SavedView> views) {
        return new Settings(language, theme, author, portal, grammar, views);
    }
}
