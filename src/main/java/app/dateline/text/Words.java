package app.dateline.text;

import app.dateline.article.Language;
import app.dateline.article.Message;
import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that people read, in one language. A key's first part names its file: {@code desk.menu.new} is in
 * {@code words/desk_en.properties}. Patterns are ICU's, so that Russian plurals come out right. Thread-safe.
 */
public final class Words {
    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words(language));
        }
    }

    private final Language language;
    private final Map<String, ResourceBundle> files = new ConcurrentHashMap<>();

    private Words(Language language) {
        this.language = language;
    }

    public static Words in(Language language) {
        return ALL.get(language);
    }

    public Language language() {
        return language;
    }

    /**
     * @param args strings, numbers, dates (said as 11 February 2026) and messages
     * @throws MissingResourceException if no bundle has the key, which a test rules out
     */
    public String say(String key, Object... args) {
        String pattern = files.computeIfAbsent(key.substring(0, key.indexOf('.')), this::load).getString(key);
        if (args.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Object[] said = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            said[i] = switch (args[i]) {
                case Message inner -> say(inner);
                case LocalDate date -> date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()));
                case null, default -> args[i];
            };
        }
        return new MessageFormat(pattern, language.locale()).format(said);
    }

    public String say(Message message) {
        return say(message.key(), message.args().toArray());
    }

    private ResourceBundle load(String file) {
        String path = "/app/dateline/words/" + file + "_" + language.code() + ".properties";
        try (var in = Words.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new MissingResourceException(path, Words.class.getName(), file);
            }
            return new PropertyResourceBundle(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(path, e);
        }
    }
}
