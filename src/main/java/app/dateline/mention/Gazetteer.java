package app.dateline.mention;

import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * The countries and companies that Dateline knows. Immutable and thread-safe; nothing is read from disk after {@link
 * #standard()} has returned.
 */
public final class Gazetteer {
    private final Starter starter;
    private final WordList.Lists words;
    private final Map<EntityKey, Entity> own;
    private final Map<EntityKey, Entity> entities;
    private final Map<Language, Dictionary> ownDictionaries;
    private final Amendments amendments;
    private final SearchIndex index;

    private Gazetteer(Starter starter, WordList.Lists words, Map<EntityKey, Entity> own) {
        this.starter = starter;
        this.words = words;
        this.own = own;
        entities = new LinkedHashMap<>();
        starter.entities().forEach(entity -> entities.put(entity.key(), entity));
        entities.putAll(own);
        Map<EntityKey, Entity> standard = new LinkedHashMap<>();
        starter.entities().forEach(entity -> standard.put(entity.key(), entity));
        amendments = new Amendments(own, standard);
        NameForms forms = new NameForms();
        own.forEach((key, entity) -> forms.own(entity, standard.get(key)));
        ownDictionaries = forms.build();
        index = new SearchIndex(entities.values().stream().filter(entity -> entity.mergedInto().isEmpty()).toList());
    }

    /**
     * Every country and territory of ISO 3166-1, Kosovo, and the companies that come with Dateline: a constant, for
     * which the first to ask waits a few tenths of a second.
     */
    public static Gazetteer standard() {
        return Standard.GAZETTEER;
    }

    /** Made when it is first asked for. */
    private static final class Standard {
        static final Gazetteer GAZETTEER = new Gazetteer(Starter.load(), WordList.Lists.load(), Map.of());
    }

    /**
     * The same with a newsroom's own entities besides those added before; one with the key of another takes its place:
     * names that it has no more are not found, and those that it shares with the other are found by the same rules.
     * Quick enough to call whenever one was added.
     */
    public Gazetteer with(List<Entity> more) {
        Map<EntityKey, Entity> all = new LinkedHashMap<>(own);
        more.forEach(entity -> all.put(entity.key(), entity));
        return new Gazetteer(starter, words, all);
    }

    public Optional<Entity> entity(EntityKey key) {
        return Optional.ofNullable(entities.get(key));
    }

    /** Who is meant by a key: the entity that it was merged into, else the one that has it. */
    public EntityKey meant(EntityKey key) {
        return Amendments.into(key, own);
    }

    /** The name of an entity that stands there in some case, or what stands there if it is none of its names. */
    public static String nameLike(Entity entity, Language language, String surface) {
        return entity.names(language).stream()
                .filter(name -> Amendments.isSame(name, surface))
                .findFirst()
                .orElse(surface);
    }

    /** Whether two names are forms of one. */
    public static boolean isLike(String name, String other) {
        return Amendments.isSame(name, other);
    }

    /** All of a kind, by English name. */
    public List<Entity> all(EntityKind kind) {
        return entities.values().stream()
                .filter(entity -> entity.key().kind() == kind && entity.mergedInto().isEmpty())
                .sorted(Comparator.comparing((Entity entity) -> entity.name().en(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * What a person who has typed this may mean: entities of which a word begins so, in either language, by name, alias
     * or code; those whose whole name or code it is come first, then those whose name begins so. Nothing for nothing
     * typed.
     */
    public List<Entity> search(String typed, int limit) {
        return search(typed, limit, _ -> 0);
    }

    /** The same; of those that fit alike, the one that is used more comes first. @param uses of each, any thread */
    public List<Entity> search(String typed, int limit, ToLongFunction<EntityKey> uses) {
        return index.find(typed, limit, uses);
    }

    /** Every word that a known name has in any of its forms, as it is written; gathered anew at each call. */
    public Set<String> wordsOfNames(Language language) {
        Set<String> words = new HashSet<>();
        dictionaries(language).forEach(dictionary -> words.addAll(dictionary.words()));
        return words;
    }

    /** Which dictionaries a text in a language is read with; a later one is believed before an earlier one. */
    List<Dictionary> dictionaries(Language language) {
        return List.of(starter.dictionaries().get(language), ownDictionaries.get(language));
    }

    /** What was found in a text, as the newsroom sees it. */
    List<Hit> amended(List<Hit> hits, CharSequence text, Language language) {
        return amendments.of(hits, text, language);
    }

    WordList.Lists lists() {
        return words;
    }

    /** Whether any other of its kind that a text names speaks for it. */
    boolean isSociable(EntityKey entity) {
        return starter.sociable().contains(entity);
    }
}
