package app.dateline.desk.settings;

import app.dateline.article.Failure;
import app.dateline.article.Language;
import app.dateline.wire.Json;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person chose for the window, kept in the profile's {@code settings.json}. No secret is in it.
 *
 * @param language of the interface
 * @param author   the name under which revisions are kept
 * @param portal   address of the portal, "" as long as there is none
 * @param grammar  whether texts are read for grammar; true unless a person said no
 * @param views    of the list of articles, in the order of their keys
 * @param typing   what is mended while a person types
 * @param display  how large things are
 * @param keys     the keys that a person chose, by the commands' ids; "" for a command that shall have none
 * @param toured   whether the window has been shown around
 * @param localFeeds whether feeds may be read from this computer and the local network; false unless a person said yes
 */
public record Settings(
        Language language,
        Theme theme,
        String author,
        String portal,
        Boolean grammar,
        List<SavedView> views,
        TypingHelp typing,
        Display display,
        Map<String, String> keys,
        Boolean toured,
        Boolean localFeeds) {
    private static final String FILE = "settings.json";
    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);

    public Settings {
        language = language == null ? ofTheSystem() : language;
        theme = theme == null ? Theme.SYSTEM : theme;
        author = author == null || author.isBlank() ? System.getProperty("user.name", "") : author;
        portal = portal == null ? "" : portal;
        grammar = grammar == null || grammar;
        views = views == null ? List.of() : List.copyOf(views);
        typing = typing == null ? TypingHelp.ON : typing;
        display = display == null ? Display.STANDARD : display;
        keys = keys == null ? Map.of() : without(keys);
        toured = toured != null && toured;
        localFeeds = localFeeds != null && localFeeds;
    }

    private static Language ofTheSystem() {
        return Language.of(java.util.Locale.getDefault().getLanguage()).orElse(Language.EN);
    }

    /** In the order of their names, without those that have no value. */
    private static Map<String, String> without(Map<String, String> keys) {
        Map<String, String> all = new TreeMap<>(keys);
        all.values().removeIf(Objects::isNull);
        return Collections.unmodifiableMap(all);
    }

    public static Settings standard() {
        return new Settings(null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The profile's settings, a standard one in the place of each that cannot be read. */
    public static Settings read(Path profile) {
        Path file = profile.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return standard();
        }
        try {
            return of(Json.MAPPER.readTree(Files.readAllBytes(file)));
        } catch (IOException | JacksonException e) {
            LOG.warn("{} cannot be read and is passed over: {}", file, e.getMessage());
            return standard();
        }
    }

    /** One wrong value costs itself and not the others. */
    private static Settings of(JsonNode written) {
        ObjectNode good = Json.MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> one : written.properties()) {
            ObjectNode alone = Json.MAPPER.createObjectNode().set(one.getKey(), one.getValue());
            try {
                Json.MAPPER.treeToValue(alone, Settings.class);
                good.set(one.getKey(), one.getValue());
            } catch (JacksonException e) {
                LOG.warn("{} in {} is passed over: {}", one.getKey(), FILE, e.getOriginalMessage());
            }
        }
        return Json.MAPPER.treeToValue(good, Settings.class);
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
        return new Settings(language, theme, author, portal, grammar, views, typing, display, keys, toured, localFeeds);
    }

    public Settings withTheme(Theme theme) {
        return new Settings(language, theme, author, portal, grammar, views, typing, display, keys, toured, localFeeds);
    }

    public Settings withAuthor(String author) {
        return new Settings(language, theme, author, portal, grammar, views, typing, display, keys, toured, localFeeds);
    }

    public Settings withPortal(String portal) {
        return new Settings(language, theme, author, portal, grammar, views, typing, display, keys, toured, localFeeds);
    }

    public Settings withGrammar(boolean grammar) {
        return new Settings(language, theme, author, portal, grammar, views, typing, display, keys, toured, localFeeds);
    }

    public Settings withDisplay(Display display) {
        return new Settings(language, theme, author, portal, grammar, views, typing, display, keys, toured, localFeeds);
    }

    public Settings withKeys(Map<String, String> keys) {
        return new Settings(language, theme, author, portal, grammar, views, typing, display, keys, toured, localFeeds);
    }

    public Settings withToured(boolean toured) {
        return new Settings(language, theme, author, portal, grammar, views, typing, display, keys, toured, localFeeds);
    }

    public Settings withLocalFeeds(boolean localFeeds) {
        return new Settings(language, theme, author, portal, grammar, views, typing, display, keys, toured, localFeeds);
    }

    public Settings withViews(List<SavedView> views) {
        return new Settings(language, theme, author, portal, grammar, views, typing, display, keys, toured, localFeeds);
    }

    public Settings withTyping(TypingHelp typing) {
        return new Settings(language, theme, author, portal, grammar, views, typing, display, keys, toured, localFeeds);
    }
}
