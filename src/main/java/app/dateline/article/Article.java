package app.dateline.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One news story: one or two editions, its pictures, mentions, source and rights notice. Immutable; an edit makes the
 * next one.
 *
 * @param original the language that it was written in first
 * @param editions by language; a language that is absent has not been begun
 * @param mentions only what a person decided, in the order of the decisions; at most one an entity
 */
public record Article(
        ArticleId id,
        Language original,
        Map<Language, Edition> editions,
        List<Picture> pictures,
        List<Mention> mentions,
        Source source,
        RightsNotice rights) {

    public Article {
        Map<Language, Edition> copy = new EnumMap<>(Language.class);
        copy.putAll(editions);
        editions = Collections.unmodifiableMap(copy);
        pictures = List.copyOf(pictures);
        mentions = List.copyOf(mentions);
    }

    public static Article create(Language original) {
        return new Article(
                ArticleId.create(),
                original,
                Map.of(original, Edition.empty(original)),
                List.of(),
                List.of(),
                Source.NONE,
                RightsNotice.NONE);
    }

    /** The edition in this language, an empty one if it has not been begun. */
    public Edition edition(Language language) {
        Edition edition = editions.get(language);
        return edition == null ? Edition.empty(language) : edition;
    }

    /** The languages that have been begun, RU first. */
    public Set<Language> languages() {
        return editions.keySet();
    }

    /** The headline in this language, else in the other, else "". */
    public String headline(Language language) {
        String headline = edition(language).headline();
        return headline.isBlank() ? edition(language.other()).headline() : headline;
    }

    public Optional<Decision> decision(EntityKey entity) {
        return mentions.stream().filter(m -> m.entity().equals(entity)).findFirst().map(Mention::decision);
    }

    /** The entities that an editor confirmed. */
    public List<EntityKey> confirmed(EntityKind kind) {
        return mentions.stream()
                .filter(m -> m.decision() == Decision.CONFIRMED && m.entity().kind() == kind)
                .map(Mention::entity)
                .toList();
    }

    public Article with(Edition edition) {
        Map<Language, Edition> next = new EnumMap<>(Language.class);
        next.putAll(editions);
        next.put(edition.language(), edition);
        return new Article(id, original, next, pictures, mentions, source, rights);
    }

    public Article withPictures(List<Picture> pictures) {
        return new Article(id, original, editions, pictures, mentions, source, rights);
    }

    /** With this picture in the place of the one that has the same file content. */
    public Article with(Picture picture) {
        return withPictures(pictures.stream()
                .map(old -> old.sha256().equals(picture.sha256()) ? picture : old)
                .toList());
    }

    public Article withMentions(List<Mention> mentions) {
        return new Article(id, original, editions, pictures, mentions, source, rights);
    }

    /** With this decision in the place of an earlier one about the same entity; {@code SUGGESTED} forgets it. */
    public Article with(Mention mention) {
        List<Mention> next = new ArrayList<>(mentions);
        next.removeIf(m -> m.entity().equals(mention.entity()));
        if (mention.decision() != Decision.SUGGESTED) {
            next.add(mention);
        }
        return withMentions(next);
    }

    public Article withSource(Source source) {
        return new Article(id, original, editions, pictures, mentions, source, rights);
    }

    public Article withRights(RightsNotice rights) {
        return new Article(id, original, editions, pictures, mentions, source, rights);
    }
}
