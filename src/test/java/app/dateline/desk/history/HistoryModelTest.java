package app.dateline.desk.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.article.Article;
import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.desk.OnFx;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.OpenArticle;
import app.dateline.desk.task.Tasks;
import app.dateline.store.Revision;
import app.dateline.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFx.class)
class HistoryModelTest {
    @TempDir
    Path profile;

    private final Tasks tasks = new Tasks();
    private final Current current = new Current();
    private final SimpleObjectProperty<Object> saves = new SimpleObjectProperty<>();
    private Store store;
    private Article first;
    private Article second;
    private HistoryModel model;

    @BeforeEach
    void open() {
        store = Store.open(profile);
        first = Article.create(Language.EN).with(Edition.empty(Language.EN).withHeadline("First"));
        second = first.with(first.edition(Language.EN).withHeadline("Second"));
        store.save(first, "Anna");
        store.save(second, "Boris");
        OnFx.run(() -> {
            current.show(new OpenArticle(second, Clock.systemUTC()));
            model = new HistoryModel(current, new SimpleObjectProperty<>(Language.EN), saves, store, tasks,
                    ZoneOffset.UTC, _ -> {});
        });
        OnFx.await(() -> !model.rowsProperty().get().isEmpty());
    }

    @AfterEach
    void close() {
        tasks.close();
        store.close();
    }

    private void choose(int row) {
        OnFx.run(() -> model.choose(model.rowsProperty().get().get(row)));
        OnFx.await(() -> model.chosenProperty().get() != null);
    }

    @Test
    void theStatesAreNewestFirst() {
        assertThat(OnFx.get(() -> model.rowsProperty().get()))
                .extracting(row -> row.newest().author())
                .containsExactly("Boris", "Anna");
    }

    @Test
    void aStateThatIsChosenIsTheArticleAsItWas() {
        choose(1);

        assertThat(OnFx.get(() -> model.chosenProperty().get().article())).isEqualTo(first);
    }

    @Test
    void toRestoreIsAnEditThatCanBeUndone() {
        choose(1);

        OnFx.run(model::restore);
        assertThat(OnFx.get(current::article)).isEqualTo(first);
        OnFx.run(() -> current.openProperty().get().undo());

        assertThat(OnFx.get(current::article)).isEqualTo(second);
    }

    @Test
    void aSaveShowsItself() {
        store.save(second.with(second.edition(Language.EN).withLead("More")), "Vera");

        OnFx.run(() -> saves.set("saved"));

        OnFx.await(() -> model.rowsProperty().get().size() == 3);
    }

    @Test
    void toChooseTheSameAgainClosesIt() {
        choose(0);

        OnFx.run(() -> model.choose(model.rowsProperty().get().getFirst()));

        assertThat(OnFx.get(() -> model.chosenProperty().get())).isNull();
    }

    @Test
    void savesOfOneStretchOfWorkAreOneRow() {
        List<HistoryRow> rows = HistoryRow.of(List.of(
                at("12:09", "Anna", ""),
                at("12:04", "Anna", ""),
                at("11:30", "Anna", ""),
                at("11:29", "Boris", ""),
                at("11:28", "Boris", Revision.PUBLISHED),
                at("11:27", "Boris", "")));

        assertThat(rows).extracting(HistoryRow::saves).containsExactly(2, 1, 1, 1, 1);
    }

    private Revision at(String time, String author, String label) {
        return new Revision(time, first.id(), Instant.parse("2026-11-24T" + time + ":00Z"), author, label);
    }
}
