package app.dateline.store;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.EntityKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
    }

    final Map<ArticleId, Item> items = new HashMap<>();
    private long ticks;

    Optional<Article> find(ArticleId id) {
        return Optional.ofNullable(items.get(id)).filter(item -> !item.deleted).map(item -> item.text);
    }

    List<ArticleId> list(ListQuery query) {
        return items.values().stream()
                .filter(item -> !item.deleted && matches(item.text, query))
                .sorted(Comparator.comparing((Item item) -> -item.saved))
                .limit(query.limit())
                .map(item -> item.text.id())
                .toList();
    }

    private static boolean matches(Article text, ListQuery query) {
        boolean edition = text.editions().values().stream()
                .anyMatch(e -> (query.language() == null || e.language() == query.language())
                        && (query.state() == null || e.state() == query.state()));
        boolean country = query.country().isEmpty()
                || text.confirmed(EntityKind.COUNTRY).stream().anyMatch(key -> key.code().equals(query.country()));
        return edition && country && words(query.text()).stream().allMatch(word -> has(text, word));
    }

    private static boolean has(Article text, String beginning) {
        return text.editions().values().stream()
                .flatMap(edition -> words(edition.headline() + " " + edition.body()).stream())
                .anyMatch(word -> word.startsWith(beginning));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).replace('ё', 'е').split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
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

    /** @param name of the revision that was sent; null of a deletion */
    void sent(ArticleId id, long changed, String name, Side base) {
        Item item = items.get(id);
        nameSent(item, name);
        item.base = base;
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
        boolean known = base || item.past.stream().anyMatch(p -> p.name().equals(name) && !p.label().equals(Revision.THEIRS));
        if (same) {
            agree(item, theirs);
            nameSent(item, head(item));
        } else if (isNew || !item.waiting || item.deleted && !(mayBeOurs && known)) {
            put(item, theirs.text(), name, Revision.FROM_PORTAL);
            agree(item, theirs);
        } else if (mayBeOurs && known) {
            if (!base) {
                nameSent(item, name);
            }
            item.base = theirs;
            item.conflict = null;
        } else {
            item.conflict = theirs;
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
        if (item == null) {
            return;
        }
        item.base = null;
        item.conflict = null;
        if (item.deleted) {
            item.waiting = false;
        } else if (!item.waiting) {
            item.deleted = true;
            item.changed = ++ticks;
        }
    }

    void resolve(ArticleId id, Article chosen, String name) {
        Item item = items.get(id);
        Side theirs = item.conflict;
        item.changed = ++ticks;
        if (!chosen.equals(item.text)) {
            put(item, chosen, name, Revision.RESOLVED);
        }
        agree(item, theirs);
        item.waiting = !chosen.equals(theirs.text());
        if (!item.waiting) {
            nameSent(item, head(item));
        }
    }
}
