package app.dateline.desk.control;

import app.dateline.article.Bilingual;
import app.dateline.article.Language;
import app.dateline.text.Agencies;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * Agencies, press services and other holders as they sign in both languages, to be offered while one is typed: those
 * that come with Dateline, and those that this newsroom has used. Thread-safe.
 */
public final class KnownNames {
    private static final int OFFERED = 8;

    private final List<Bilingual> names = new CopyOnWriteArrayList<>();

    public KnownNames(Collection<Bilingual> names) {
        names.forEach(this::learn);
    }

    /** The agencies that come with Dateline. */
    public static KnownNames standard() {
        return new KnownNames(Agencies.all());
    }

    /** Remembers a name that is known in both languages; half a name helps nobody. */
    public void learn(Bilingual name) {
        if (!name.ru().isBlank() && !name.en().isBlank()) {
            Bilingual known = new Bilingual(name.ru().strip(), name.en().strip());
            if (!names.contains(known)) {
                names.add(known);
            }
        }
    }

    /** The names in which a word begins as typed, in either language; those in this language first. */
    public List<Bilingual> like(String typed, Language language) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var first = names.stream().filter(name -> has(name.in(language), wanted));
        var then = names.stream().filter(name -> has(name.in(language.other()), wanted));
        return Stream.concat(first, then).distinct().limit(OFFERED).toList();
    }

    private static boolean has(String name, String wanted) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1))) {
                return !lower.equals(wanted);
            }
        }
        return false;
    }
}
