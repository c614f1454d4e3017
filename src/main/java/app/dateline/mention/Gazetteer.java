package app.dateline.mention;

import app.dateline.article.Bilingual;
import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The countries and companies that Dateline knows. Immutable and thread-safe; nothing is read from disk after {@link
 * #standard()} has returned.
 */
public final class Gazetteer {
    private final Map<EntityKey, Entity> entities;
    private final List<Dictionary> ru;
    private final List<Dictionary> en;

    private Gazetteer(Map<EntityKey, Entity> entities, List<Dictionary> ru, List<Dictionary> en) {
        this.entities = entities;
        this.ru = ru;
        this.en = en;
    }

    /** Every country and territory of ISO 3166-1, and the companies that come with Dateline. */
    public static Gazetteer standard() {
        List<Entity> all = new ArrayList<>();
        for (String line : lines("countries.txt")) {
            String[] cell = line.split("\\|", -1);
            all.add(entity(EntityKey.country(cell[0]), cell[1], cell[3]));
        }
        for (String line : lines("companies.txt")) {
            String[] cell = line.split("\\|", -1);
            all.add(entity(EntityKey.company(cell[0]), cell[1], cell[2]));
        }
        return new Gazetteer(Map.of(), List.of(), List.of()).with(all);
    }

    /**
     * The same with a newsroom's own entities, which take the place of those with the same key. Quick enough to call
     * whenever one was added.
     */
    public Gazetteer with(List<Entity> own) {
        Map<EntityKey, Entity> all = new LinkedHashMap<>(entities);
        own.forEach(entity -> all.put(entity.key(), entity));
        return new Gazetteer(
                all, plus(ru, dictionary(own, Language.RU)), plus(en, dictionary(own, Language.EN)));
    }

    public Optional<Entity> entity(EntityKey key) {
        return Optional.ofNullable(entities.get(key));
    }

    /** All of a kind, by English name. */
    public List<Entity> all(EntityKind kind) {
        return entities.values().stream()
                .filter(entity -> entity.key().kind() == kind)
                .sorted(Comparator.comparing(entity -> entity.name().en()))
                .toList();
    }

    /**
     * What a person who has typed this may mean: entities of which a word begins so, in either language, by name, alias
     * or code; those whose name begins so come first.
     */
    public List<Entity> search(String typed, int limit) {
        String prefix = Folded.key(typed).strip();
        return all(entities.values()).filter(entity -> Folded.key(entity.name().en()).startsWith(prefix)
                        || Folded.key(entity.name().ru()).startsWith(prefix))
                .limit(limit)
                .toList();
    }

    List<Dictionary> dictionaries(Language language) {
        return language == Language.RU ? ru : en;
    }

    private static java.util.stream.Stream<Entity> all(Collection<Entity> entities) {
        return entities.stream();
    }

    private static List<Dictionary> plus(List<Dictionary> dictionaries, Dictionary more) {
        List<Dictionary> all = new ArrayList<>(dictionaries);
        all.add(more);
        return List.copyOf(all);
    }

    private static Dictionary dictionary(List<Entity> entities, Language language) {
        Dictionary.Builder builder = new Dictionary.Builder();
        for (Entity entity : entities) {
            List<String> names = new ArrayList<>(entity.aliases(language));
            names.addFirst(entity.name().in(language));
            for (String name : names) {
                Casing casing = Casing.of(name);
                builder.add(name, new Meaning.Named(entity.key(),
                        casing.allCaps() ? Evidence.ABBREVIATION : Evidence.NAME, casing, Meaning.Need.NOTHING));
            }
        }
        return builder.build();
    }

    private static Entity entity(EntityKey key, String en, String ru) {
        List<String> ens = List.of(en.split(";"));
        List<String> rus = List.of(ru.replace("*", "").replaceAll("\\{[^}]*}", "").split(";"));
        return new Entity(key, new Bilingual(rus.getFirst(), ens.getFirst()), rus.subList(1, rus.size()),
                ens.subList(1, ens.size()), "");
    }

    private static List<String> lines(String file) {
        try (var in = Gazetteer.class.getResourceAsStream(file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
