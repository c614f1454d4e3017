package app.dateline.article;

import java.util.List;

/**
 * A country or a company that articles mention.
 *
 * @param name      the name that readers see in each language
 * @param ruAliases other Russian names, in the nominative
 * @param enAliases other English names
 * @param country   ISO 3166-1 alpha-2 code of a company's country, "" when not known or for a country
 */
public record Entity(EntityKey key, Bilingual name, List<String> ruAliases, List<String> enAliases, String country) {
    public Entity {
        ruAliases = List.copyOf(ruAliases);
        enAliases = List.copyOf(enAliases);
    }

    public List<String> aliases(Language language) {
        return language == Language.RU ? ruAliases : enAliases;
    }
}
