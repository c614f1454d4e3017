package app.dateline.portal.vocabulary;

import app.dateline.article.Entity;
import app.dateline.article.EntityKind;
import app.dateline.article.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether an entity can have a page: a code that an address can hold and a name in each language. */
final class EntityRules {
    static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    static final Pattern COMPANY = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final int LONGEST = 200;
    private static final int MOST_ALIASES = 100;

    private EntityRules() {}

    /** What is wrong with it, each thing once. */
    static List<Message> of(Entity entity) {
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
        if (entity.country() == null
                || !entity.country().isEmpty() && !COUNTRY.matcher(entity.country()).matches()) {
            fields.add("country");
        }
        return fields.stream()
                .map(field -> Message.of("portal.refused.field", field))
                .toList();
    }

    private static boolean isCode(Entity entity) {
        String code = entity.key().code();
        Pattern form = entity.key().kind() == EntityKind.COUNTRY ? COUNTRY : COMPANY;
        return code != null && form.matcher(code).matches();
    }

    private static boolean areNames(List<String> names) {
        return names.size() <= MOST_ALIASES && names.stream().allMatch(EntityRules::isName);
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST && name.chars().noneMatch(Character::isISOControl);
    }
}
