package app.dateline.desk.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.EditionState;
import app.dateline.article.Language;
import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.task.Tasks;
import app.dateline.store.Sort;
import app.dateline.store.Store;
import app.dateline.store.Total;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FxThreadTest
class ArticleListModelTest {
    @TempDir
    Path profile;

    private Store store;
    private Tasks tasks;
    private ArticleListModel model;
    private final List<Article> articles = new ArrayList<>();

    @BeforeEach
    void open() {
        store = Store.open(profile);
        tasks = new Tasks();
    }

    @AfterEach
    void close() {
        tasks.close();
        store.close();
    }

    private void save(int count) {
        for (int i = 0; i < count; i++) {
            save("Новость " + i, EditionState.DRAFT);
        }
    }

    private Article save(String headline, EditionState state) {
        Article article = Article.create(Language.RU)
                .with(Edition.empty(Language.RU).withHeadline(headline).withState(state));
        store.save(article, "Анна");
        articles.add(article);
        return article;
    }

    private void show() {
        model = OnFx.get(() -> {
            ArticleListModel made = new ArticleListModel(store, tasks, _ -> Optional.empty(), _ -> {});
            made.refresh();
            return made;
        });
        OnFx.await(() -> model.loadedProperty().get());
    }

    private List<ArticleId> ids() {
        return OnFx.get(() -> model.rows().stream().map(Row::id).toList());
    }

    private List<ArticleId> newestFirst() {
        return articles.reversed().stream().map(Article::id).toList();
    }

    @Test
    void onlyTheFirstPageIsReadUntilSomebodyLooksFurther() {
        save(150);
        show();
        assertThat(ids()).isEqualTo(newestFirst().subList(0, ArticleListModel.PAGE));

        OnFx.run(() -> model.look(70, 90));
        OnFx.await(() -> model.rows().size() == 150);
        assertThat(ids()).isEqualTo(newestFirst());
    }

    @Test
    void allThatIsFoundIsReadBeforeAllIsSelected() {
        save(150);
        show();
        CountDownLatch read = new CountDownLatch(1);
        OnFx.run(() -> model.readAll(read::countDown));
        OnFx.await(() -> read.getCount() == 0);
        assertThat(ids()).hasSize(150);
    }

    @Test
    void anAnswerToAnOlderQuestionIsDropped() {
        save(3);
        Article wanted = save("Ледокол", EditionState.DRAFT);
        show();
        OnFx.run(() -> {
            for (String typed : List.of("новость", "новость 1", "ледокол")) {
                model.textProperty().set(typed);
                model.ask();
            }
        });
        OnFx.await(() -> model.questionProperty().get().text().equals("ледокол"));
        assertThat(ids()).containsExactly(wanted.id());
    }

    @Test
    void aChangedArticleGoesToTheTopAndTheOthersStayTheSameRows() {
        save(5);
        show();
        List<Row> before = OnFx.get(() -> List.copyOf(model.rows()));
        Article old = articles.getFirst();
        store.save(old.with(old.edition(Language.RU).withHeadline("Новое")), "Анна");

        OnFx.run(model::refresh);
        OnFx.await(() -> model.rows().getFirst().id().equals(old.id()));
        List<Row> after = OnFx.get(() -> List.copyOf(model.rows()));
        assertThat(after.subList(1, 5)).isEqualTo(before.subList(0, 4));
    }

    @Test
    void inALongListOnlyTheTopAndWhatIsSeenAreReadAgain() {
        save(ArticleListModel.WHOLE + 200);
        show();
        CountDownLatch read = new CountDownLatch(1);
        OnFx.run(() -> {
            model.look(0, 10);
            model.readAll(read::countDown);
        });
        OnFx.await(() -> read.getCount() == 0);
        Article seen = articles.get(100);
        Article unseen = articles.get(600);
        store.delete(seen.id());
        store.delete(unseen.id());
        int at = newestFirst().indexOf(seen.id());

        OnFx.run(() -> {
            model.look(at - 5, at + 5);
            model.refresh();
        });
        OnFx.await(() -> model.rows().stream().noneMatch(row -> row.id().equals(seen.id())));
        assertThat(ids()).contains(unseen.id());

        int other = newestFirst().indexOf(unseen.id());
        OnFx.run(() -> model.look(other - 5, other + 5));
        OnFx.await(() -> model.rows().stream().noneMatch(row -> row.id().equals(unseen.id())));
        List<ArticleId> left = new ArrayList<>(newestFirst());
        left.removeAll(List.of(seen.id(), unseen.id()));
        assertThat(ids()).isEqualTo(left);
    }

    @Test
    void aFilterIsAskedOfTheStore() {
        save(120);
        Article published = save("Вышло", EditionState.PUBLISHED);
        save(120);
        show();
        OnFx.run(() -> model.filterProperty().set(Filter.PUBLISHED));
        OnFx.await(() -> model.questionProperty().get().filter() == Filter.PUBLISHED);
        assertThat(ids()).containsExactly(published.id());
    }

    @Test
    void everyFilterSaysHowManyItWouldShow() {
        save(3);
        save("Вышло", EditionState.PUBLISHED);
        store.delete(articles.getFirst().id());
        show();
        OnFx.await(() -> model.totals().totalsProperty().get().equals(Map.of(
                Filter.ALL, new Total(3, true),
                Filter.IN_WORK, new Total(2, true),
                Filter.TO_TRANSLATE, new Total(3, true),
                Filter.PUBLISHED, new Total(1, true),
                Filter.NOT_SENT, new Total(3, true),
                Filter.TRASH, new Total(1, true))));
    }

    @Test
    void theListIsSortedByHeadlineAndTurnedRound() {
        Article second = save("Буря", EditionState.DRAFT);
        Article first = save("Авария", EditionState.DRAFT);
        Article third = save("Вахта", EditionState.DRAFT);
        show();
        OnFx.run(() -> model.orderProperty().set(Order.NEWEST.clicked(Sort.HEADLINE)));
        OnFx.await(() -> ids().equals(List.of(first.id(), second.id(), third.id())));

        OnFx.run(() -> model.orderProperty().set(model.orderProperty().get().clicked(Sort.HEADLINE)));
        OnFx.await(() -> ids().equals(List.of(third.id(), second.id(), first.id())));
    }

    @Test
    void theTrashIsListedAndSearched() {
        Article gone = save("Ледокол", EditionState.DRAFT);
        Article other = save("Буксир", EditionState.DRAFT);
        save(1);
        store.delete(gone.id());
        store.delete(other.id());
        show();
        OnFx.run(() -> model.filterProperty().set(Filter.TRASH));
        OnFx.await(() -> ids().equals(List.of(other.id(), gone.id())));
        assertThat(OnFx.get(() -> model.rows().getFirst().deletedAt())).isNotNull();

        OnFx.run(() -> {
            model.textProperty().set("ледокол");
            model.ask();
        });
        OnFx.await(() -> ids().equals(List.of(gone.id())));
    }
}
