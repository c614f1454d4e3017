package app.dateline.article;

import java.util.Locale;
import java.util.Optional;

/** The two languages of a newsroom, for editions as for the interface. */
public enum Language {
    RU("ru", Locale.of("ru", "RU")),
    EN("en", Locale.of("en", "GB"));

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** ISO 639-1, lower case. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == RU ? EN : RU;
    }

    public static Optional<Language> of(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "ru" -> Optional.of(RU);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }
}
