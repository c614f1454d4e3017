package app.dateline.wire;

import app.dateline.article.BilingualList;
import app.dateline.article.Entity;
import app.dateline.article.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether an entity can be shared and have a page: a code that an address can hold, a name in each language, no more names
 * than a person writes.
 */
public final class EntityRules {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern COMPANY = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final int LONGEST = 200;
    private static final int MOST_ALIASES = 100;

    private EntityRules() {}

    /** The names of its components that are wrong, each once. */
    public static List<String> wrong(Entity entity) {
        List<String> fields = new ArrayList<>();
        if (entity.key() == null || entity.key().kind() == null || !isCode(entity)) {
            fields.add("key");
        }
        if (entity.name() == null || !isName(entity.name().ru()) || !isName(entity.name().en())) {
            fields.add("name");
        }
        if (!areNames(entity.ruAliases())) {
            fields.add("ruAliases");
        }
        if (!areNames(entity.enAliases())) {
            fields.add("enAliases");
        }
        if (!areNames(entity.adjectives())) {
            fields.add("adjectives");
        }
        if (!areNames(entity.formerNames())) {
            fields.add("formerNames");
        }
        if (!areNames(entity.doubted())) {
            fields.add("doubted");
        }
        if (!entity.parent().isEmpty() && !COMPANY.matcher(entity.parent()).matches()) {
            fields.add("parent");
        }
        if (!entity.mergedInto().isEmpty() && !isMerged(entity)) {
            fields.add("mergedInto");
        }
        if (entity.country() == null
                || !entity.country().isEmpty() && !COUNTRY.matcher(entity.country()).matches()) {
            fields.add("country");
        }
        return fields;
    }

    private static boolean isCode(Entity entity) {
        String code = entity.key().code();
        Pattern form = entity.key().kind() == EntityKind.COUNTRY ? COUNTRY : COMPANY;
        return code != null && form.matcher(code).matches();
    }

    /** Into another of its kind. */
    private static boolean isMerged(Entity entity) {
        if (entity.key() == null || entity.key().kind() == null || entity.mergedInto().equals(entity.key().code())) {
            return false;
        }
        Pattern form = entity.key().kind() == EntityKind.COUNTRY ? COUNTRY : COMPANY;
        return form.matcher(entity.mergedInto()).matches();
    }

    private static boolean areNames(BilingualList names) {
        return areNames(names.ru()) && areNames(names.en());
    }

    private static boolean areNames(List<String> names) {
        return names.size() <= MOST_ALIASES && names.stream().allMatch(EntityRules::isName);
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST && name.chars().noneMatch(Character::isISOControl);
    }
}
