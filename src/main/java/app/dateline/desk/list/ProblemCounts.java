package app.dateline.desk.list;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import app.dateline.desk.task.Tasks;
import app.dateline.store.Listing;
import app.dateline.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Counts the problems of those articles that somebody looks at, off the FX thread, and keeps what was counted. FX thread only. */
final class ProblemCounts {
    private record Counted(String revision, ArticleListModel.Count count) {}

    private final Store store;
    private final Tasks tasks;
    private final Function<Article, Optional<ArticleListModel.Count>> problems;
    private final Consumer<Message> failed;
    private final Consumer<Row> counted;
    private final Map<ArticleId, Counted> counts = new HashMap<>();
    private List<Row> wanted = List.of();
    private boolean counting;
    private long knowledge;

    /**
     * @param problems counts an article's; empty if it cannot yet; called off the FX thread
     * @param counted  is told of a row whose numbers are other now
     */
    ProblemCounts(
            Store store,
            Tasks tasks,
            Function<Article, Optional<ArticleListModel.Count>> problems,
            Consumer<Message> failed,
            Consumer<Row> counted) {
        this.store = store;
        this.tasks = tasks;
        this.problems = problems;
        this.failed = failed;
        this.counted = counted;
    }

    /** With what is known of it: counted now, else at some time before. */
    Row row(Row row) {
        return isCounted(row) ? row.with(counts.get(row.id()).count()) : row;
    }

    void forget() {
        knowledge++;
        counts.clear();
    }

    /** These can be seen. Those that were asked for before and cannot be seen any more have to wait. */
    void of(List<Row> seen) {
        wanted = seen.stream().filter(row -> row.deletedAt() == null && !isCounted(row)).toList();
        next();
    }

    private boolean isCounted(Row row) {
        Counted known = counts.get(row.id());
        return known != null && known.revision().equals(row.listing().revision());
    }

    private void next() {
        if (counting || wanted.isEmpty()) {
            return;
        }
        Row row = wanted.getFirst();
        wanted = wanted.subList(1, wanted.size());
        counting = true;
        long before = knowledge;
        tasks.quietly(
                _ -> count(row.listing()),
                count -> {
                    counting = false;
                    if (before == knowledge && count.isPresent()) {
                        counts.put(row.id(), new Counted(row.listing().revision(), count.get()));
                        if (!row.with(count.get()).equals(row)) {
                            counted.accept(row);
                        }
                    }
                    next();
                },
                why -> {
                    counting = false;
                    failed.accept(why);
                });
    }

    private Optional<ArticleListModel.Count> count(Listing listing) {
        return store.load(listing.id())
                .filter(loaded -> loaded.revision().equals(listing.revision()))
                .flatMap(loaded -> problems.apply(loaded.article()).map(count -> {
                    store.counted(listing.id(), loaded.revision(), count.blocking(), count.warnings());
                    return count;
                }));
    }
}
