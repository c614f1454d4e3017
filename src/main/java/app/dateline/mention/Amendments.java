package app.dateline.mention;

import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.text.stem.Stems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a newsroom says otherwise of the names that Dateline came with: those that it took away, those that it doubts,
 * entities that have become one. Names are compared by the stems of their words, in whatever case they stand. Immutable.
 */
final class Amendments {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Of merges one after the other; they may lead in a circle. */
    private static final int MOST_STEPS = 20;

    private final Map<EntityKey, Amendment> amendments = new HashMap<>();

    private record Amendment(EntityKey into, Map<Language, Set<String>> gone, Map<Language, Set<String>> doubted) {}

    /** @param own what the newsroom has, by its key; {@code standard} what there was before */
    Amendments(Map<EntityKey, Entity> own, Map<EntityKey, Entity> standard) {
        Stems stems = new Stems();
        own.forEach((key, entity) -> {
            Entity before = standard.get(key);
            Map<Language, Set<String>> gone = new EnumMap<>(Language.class);
            Map<Language, Set<String>> doubted = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                gone.put(language, gone(entity, before, language, stems));
                doubted.put(language, stems(entity.doubted().in(language), stems));
            }
            EntityKey into = into(key, own);
            if (!into.equals(key) || gone.values().stream().anyMatch(names -> !names.isEmpty())
                    || !entity.doubted().isEmpty()) {
                amendments.put(key, new Amendment(into, gone, doubted));
            }
        });
    }

    /** Adjectives are many, and one who writes none has not taken those away that there are. */
    private static Set<String> gone(Entity entity, Entity before, Language language, Stems stems) {
        if (before == null) {
            return Set.of();
        }
        List<String> had = new ArrayList<>(before.names(language));
        if (!entity.adjectives().isEmpty()) {
            had.addAll(before.adjectives().in(language));
        }
        Set<String> gone = stems(had, stems);
        gone.removeAll(stems(entity.names(language), stems));
        gone.removeAll(stems(entity.adjectives().in(language), stems));
        return gone;
    }

    /** Who is meant by a key: the entity that has taken its place, or itself. */
    static EntityKey into(EntityKey key, Map<EntityKey, Entity> own) {
        EntityKey now = key;
        for (int i = 0; i < MOST_STEPS; i++) {
            Entity entity = own.get(now);
            if (entity == null || entity.mergedInto().isEmpty()) {
                return now;
            }
            now = new EntityKey(key.kind(), entity.mergedInto());
        }
        return key;
    }

    /** The same places as the newsroom sees them. */
    List<Hit> of(List<Hit> hits, CharSequence text, Language language) {
        if (amendments.isEmpty() || hits.stream().noneMatch(hit -> amendments.containsKey(hit.entity()))) {
            return hits;
        }
        Stems stems = new Stems();
        List<Hit> amended = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            Amendment said = amendments.get(hit.entity());
            String name = said == null ? "" : stem(hit.surface(text), stems);
            if (said == null) {
                amended.add(hit);
            } else if (said.doubted().get(language).contains(name)) {
                amended.add(new Hit(hit.start(), hit.end(), said.into(), weaker(hit.evidence()), hit.confidence() / 2));
            } else if (!said.gone().get(language).contains(name)) {
                amended.add(new Hit(hit.start(), hit.end(), said.into(), hit.evidence(), hit.confidence()));
            }
        }
        return amended;
    }

    private static Evidence weaker(Evidence evidence) {
        return evidence == Evidence.METONYM ? evidence : Evidence.WEAK;
    }

    /** Whether two names are the same but for the case that they stand in. */
    static boolean isSame(String one, String other) {
        Stems stems = new Stems();
        return stem(one, stems).equals(stem(other, stems));
    }

    private static Set<String> stems(List<String> names, Stems stems) {
        return names.stream().map(name -> stem(name, stems)).collect(Collectors.toCollection(HashSet::new));
    }

    private static String stem(String name, Stems stems) {
        String folded = name.toLowerCase(Locale.ROOT).replace('ё', 'е');
        return BETWEEN_WORDS.splitAsStream(folded)
                .filter(word -> !word.isEmpty())
                .map(stems::of)
                .collect(Collectors.joining(" "));
    }
}
