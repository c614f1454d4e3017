package app.dateline.mention;

import app.dateline.article.Entity;
import app.dateline.article.EntityKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Entities by what a person has begun to type. Immutable. */
final class SearchIndex {
    private static final int LONGEST_QUERY = 100;

    private final List<Row> rows;

    SearchIndex(Collection<Entity> entities) {
        rows = entities.stream().map(Row::of).toList();
    }

    /** @param uses how often each was used: of those that fit alike, the one that is used more comes first */
    List<Entity> find(String typed, int limit, ToLongFunction<EntityKey> uses) {
        String prefix = key(typed.substring(0, Math.min(typed.length(), LONGEST_QUERY))).strip();
        if (prefix.isEmpty() || limit <= 0) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (Row row : rows) {
            row.rank(prefix).ifPresent(rank -> found.add(new Found(rank, row)));
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Found::rank)
                        .thenComparing(each -> -uses.applyAsLong(each.row.entity.key()))
                        .thenComparing(each -> each.row.entity.key().kind())
                        .thenComparing(each -> each.row.entity.name().en()))
                .limit(limit)
                .map(each -> each.row.entity)
                .toList();
    }

    /** Without the quotation marks, which nobody types. */
    private static String key(String text) {
        return Folded.key(text).replace("\"", "");
    }

    private record Found(int rank, Row row) {}

    /** @param names all its names and its code; the {@link #SHOWN} that readers see come first */
    private record Row(Entity entity, List<String> names) {
        private static final int SHOWN = 2;

        static Row of(Entity entity) {
            List<String> names = Stream.of(
                            Stream.of(entity.name().ru(), entity.name().en()),
                            Stream.of(entity.key().code()),
                            entity.ruAliases().stream(),
                            entity.enAliases().stream(),
                            entity.formerNames().ru().stream(),
                            entity.formerNames().en().stream())
                    .flatMap(each -> each)
                    .map(SearchIndex::key)
                    .toList();
            return new Row(entity, names);
        }

        /** 0 typed whole, 1 the name begins so, 2 another name does, 3 a later word does. */
        Optional<Integer> rank(String prefix) {
            int best = 4;
            for (int i = 0; i < names.size() && best > 0; i++) {
                String name = names.get(i);
                if (name.equals(prefix)) {
                    best = 0;
                } else if (name.startsWith(prefix)) {
                    best = Math.min(best, i < SHOWN ? 1 : 2);
                } else if (name.contains(" " + prefix) || name.contains("-" + prefix)) {
                    best = Math.min(best, 3);
                }
            }
            return best < 4 ? Optional.of(best) : Optional.empty();
        }
    }
}
