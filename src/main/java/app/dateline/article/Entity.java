package app.dateline.article;

import java.util.List;
import java.util.stream.Stream;

/**
 * A country or a company that articles mention.
 *
 * @param name        the name that readers see in each language
 * @param ruAliases   other Russian names, in the nominative
 * @param enAliases   other English names
 * @param country     ISO 3166-1 alpha-2 code of a company's country, "" when not known or for a country
 * @param adjectives  adjectives and words for its people; Russian ones in the masculine singular
 * @param formerNames names that it had, in the nominative
 * @param doubted     names that the newsroom has rejected: where they stand they are only a hint
 * @param parent      the id of the company that it belongs to, "" for none
 * @param mergedInto  the code of the entity of its kind that has taken its place, "" as long as it stands for itself
 */
public record Entity(
        EntityKey key,
        Bilingual name,
        List<String> ruAliases,
        List<String> enAliases,
        String country,
        BilingualList adjectives,
        BilingualList formerNames,
        BilingualList doubted,
        String parent,
        String mergedInto) {

    /** What is missing was written before there was such a thing. */
    public Entity {
        ruAliases = List.copyOf(ruAliases);
        enAliases = List.copyOf(enAliases);
        adjectives = adjectives == null ? BilingualList.EMPTY : adjectives;
        formerNames = formerNames == null ? BilingualList.EMPTY : formerNames;
        doubted = doubted == null ? BilingualList.EMPTY : doubted;
        parent = parent == null ? "" : parent;
        mergedInto = mergedInto == null ? "" : mergedInto;
    }

    public Entity(EntityKey key, Bilingual name, List<String> ruAliases, List<String> enAliases, String country) {
        this(key, name, ruAliases, enAliases, country, null, null, null, "", "");
    }

    public List<String> aliases(Language language) {
        return language == Language.RU ? ruAliases : enAliases;
    }

    /** Every name that it has or had in this language, the one that readers see first. */
    public List<String> names(Language language) {
        return Stream.of(Stream.of(name.in(language)), aliases(language).stream(), formerNames.in(language).stream())
                .flatMap(each -> each)
                .filter(each -> !each.isBlank())
                .distinct()
                .toList();
    }

    public Entity withName(Bilingual name) {
        return new Entity(key, name, ruAliases, enAliases, country, adjectives, formerNames, doubted, parent, mergedInto);
    }

    public Entity withAliases(Language language, List<String> aliases) {
        List<String> ru = language == Language.RU ? aliases : ruAliases;
        List<String> en = language == Language.EN ? aliases : enAliases;
        return new Entity(key, name, ru, en, country, adjectives, formerNames, doubted, parent, mergedInto);
    }

    /** With one more alias, unless it has that name already. */
    public Entity withAlias(Language language, String alias) {
        return names(language).contains(alias)
                ? this
                : withAliases(language, Stream.concat(aliases(language).stream(), Stream.of(alias)).toList());
    }

    public Entity withCountry(String country) {
        return new Entity(key, name, ruAliases, enAliases, country, adjectives, formerNames, doubted, parent, mergedInto);
    }

    public Entity withAdjectives(BilingualList adjectives) {
        return new Entity(key, name, ruAliases, enAliases, country, adjectives, formerNames, doubted, parent, mergedInto);
    }

    public Entity withFormerNames(BilingualList formerNames) {
        return new Entity(key, name, ruAliases, enAliases, country, adjectives, formerNames, doubted, parent, mergedInto);
    }

    public Entity withDoubted(BilingualList doubted) {
        return new Entity(key, name, ruAliases, enAliases, country, adjectives, formerNames, doubted, parent, mergedInto);
    }

    public Entity withParent(String parent) {
        return new Entity(key, name, ruAliases, enAliases, country, adjectives, formerNames, doubted, parent, mergedInto);
    }

    public Entity withMergedInto(String mergedInto) {
        return new Entity(key, name, ruAliases, enAliases, country, adjectives, formerNames, doubted, parent, mergedInto);
    }
}
