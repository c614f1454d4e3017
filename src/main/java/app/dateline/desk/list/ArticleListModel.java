package app.dateline.desk.list;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Message;
import app.dateline.desk.task.Tasks;
import app.dateline.store.ListQuery;
import app.dateline.store.Listing;
import app.dateline.store.Store;
import app.dateline.store.search.Query;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;

/** Which articles the list shows: searched as one types, filtered, each with its problems counted in the background. */
public final class ArticleListModel {
    private static final int LIMIT = 500;
    private static final Duration TYPING = Duration.millis(120);

    /** How many problems of each weight an article has. */
    public record Count(int blocking, int warnings) {}

    private record Answer(List<Listing> listings, Query query) {}

    private record Counted(Instant savedAt, Count count) {}

    private final Store store;
    private final Tasks tasks;
    private final Function<Article, Optional<Count>> problems;
    private final Consumer<Message> failed;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Query> shown = new ReadOnlyObjectWrapper<>(Query.NONE);
    private final PauseTransition typing = new PauseTransition(TYPING);
    private final Map<ArticleId, Counted> counts = new HashMap<>();
    private List<Listing> listings = List.of();
    private long asked;

    /** @param problems counts an article's problems, empty if it cannot yet; called off the FX thread */
    public ArticleListModel(
            Store store, Tasks tasks, Function<Article, Optional<Count>> problems, Consumer<Message> failed) {
        this.store = store;
        this.tasks = tasks;
        this.problems = problems;
        this.failed = failed;
        typing.setOnFinished(_ -> refresh());
        text.addListener(_ -> typing.playFromStart());
        filter.addListener(_ -> show());
    }

    /** What is typed into the search. */
    public StringProperty textProperty() {
        return text;
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /** False until the first answer of the store. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** For which the rows were found. */
    ReadOnlyObjectProperty<Query> queryProperty() {
        return shown.getReadOnlyProperty();
    }

    int count(Filter of) {
        return (int) listings.stream().filter(of::keeps).count();
    }

    /** Asks the store again; an answer that comes after a newer question is dropped. */
    public void refresh() {
        long question = ++asked;
        ListQuery query = ListQuery.ALL.withText(text.get()).withLimit(LIMIT);
        tasks.quietly(
                _ -> new Answer(store.list(query), store.query(query.text())),
                answer -> {
                    if (question == asked) {
                        listings = answer.listings();
                        shown.set(answer.query());
                        loaded.set(true);
                        show();
                    }
                },
                failed);
    }

    /** Counts all problems anew, after what is known has changed. */
    public void recount() {
        counts.clear();
        show();
    }

    private void show() {
        List<Row> next = listings.stream().filter(filter.get()::keeps).map(this::row).toList();
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
        if (next.stream().anyMatch(row -> row.blocking() < 0)) {
            countNext();
        }
    }

    private Row row(Listing listing) {
        Counted known = counts.get(listing.id());
        return known == null || !known.savedAt().equals(listing.savedAt())
                ? Row.uncounted(listing)
                : new Row(listing, known.count().blocking(), known.count().warnings());
    }

    /** Counts those that are not counted yet, off the FX thread, one answer for all. */
    private void countNext() {
        List<Listing> wanted = rows.stream()
                .filter(row -> row.blocking() < 0)
                .map(Row::listing)
                .limit(50)
                .toList();
        tasks.quietly(
                _ -> {
                    Map<Listing, Count> answer = new HashMap<>();
                    for (Listing listing : wanted) {
                        store.load(listing.id()).ifPresent(loaded -> problems.apply(loaded.article())
                                .ifPresent(count -> {
                                    store.counted(listing.id(), loaded.revision(), count.blocking(), count.warnings());
                                    answer.put(listing, count);
                                }));
                    }
                    return answer;
                },
                answer -> {
                    answer.forEach((listing, count) ->
                            counts.put(listing.id(), new Counted(listing.savedAt(), count)));
                    if (!answer.isEmpty()) {
                        show();
                    }
                },
                failed);
    }
}
