package app.dateline.desk.history;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.SaveStatus;
import app.dateline.desk.task.Latest;
import app.dateline.desk.task.Tasks;
import app.dateline.store.Store;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The past states of the open article. FX thread only; they are read off it. */
public final class HistoryModel {
    private final ReadOnlyObjectWrapper<List<HistoryRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Past> chosen = new ReadOnlyObjectWrapper<>();
    private final Current current;
    private final ObservableValue<Language> language;
    private final Store store;
    private final Tasks tasks;
    private final ZoneId zone;
    private final Consumer<Message> failed;
    private final Latest<Read> reads;
    private String wanted;

    private record Read(ArticleId id, List<HistoryRow> rows) {}

    /**
     * A state that is being looked at.
     *
     * @param article as it was then
     */
    public record Past(HistoryRow row, Article article) {}

    /**
     * @param language whose pane is active
     * @param saves    changes whenever something has been stored
     */
    public HistoryModel(
            Current current,
            ObservableValue<Language> language,
            ObservableValue<?> saves,
            Store store,
            Tasks tasks,
            ZoneId zone,
            Consumer<Message> failed) {
        this.current = current;
        this.language = language;
        this.store = store;
        this.tasks = tasks;
        this.zone = zone;
        this.failed = failed;
        this.reads = new Latest<>(tasks, this::show, failed);
        current.openProperty().addListener(_ -> {
            rows.set(List.of());
            close();
            read();
        });
        saves.addListener((_, _, now) -> {
            if (!(now instanceof SaveStatus.Waiting)) {
                read();
            }
        });
        read();
    }

    /** Newest first. */
    public ReadOnlyObjectProperty<List<HistoryRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Null while none is looked at. */
    public ReadOnlyObjectProperty<Past> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ObservableValue<Language> languageProperty() {
        return language;
    }

    /** The article as it is now. */
    public Article now() {
        return current.article();
    }

    private void read() {
        if (current.article() == null) {
            return;
        }
        ArticleId id = current.article().id();
        reads.start(_ -> new Read(id, HistoryRow.of(store.revisions(id))));
    }

    private void show(Read read) {
        if (current.article() != null && current.article().id().equals(read.id())) {
            rows.set(read.rows());
        }
    }

    /** Looks at a state, or no longer if it is the one that is looked at. */
    public void choose(HistoryRow row) {
        String id = row.newest().id();
        if (chosen.get() != null && chosen.get().row().newest().id().equals(id)) {
            close();
            return;
        }
        wanted = id;
        tasks.quietly(
                _ -> store.revision(id),
                article -> {
                    if (Objects.equals(wanted, id)) {
                        chosen.set(new Past(row, article));
                    }
                },
                failed);
    }

    private void close() {
        wanted = null;
        chosen.set(null);
    }

    /** Makes the article what it was; as an edit, so it can be undone. */
    public void restore() {
        Past past = chosen.get();
        if (past != null) {
            // a date may not stand in a message for ever: its writing depends on the language in which it is read
            current.edit(
                    Message.of("inspector.edit.restore", Date.from(past.row().newest().at())),
                    _ -> past.article());
        }
    }

    public ZonedDateTime at(HistoryRow row) {
        return row.newest().at().atZone(zone);
    }

    public LocalDate day(HistoryRow row) {
        return at(row).toLocalDate();
    }
}
