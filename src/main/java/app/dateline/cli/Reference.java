package app.dateline.cli;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Failure;
import app.dateline.store.ListQuery;
import app.dateline.store.Listing;
import app.dateline.store.Store;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a person names an article: by its id, or by as much of the id's beginning as tells it from all others. */
final class Reference {
    private static final int WHOLE = 36;
    private static final int SHOWN = 3;

    private Reference() {}

    /** @throws Failure if no article is meant, or more than one */
    static Article find(Store store, String typed) {
        return store.find(id(store, typed)).orElseThrow(() -> none(typed));
    }

    static ArticleId id(Store store, String typed) {
        String beginning = typed.strip().toLowerCase(Locale.ROOT);
        if (beginning.isEmpty()) {
            throw none(typed);
        }
        if (beginning.length() == WHOLE) {
            return whole(beginning).orElseThrow(() -> none(typed));
        }
        List<ArticleId> meant = store.list(ListQuery.ALL).stream()
                .map(Listing::id)
                .filter(id -> id.toString().startsWith(beginning))
                .limit(SHOWN)
                .toList();
        if (meant.isEmpty()) {
            throw none(typed);
        }
        if (meant.size() > 1) {
            throw Failure.of(
                    "cli.failure.ambiguous",
                    Console.oneLine(typed),
                    meant.get(0).toString(),
                    meant.get(1).toString());
        }
        return meant.getFirst();
    }

    private static Optional<ArticleId> whole(String typed) {
        try {
            return Optional.of(ArticleId.of(typed));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Failure none(String typed) {
        return Failure.of("cli.failure.no-article", Console.oneLine(typed));
    }
}
