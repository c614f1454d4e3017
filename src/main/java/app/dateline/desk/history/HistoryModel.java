package app.dateline.desk.history;

import app.dateline.article.Article;
import app.dateline.article.ArticleId;
import app.dateline.article.Edition;
import app.dateline.article.EntityKey;
import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.open.Current;
import app.dateline.desk.open.SaveStatus;
import app.dateline.desk.task.Latest;
import app.dateline.desk.task.Tasks;
import app.dateline.store.Store;
import app.dateline.text.BlockRestore;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** The past states of the open article, and one of them beside another. FX thread only; texts are read off it. */
public final class HistoryModel {
    private final ReadOnlyObjectWrapper<List<HistoryRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<HistoryRow> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Comparison.Against> against = new SimpleObjectProperty<>(Comparison.Against.NOW);
    private final Parts parts;
    private final Summaries summaries;
    private final Latest<Read> reads;
    private final Latest<Comparison> comparisons;

    private record Read(ArticleId id, List<HistoryRow> rows) {}

    /**
     * What it works with.
     *
     * @param language whose pane is active
     * @param saves    changes whenever something has been stored
     * @param stored   stores at once what is open, then does the next thing
     * @param names    what to call a country or company; any thread
     * @param failed   told what cannot be read
     */
    public record Parts(
            Current current,
            ObservableValue<Language> language,
            ObservableValue<?> saves,
            Consumer<Runnable> stored,
            Store store,
            Tasks tasks,
            Function<EntityKey, Message> names,
            ZoneId zone,
            Consumer<Message> failed) {}

    public HistoryModel(Parts parts) {
        this.parts = parts;
        this.summaries = new Summaries(parts.store(), parts.tasks());
        this.reads = new Latest<>(parts.tasks(), this::show, parts.failed());
        this.comparisons = new Latest<>(parts.tasks(), this::show, parts.failed());
        parts.current().openProperty().addListener(_ -> {
            rows.set(List.of());
            close();
            read();
        });
        parts.current().articleProperty().addListener((_, _, _) -> {
            if (against.get() == Comparison.Against.NOW) {
                compare();
            }
        });
        parts.language().addListener((_, _, _) -> compare());
        against.addListener(_ -> compare());
        parts.saves().addListener((_, _, now) -> {
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
    public ReadOnlyObjectProperty<HistoryRow> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The state that is looked at beside another, a moment after it was chosen; null while none is. */
    public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** With what the chosen state is compared. */
    public ObjectProperty<Comparison.Against> againstProperty() {
        return against;
    }

    /** What changed in a row; null until it is known. To be asked for the rows that are shown only. */
    public ObservableValue<List<Message>> summary(HistoryRow row) {
        return summaries.of(row, below(row).orElse(null));
    }

    /** The state before this one; empty for the first. */
    public Optional<HistoryRow> below(HistoryRow row) {
        List<HistoryRow> all = rows.get();
        for (int i = 0; i + 1 < all.size(); i++) {
            if (isOne(all.get(i), row)) {
                return Optional.of(all.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private void read() {
        if (parts.current().article() != null) {
            ArticleId id = parts.current().article().id();
            reads.start(_ -> new Read(id, HistoryRow.of(parts.store().revisions(id))));
        }
    }

    private void show(Read read) {
        Article now = parts.current().article();
        if (now != null && now.id().equals(read.id())) {
            rows.set(read.rows());
        }
    }

    /** Looks at a state. */
    public void choose(HistoryRow row) {
        if (!isChosen(row)) {
            chosen.set(row);
            if (against.get() == Comparison.Against.BEFORE && below(row).isEmpty()) {
                against.set(Comparison.Against.NOW);
            }
            compare();
        }
    }

    /** Looks at none. */
    public void close() {
        chosen.set(null);
        comparison.set(null);
    }

    private void compare() {
        HistoryRow row = chosen.get();
        Article now = parts.current().article();
        if (row == null || now == null) {
            return;
        }
        Language language = parts.language().getValue();
        Comparison.Against with = against.get();
        String before = below(row).map(older -> older.newest().id()).orElse(null);
        comparisons.start(_ -> {
            Article then = parts.store().revision(row.newest().id());
            boolean older = with == Comparison.Against.BEFORE && before != null;
            return older
                    ? Comparison.of(row, with, language, parts.store().revision(before), then, parts.names())
                    : Comparison.of(row, with, language, then, now, parts.names());
        });
    }

    private void show(Comparison next) {
        if (isChosen(next.row())) {
            comparison.set(next);
        }
    }

    /** Makes the article what it was; as an edit, so it can be undone. What is typed by now is stored before. */
    public void restore() {
        Comparison shown = comparison.get();
        if (shown == null) {
            return;
        }
        // a date may not stand in a message for ever: its writing depends on the language in which it is read
        Message what = Message.of("inspector.edit.restore", Date.from(shown.row().newest().at()));
        Article then = shown.against() == Comparison.Against.NOW ? shown.left() : shown.right();
        Runnable edit = () -> parts.current().restore(what, then);
        if (parts.saves().getValue() instanceof SaveStatus.Waiting) {
            parts.stored().accept(edit);
        } else {
            edit.run();
        }
    }

    /** Whether a passage can be given back what it was, and nothing else. */
    public boolean canRestore(Comparison.Passage passage) {
        Comparison shown = comparison.get();
        return shown != null && shown.against() == Comparison.Against.NOW && !passage.isSame();
    }

    /** Gives one passage of the language that is shown what it was; as an edit. Nothing if it is not of what is shown. */
    public void restore(Comparison.Passage passage) {
        Comparison shown = comparison.get();
        if (!canRestore(passage)) {
            return;
        }
        Message what = Message.of("inspector.edit.restore-part", Date.from(shown.row().newest().at()));
        Edition then = shown.left().edition(shown.language());
        parts.current().edit(what, article -> {
            Edition now = article.edition(shown.language());
            // a text that has been typed in since is compared anew in a moment
            return now.equals(shown.right().edition(shown.language()))
                    ? article.with(restored(then, now, passage, shown))
                    : article;
        });
    }

    private static Edition restored(Edition then, Edition now, Comparison.Passage passage, Comparison shown) {
        return switch (passage.field()) {
            case HEADLINE -> now.withHeadline(then.headline());
            case LEAD -> now.withLead(then.lead());
            case DATELINE -> now.withDateline(then.dateline());
            case BODY -> {
                var rows = shown.parts().getLast().passages().stream().map(Comparison.Passage::block).toList();
                yield now.withBody(BlockRestore.of(then.body(), now.body(), rows, passage.block()));
            }
        };
    }

    public ZonedDateTime at(HistoryRow row) {
        return row.newest().at().atZone(parts.zone());
    }

    public LocalDate day(HistoryRow row) {
        return at(row).toLocalDate();
    }

    /** Whether it is the state that is looked at. */
    public boolean isChosen(HistoryRow row) {
        return chosen.get() != null && isOne(row, chosen.get());
    }

    private static boolean isOne(HistoryRow row, HistoryRow other) {
        return row.newest().id().equals(other.newest().id());
    }
}
