package app.dateline.desk.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.task.Tasks;
import app.dateline.store.ListQuery;
import app.dateline.store.Listing;
import app.dateline.store.Store;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FxThreadTest
class QuietCountsTest {
    private static final Duration SOON = Duration.millis(10);

    private final Tasks tasks = new Tasks();
    private final StringProperty typed = new SimpleStringProperty("");
    private final List<String> counted = new CopyOnWriteArrayList<>();
    private Store store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = Store.open(folder);
    }

    @AfterEach
    void close() {
        tasks.close();
        store.close();
    }

    private void save(String headline) {
        store.save(
                Article.create(Language.RU).with(Edition.empty(Language.RU).withHeadline(headline)), "Анна");
    }

    private void begin(Duration rest, Function<Article, Optional<ArticleListModel.Count>> problems) {
        OnFx.run(() -> new QuietCounts(store, tasks, problems, rest, SOON, typed));
    }

    private Optional<ArticleListModel.Count> one(Article article) {
        counted.add(article.headline(Language.RU));
        return Optional.of(new ArticleListModel.Count(1, 2));
    }

    private List<Integer> stored() {
        return store.list(ListQuery.ALL).stream().map(Listing::blocking).toList();
    }

    private void type() {
        OnFx.run(() -> typed.set(typed.get() + "а"));
    }

    @Test
    void whatNobodyHasLookedAtIsCountedNewestFirst() {
        for (int i = 1; i <= 9; i++) {
            save("Статья " + i);
        }
        begin(SOON, this::one);

        OnFx.await(() -> !stored().contains(-1));
        assertThat(counted).startsWith("Статья 9", "Статья 8", "Статья 7").hasSize(9);
    }

    @Test
    void whatIsCountedAlreadyIsLeftAlone() {
        save("Статья 1");
        Listing first = store.list(ListQuery.ALL).getFirst();
        store.counted(first.id(), first.revision(), 0, 0);
        save("Статья 2");
        begin(SOON, this::one);

        OnFx.await(() -> !stored().contains(-1));
        assertThat(counted).containsExactly("Статья 2");
    }

    @Test
    void afterAKeyNothingIsCountedUntilAllHasBeenQuietForAWhile() {
        save("Статья 1");
        save("Статья 2");
        List<Long> times = new CopyOnWriteArrayList<>();
        begin(Duration.millis(300), article -> {
            if (times.isEmpty()) {
                type();
            }
            times.add(System.nanoTime());
            return one(article);
        });

        OnFx.await(() -> !stored().contains(-1));
        assertThat(times.get(1) - times.get(0)).isGreaterThan(250_000_000);
    }

    @Test
    void whatIsChangedLaterIsCountedInAnotherQuietWhile() {
        save("Статья 1");
        begin(SOON, this::one);
        OnFx.await(() -> !stored().contains(-1));

        save("Статья 2");
        type();

        OnFx.await(() -> !stored().contains(-1));
        assertThat(counted).containsExactly("Статья 1", "Статья 2");
    }

    @Test
    void asLongAsNothingIsKnownAllOfThemWait() {
        save("Статья 1");
        boolean[] known = new boolean[1];
        begin(SOON, article -> known[0] ? one(article) : Optional.empty());

        OnFx.run(() -> known[0] = true);

        OnFx.await(() -> !stored().contains(-1));
        assertThat(counted).containsExactly("Статья 1");
    }
}
