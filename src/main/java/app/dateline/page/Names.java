package app.dateline.page;

import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Names of countries and companies, and the addresses of their pages. Thread-safe. */
public final class Names {
    private final Function<EntityKey, Optional<Entity>> known;

    /** @param known finds who is meant; thread-safe */
    public Names(Function<EntityKey, Optional<Entity>> known) {
        this.known = known;
    }

    /** A name with its page. */
    public record Named(String name, String path) {}

    /** In this language; empty if nobody has named it so. */
    public Optional<String> name(EntityKey key, Language language) {
        return known.apply(key).map(Entity::name).map(name -> name.in(language)).filter(name -> !name.isBlank());
    }

    /** Those that have a name in this language, by name. */
    public List<Named> named(List<EntityKey> keys, Language language) {
        return keys.stream()
                .flatMap(key -> name(key, language).map(name -> new Named(name, path(key, language))).stream())
                .sorted(byName(Named::name, language))
                .toList();
    }

    /** As the alphabet of the language has it. */
    public static <T> Comparator<T> byName(Function<T, String> name, Language language) {
        Collator collator = Collator.getInstance(language.locale());
        return (a, b) -> collator.compare(name.apply(a), name.apply(b));
    }

    /** {@code /en/countries/no}. */
    public static String path(EntityKey key, Language language) {
        return listPath(key.kind(), language) + key.code().toLowerCase(Locale.ROOT);
    }

    /** {@code /en/countries/}. */
    public static String listPath(EntityKind kind, Language language) {
        return "/" + language.code() + (kind == EntityKind.COUNTRY ? "/countries/" : "/companies/");
    }
}
