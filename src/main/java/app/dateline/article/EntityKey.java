package app.dateline.article;

import java.util.Comparator;
import java.util.Locale;

/**
 * Names an entity.
 *
 * @param code a country's ISO 3166-1 alpha-2 code in upper case, a company's id in lower case ASCII
 */
public record EntityKey(EntityKind kind, String code) implements Comparable<EntityKey> {
    private static final Comparator<EntityKey> ORDER =
            Comparator.comparing(EntityKey::kind).thenComparing(EntityKey::code);

    public static EntityKey country(String code) {
        return new EntityKey(EntityKind.COUNTRY, code.toUpperCase(Locale.ROOT));
    }

    public static EntityKey company(String id) {
        return new EntityKey(EntityKind.COMPANY, id);
    }

    @Override
    public int compareTo(EntityKey other) {
        return ORDER.compare(this, other);
    }
}
