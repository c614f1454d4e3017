package app.dateline.desk.list;

import app.dateline.article.Language;
import app.dateline.store.search.Query;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An article where the list is wide: a line in columns. */
final class ArticleLine extends HBox implements RowNode {
    private final RowWords words;
    private final FoundText ru = headline(Columns.RU);
    private final FoundText en = headline(Columns.EN);
    private final Label state = new Label();
    private final Label sync = new Label();
    private final VBox where = Columns.STATE.fit(new VBox(state, sync));
    private final Label author = Columns.AUTHOR.fit(new Label());
    private final Label changed = Columns.CHANGED.fit(new Label());
    private final ProblemMark problems = Columns.PROBLEMS.fit(new ProblemMark());

    ArticleLine(RowWords words) {
        this.words = words;
        sync.managedProperty().bind(sync.textProperty().isNotEmpty());
        problems.setMaxHeight(Region.USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("article-row", "article-line");
        getChildren().setAll(ru, en, where, author, changed, problems);
    }

    /** Both headlines wrap in what the other columns leave; the row is as high as the higher one. */
    @Override
    protected double computePrefHeight(double width) {
        double taken = getInsets().getLeft() + getInsets().getRight() + getSpacing() * (getChildren().size() - 1);
        for (Region column : List.of(where, author, changed, problems)) {
            taken += column.prefWidth(-1);
        }
        double left = Math.max(1, ((width < 0 ? Math.max(getWidth(), 2 * taken) : width) - taken) / 2);
        double text = Math.max(ru.prefHeight(left), en.prefHeight(left));
        double beside = state.prefHeight(-1) + (sync.isManaged() ? sync.prefHeight(-1) : 0);
        return getInsets().getTop() + Math.max(text, beside) + getInsets().getBottom();
    }

    private static FoundText headline(Columns column) {
        FoundText text = column.fit(new FoundText());
        text.getStyleClass().add("headline");
        text.setMinHeight(0);
        return text;
    }

    @Override
    public void show(Row row) {
        String russian = row.listing().headline().in(Language.RU);
        String english = row.listing().headline().in(Language.EN);
        boolean isRussian = row.listing().original() == Language.RU;
        boolean untitled = russian.isBlank() && english.isBlank();
        ru.show(untitled && isRussian ? words.untitled() : russian);
        en.show(untitled && !isRussian ? words.untitled() : english);
        state.setText(words.state(row));
        sync.setText(words.sync(row));
        RowNode.style(sync, "label", RowWords.syncStyle(row));
        author.setText(row.listing().author());
        changed.setText(row.deletedAt() == null ? words.changed(row) : words.deletedOn(row));
        problems.show(row);
        problems.setVisible(row.deletedAt() == null);
    }

    @Override
    public void mark(Query query) {
        ru.mark(query.marks(ru.text()));
        en.mark(query.marks(en.text()));
    }

    @Override
    public String said() {
        return String.join(", ", ru.text(), en.text(), state.getText(), author.getText(), changed.getText());
    }
}
