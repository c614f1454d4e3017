package app.dateline.cli;

import app.dateline.article.Language;
import java.util.Locale;
import java.util.Optional;

/** The language to speak, found before the command line is read in earnest. */
final class UiLanguage {
    private UiLanguage() {}

    /** What {@code --ui} says, else Russian where the locale is Russian, else English. */
    static Language of(String[] args, Locale locale) {
        return said(args).or(() -> Language.of(locale.getLanguage())).orElse(Language.EN);
    }

    private static Optional<Language> said(String[] args) {
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].startsWith("--ui=")) {
                return Language.of(args[i].substring("--ui=".length()));
            }
            if (args[i].equals("--ui") && i + 1 < args.length) {
                return Language.of(args[i + 1]);
            }
        }
        return Optional.empty();
    }
}
