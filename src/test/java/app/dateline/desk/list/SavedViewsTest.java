package app.dateline.desk.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.desk.FxThreadTest;
import app.dateline.desk.OnFx;
import app.dateline.desk.settings.SavedView;
import app.dateline.desk.settings.Settings;
import app.dateline.desk.task.Tasks;
import app.dateline.store.Sort;
import app.dateline.store.Store;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FxThreadTest
class SavedViewsTest {
    @TempDir
    Path folder;

    private final Tasks tasks = new Tasks();
    private final SimpleObjectProperty<List<SavedView>> kept = new SimpleObjectProperty<>(List.of());
    private Store store;
    private ArticleListModel list;
    private SavedViews views;

    @BeforeEach
    void open() {
        store = Store.open(folder);
        OnFx.run(() -> {
            list = new ArticleListModel(store, tasks, _ -> java.util.Optional.empty(), _ -> {});
            views = new SavedViews(list, kept, kept::set);
        });
    }

    @AfterEach
    void close() {
        // what the list still reads must not find the store closed
        OnFx.run(() -> list.ask());
        OnFx.await(() -> list.loadedProperty().get()
                && list.totals().totalsProperty().get().size() == Filter.values().length);
        tasks.close();
        store.close();
    }

    private void show(String text, Filter filter, Order order) {
        list.textProperty().set(text);
        list.filterProperty().set(filter);
        list.orderProperty().set(order);
    }

    private List<String> names() {
        return kept.get().stream().map(SavedView::name).toList();
    }

    @Test
    void searchFilterAndOrderComeBackByNumber() {
        OnFx.run(() -> {
            show("author:анна порт", Filter.IN_WORK, new Order(Sort.HEADLINE, true));
            views.save(" Моё ");
            show("", Filter.ALL, Order.NEWEST);
            views.choose(0);
        });
        assertThat(names()).containsExactly("Моё");
        assertThat(list.textProperty().get()).isEqualTo("author:анна порт");
        assertThat(list.filterProperty().get()).isEqualTo(Filter.IN_WORK);
        assertThat(list.orderProperty().get()).isEqualTo(new Order(Sort.HEADLINE, true));
        assertThat(views.isShown(kept.get().getFirst())).isTrue();
    }

    @Test
    void oneOfTheSameNameIsReplacedAndNoneIsWithoutAName() {
        OnFx.run(() -> {
            views.save("Порт");
            show("порт", Filter.ALL, Order.NEWEST);
            views.save("Порт");
            views.save("  ");
            views.rename(0, "  ");
        });
        assertThat(kept.get()).extracting(SavedView::text).containsExactly("порт");
    }

    @Test
    void theyAreRenamedAndRemoved() {
        OnFx.run(() -> {
            views.save("а");
            views.save("б");
            views.rename(1, "в");
            views.remove(0);
        });
        assertThat(names()).containsExactly("в");
        assertThat(OnFx.get(() -> views.isThere(0).get())).isTrue();
        assertThat(OnFx.get(() -> views.isThere(1).get())).isFalse();
    }

    @Test
    void thereAreNoMoreThanKeys() {
        OnFx.run(() -> {
            for (int i = 0; i < 12; i++) {
                views.save("в" + i);
            }
        });
        assertThat(kept.get()).hasSize(SavedViews.MOST);
    }

    @Test
    void theyAreKeptInTheSettingsAndOneOfAnotherVersionShowsAll() {
        SavedView strange = new SavedView("Будущее", "порт", "to-be-read", "LENGTH", false);
        Settings.standard().withViews(List.of(strange)).write(folder);
        kept.set(Settings.read(folder).views());
        OnFx.run(() -> views.choose(0));
        assertThat(kept.get()).containsExactly(strange);
        assertThat(list.filterProperty().get()).isEqualTo(Filter.ALL);
        assertThat(list.orderProperty().get()).isEqualTo(Order.NEWEST);
    }
}
