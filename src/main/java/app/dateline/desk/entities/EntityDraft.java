package app.dateline.desk.entities;

import app.dateline.article.Bilingual;
import app.dateline.article.BilingualList;
import app.dateline.article.Entity;
import app.dateline.article.Language;
import app.dateline.intake.EntityTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What a person is writing of an entity: each part in each language, several names parted by semicolons. */
final class EntityDraft {
    /** What is written in both languages. */
    enum Part {
        NAME,
        ALIASES,
        FORMER,
        ADJECTIVES,
        DOUBTED
    }

    private final Map<Part, Map<Language, StringProperty>> texts = new EnumMap<>(Part.class);
    private final StringProperty country = new SimpleStringProperty("");
    private final StringProperty parent = new SimpleStringProperty("");

    EntityDraft() {
        for (Part part : Part.values()) {
            Map<Language, StringProperty> sides = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                sides.put(language, new SimpleStringProperty(""));
            }
            texts.put(part, sides);
        }
    }

    StringProperty text(Part part, Language language) {
        return texts.get(part).get(language);
    }

    /** ISO 3166-1 alpha-2 code. */
    StringProperty countryProperty() {
        return country;
    }

    /** The id of a company. */
    StringProperty parentProperty() {
        return parent;
    }

    void show(Entity entity) {
        for (Language language : Language.values()) {
            text(Part.NAME, language).set(entity.name().in(language));
            text(Part.ALIASES, language).set(joined(entity.aliases(language)));
            text(Part.FORMER, language).set(joined(entity.formerNames().in(language)));
            text(Part.ADJECTIVES, language).set(joined(entity.adjectives().in(language)));
            text(Part.DOUBTED, language).set(joined(entity.doubted().in(language)));
        }
        country.set(entity.country());
        parent.set(entity.parent());
    }

    /** The entity as it is written here. */
    Entity of(Entity before) {
        Bilingual name = new Bilingual(
                text(Part.NAME, Language.RU).get().strip(), text(Part.NAME, Language.EN).get().strip());
        return before.withName(name)
                .withAliases(Language.RU, names(Part.ALIASES, Language.RU))
                .withAliases(Language.EN, names(Part.ALIASES, Language.EN))
                .withFormerNames(both(Part.FORMER))
                .withAdjectives(both(Part.ADJECTIVES))
                .withDoubted(both(Part.DOUBTED))
                .withCountry(country.get().strip().toUpperCase(java.util.Locale.ROOT))
                .withParent(parent.get().strip());
    }

    private BilingualList both(Part part) {
        return new BilingualList(names(part, Language.RU), names(part, Language.EN));
    }

    private List<String> names(Part part, Language language) {
        return EntityTable.names(text(part, language).get());
    }

    private static String joined(List<String> names) {
        return EntityTable.joined(names);
    }
}
