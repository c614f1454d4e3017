package app.dateline.desk.list;

import app.dateline.article.EditionState;
import app.dateline.article.Language;
import app.dateline.desk.control.UiWords;
import app.dateline.store.SyncState;
import app.dateline.store.search.Query;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An article in the list: its headline, which languages it has, where it stands, and what is wrong with it. */
final class ArticleCell extends ListCell<Row> {
    private final UiWords words;
    private final ObservableValue<Query> query;
    private final ChangeListener<Language> again;
    private final ChangeListener<Query> mark;
    private final MarkedText headline = new MarkedText();
    private final Label ru = new Label(Language.RU.name());
    private final Label en = new Label(Language.EN.name());
    private final Label state = new Label();
    private final Label sync = new Label();
    private final Region dot = new Region();
    private final Label count = new Label();
    private final VBox box;

    /** @param query for which the list was found, whose words are marked */
    ArticleCell(UiWords words, ObservableValue<Query> query) {
        this.words = words;
        this.query = query;
        headline.getStyleClass().add("headline");
        headline.setMinHeight(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox about = new HBox(ru, en, state, gap, sync, dot, count);
        about.getStyleClass().add("about");
        for (Region whole : List.of(ru, en, sync, count)) {
            whole.setMinWidth(Region.USE_PREF_SIZE);
        }
        box = new VBox(headline, about);
        box.getStyleClass().add("article-row");
        setPrefWidth(0);
        again = (_, _, _) -> updateItem(getItem(), isEmpty());
        words.languageProperty().addListener(new WeakChangeListener<>(again));
        mark = (_, _, now) -> headline.mark(now.marks(headline.text()));
        query.addListener(new WeakChangeListener<>(mark));
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String title = row.listing().headline().inOrOther(row.listing().original());
        headline.show(title.isBlank() ? words.now("desk.list.untitled") : title);
        headline.mark(query.getValue().marks(title));
        mark(ru, row.listing().states().get(Language.RU));
        mark(en, row.listing().states().get(Language.EN));
        state.setText(state(row));
        sync(row.listing().sync());
        problems(row);
        setGraphic(box);
        setAccessibleText(headline.text() + ", " + state.getText() + ", " + sync.getText());
    }

    private static void mark(Label mark, EditionState state) {
        String style = state == null
                ? "absent"
                : switch (state) {
                    case TRANSLATING, EDITING, WITHDRAWN -> "warning";
                    case DRAFT, REVIEW, READY, SCHEDULED, PUBLISHED, CORRECTED -> "good";
                };
        mark.getStyleClass().setAll("label", "language-mark", style);
    }

    private String state(Row row) {
        EditionState state = row.listing().states().getOrDefault(row.listing().original(), EditionState.DRAFT);
        ZonedDateTime saved = row.listing().savedAt().atZone(ZoneId.systemDefault());
        boolean today = saved.toLocalDate().equals(LocalDate.now());
        String when = DateTimeFormatter.ofPattern(today ? "HH:mm" : "d MMM", words.language().locale())
                .format(saved);
        return words.now("article.state." + state.code()) + " · " + when;
    }

    private void sync(SyncState now) {
        switch (now) {
            case CONFLICT -> sync("⇅ " + words.now("desk.list.conflict"), "warning");
            case REFUSED -> sync(words.now("desk.list.refused"), "blocking");
            case WAITING, LOCAL, SENT -> sync("", "muted");
        }
    }

    private void sync(String text, String style) {
        sync.setText(text);
        sync.getStyleClass().setAll("label", style);
    }

    private void problems(Row row) {
        boolean counted = row.blocking() >= 0;
        int shown = row.blocking() > 0 ? row.blocking() : row.warnings();
        String style = row.blocking() > 0 ? "blocking" : row.warnings() > 0 ? "warning" : "good";
        dot.getStyleClass().setAll("dot", style);
        dot.setVisible(counted);
        count.setText(counted && shown > 0 ? String.valueOf(shown) : "");
    }
}
