package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.EntityKind;
import app.dateline.store.search.Tier;
import app.dateline.text.stem.Stems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a store promises, in plain maps and lists, without a disk. */
final class StoreModel {
    /** A past state. */
    record Past(String name, Article text, String label) {}

    /** The portal's side. */
    record Side(String etag, Article text) {}

    static final class Item {
        Article text;
        boolean deleted;
        boolean waiting;
        long changed;
        long saved;
        Side base;
        Side conflict;
        final List<Past> past = new ArrayList<>();
        /** The portal's states that the text goes on from. */
        final Set<String> joined = new HashSet<>();
        String conflictName;

        boolean isPast(String name) {
            return past.stream().anyMatch(p -> p.name().equals(name)
                    && (!p.label().equals(Revision.THEIRS) || joined.contains(name)));
        }
    }

    final Map<ArticleId, Item> items = new HashMap<>();
    private long ticks;

    Optional<Article> find(ArticleId id) {
        return Optional.ofNullable(items.get(id)).filter(item -> !item.deleted).map(item -> item.text);
    }

    /**
     * What is typed into a search.
     *
     * @param words    that must occur
     * @param typing   whether the last of them is still being typed
     * @param not      that must not occur, or ""
     * @param phrase   that must occur in one text, one word after the other
     */
    record Asked(List<String> words, boolean typing, String not, List<String> phrase) {
        String text() {
            StringBuilder text = new StringBuilder(not.isEmpty() ? "" : "-" + not + " ");
            text.append(phrase.isEmpty() ? "" : "«" + String.join(" ", phrase) + "» ").append(String.join(" ", words));
            return text.append(typing && !words.isEmpty() ? "" : " ").toString();
        }
    }

    /** All that match, in their order. */
    List<ArticleId> list(ListQuery query, Asked asked) {
        Comparator<Item> newest = Comparator.comparing((Item item) -> -item.saved);
        boolean words = !asked.words().isEmpty() || !asked.phrase().isEmpty();
        Comparator<Item> order = switch (query.sort()) {
            case NEWEST -> query.reversed()
                    ? newest.reversed()
                    : words ? Comparator.comparing((Item item) -> tier(item.text, asked)).thenComparing(newest) : newest;
            case HEADLINE -> {
                Comparator<Item> headline = Comparator.comparing((Item item) -> fold(item.text.headline(item.text.original())))
                        .thenComparing(newest);
                yield query.reversed() ? headline.reversed() : headline;
            }
            case STATE, AUTHOR -> {
                Comparator<Item> state = Comparator.comparing((Item item) -> state(item.text));
                yield (query.reversed() ? state.reversed() : state).thenComparing(newest);
            }
        };
        return items.values().stream()
                .filter(item -> !item.deleted && matches(item.text, query) && tier(item.text, asked) < Tier.values().length)
                .sorted(order)
                .map(item -> item.text.id())
                .toList();
    }

    private static EditionState state(Article text) {
        Edition edition = text.editions().get(text.original());
        return edition == null ? EditionState.DRAFT : edition.state();
    }

    private static boolean matches(Article text, ListQuery query) {
        boolean edition = text.editions().values().stream()
                .anyMatch(e -> (query.language() == null || e.language() == query.language())
                        && (query.state() == null || e.state() == query.state()));
        boolean country = query.country().isEmpty()
                || text.confirmed(EntityKind.COUNTRY).stream().anyMatch(key -> key.code().equals(query.country()));
        return edition && country;
    }

    /** How well it answers, 0 the best; as many as there are tiers if not at all. */
    private static int tier(Article text, Asked asked) {
        List<List<String>> headlines = text.editions().values().stream().map(e -> words(e.headline())).toList();
        List<List<String>> all = new ArrayList<>(headlines);
        text.editions().values().forEach(e -> all.add(words(e.body())));
        if (!asked.not().isEmpty() && has(all, fold(asked.not()), false, true)) {
            return Tier.values().length;
        }
        for (boolean stems : new boolean[] {false, true}) {
            for (List<List<String>> where : List.of(headlines, all)) {
                if (hasAll(where, asked, stems)) {
                    return (stems ? 2 : 0) + (where == headlines ? 0 : 1);
                }
            }
        }
        return Tier.values().length;
    }

    private static boolean hasAll(List<List<String>> texts, Asked asked, boolean stems) {
        for (int i = 0; i < asked.words().size(); i++) {
            boolean typing = asked.typing() && i == asked.words().size() - 1;
            if (!has(texts, fold(asked.words().get(i)), typing, stems)) {
                return false;
            }
        }
        List<String> phrase = asked.phrase().stream().map(StoreModel::fold).toList();
        return texts.stream().anyMatch(text -> Collections.indexOfSubList(text, phrase) >= 0) || phrase.isEmpty();
    }

    private static boolean has(List<List<String>> texts, String form, boolean typing, boolean stems) {
        Stems of = new Stems();
        return texts.stream().flatMap(List::stream).anyMatch(word -> word.equals(form)
                || typing && word.startsWith(form)
                || stems && of.of(word).equals(of.of(form)));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
    }

    private static List<String> words(String text) {
        return Arrays.stream(fold(text).split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    SyncState sync(ArticleId id) {
        Item item = items.get(id);
        if (item.conflict != null) {
            return SyncState.CONFLICT;
        }
        return item.waiting || item.base == null ? SyncState.LOCAL : SyncState.SENT;
    }

    void save(Article text, String name) {
        Item item = items.computeIfAbsent(text.id(), _ -> new Item());
        if (item.deleted || !text.equals(item.text)) {
            put(item, text, name, "");
            item.waiting = true;
        }
    }

    private void put(Item item, Article text, String name, String label) {
        item.past.addFirst(new Past(name, text, label));
        item.text = text;
        item.deleted = false;
        item.saved = ++ticks;
        item.changed = ticks;
    }

    void delete(ArticleId id) {
        Item item = items.get(id);
        if (item != null && !item.deleted) {
            item.deleted = true;
            item.conflict = null;
            item.waiting = true;
            item.changed = ++ticks;
        }
    }

    /**
     * @param name of the revision that was sent; null of a deletion
     * @param base its text is null of a deletion
     */
    void sent(ArticleId id, long changed, String name, Side base) {
        Item item = items.get(id);
        nameSent(item, name);
        item.base = base.text() != null ? base : item.base == null ? null : new Side(base.etag(), item.base.text());
        item.conflict = null;
        if (item.changed == changed) {
            item.waiting = false;
        }
    }

    void theirs(ArticleId id, Side theirs, String name, boolean mayBeOurs) {
        boolean isNew = !items.containsKey(id);
        Item item = items.computeIfAbsent(id, _ -> new Item());
        boolean same = !item.deleted && theirs.text().equals(item.text);
        boolean base = item.base != null && item.base.etag().equals(theirs.etag());
        boolean known = base || item.isPast(name);
        if (same) {
            if (!item.waiting) {
                item.joined.add(name);
            }
            agree(item, theirs);
            nameSent(item, head(item));
        } else if (!isNew && !item.waiting && !item.deleted && mayBeOurs && item.isPast(name)) {
            item.base = theirs;
            item.waiting = true;
        } else if (isNew || !item.waiting || item.deleted && !(mayBeOurs && known)) {
            put(item, theirs.text(), name, Revision.FROM_PORTAL);
            item.joined.add(name);
            agree(item, theirs);
        } else if (mayBeOurs && known) {
            if (!base) {
                nameSent(item, name);
            }
            item.base = theirs;
            item.conflict = null;
        } else {
            item.conflict = theirs;
            item.conflictName = name;
            if (item.past.stream().noneMatch(past -> past.name().equals(name))) {
                item.past.addFirst(new Past(name, theirs.text(), Revision.THEIRS));
            }
        }
    }

    private static String head(Item item) {
        return item.past.stream().filter(past -> !past.label().equals(Revision.THEIRS)).findFirst().orElseThrow().name();
    }

    private static void nameSent(Item item, String name) {
        item.past.replaceAll(past -> past.name().equals(name) && past.label().isEmpty()
                ? new Past(name, past.text(), Revision.SENT)
                : past);
    }

    private static void agree(Item item, Side side) {
        item.base = side;
        item.conflict = null;
        item.waiting = false;
    }

    void removed(ArticleId id) {
        Item item = items.get(id);
        if (item == null || item.waiting && !item.deleted) {
            return;
        }
        item.base = item.base == null ? null : new Side("\"overtaken\"", item.base.text());
        item.conflict = null;
        item.waiting = false;
        if (!item.deleted) {
            item.deleted = true;
            item.changed = ++ticks;
        }
    }

    /** The newest revision got another name than it came with. */
    void named(ArticleId id, String name) {
        Item item = items.get(id);
        Past newest = item.past.getFirst();
        item.past.set(0, new Past(name, newest.text(), newest.label()));
        if (newest.label().equals(Revision.THEIRS)) {
            item.conflictName = name;
        }
    }

    void resolve(ArticleId id, Article chosen, String name) {
        Item item = items.get(id);
        Side theirs = item.conflict;
        item.changed = ++ticks;
        item.joined.add(item.conflictName);
        if (!chosen.equals(item.text) || !chosen.equals(theirs.text())) {
            put(item, chosen, name, Revision.RESOLVED);
        }
        agree(item, theirs);
        item.waiting = !chosen.equals(theirs.text());
        if (!item.waiting) {
            nameSent(item, head(item));
        }
    }
}
