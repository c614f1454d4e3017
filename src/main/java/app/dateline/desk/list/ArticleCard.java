package app.dateline.desk.list;

import app.dateline.article.Language;
import app.dateline.desk.control.Gap;
import app.dateline.store.search.Query;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An article where the list is narrow: its headline, and below it where it stands. */
final class ArticleCard extends VBox implements RowNode {
    private final RowWords words;
    private final FoundText headline = new FoundText();
    private final LanguageMark ru = new LanguageMark(Language.RU);
    private final LanguageMark en = new LanguageMark(Language.EN);
    private final Label state = new Label();
    private final Label sync = new Label();
    private final ProblemMark problems = new ProblemMark();

    ArticleCard(RowWords words) {
        this.words = words;
        headline.getStyleClass().add("headline");
        headline.setMinHeight(Region.USE_PREF_SIZE);
        sync.setMinWidth(USE_PREF_SIZE);
        problems.setMinWidth(USE_PREF_SIZE);
        sync.managedProperty().bind(sync.textProperty().isNotEmpty());
        HBox about = new HBox(ru, en, state, new Gap(), sync, problems);
        about.getStyleClass().add("about");
        getStyleClass().add("article-row");
        getChildren().setAll(headline, about);
    }

    @Override
    public void show(Row row) {
        String title = row.listing().headline().inOrOther(row.listing().original());
        headline.show(title.isBlank() ? words.untitled() : title);
        ru.show(row);
        en.show(row);
        state.setText(row.deletedAt() == null ? words.state(row) + " · " + words.changed(row) : words.deleted(row));
        sync.setText(words.sync(row));
        RowNode.style(sync, "label", RowWords.syncStyle(row));
        problems.show(row);
        problems.setVisible(row.deletedAt() == null);
        problems.setManaged(problems.isVisible());
    }

    @Override
    public void mark(Query query) {
        headline.mark(query.marks(headline.text()));
    }

    @Override
    public String said() {
        return headline.text() + ", " + state.getText() + (sync.getText().isEmpty() ? "" : ", " + sync.getText());
    }
}
