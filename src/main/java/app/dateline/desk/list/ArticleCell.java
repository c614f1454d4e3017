package app.dateline.desk.list;

import app.dateline.article.EditionState;
import app.dateline.article.Language;
import app.dateline.desk.control.UiWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An article in the list: its headline, which languages it has, where it stands, and what is wrong with it. */
final class ArticleCell extends ListCell<Row> {
    private final UiWords words;
    private final Label headline = new Label();
    private final HBox about = new HBox();
    private final VBox box = new VBox(headline, about);

    ArticleCell(UiWords words) {
        this.words = words;
        box.getStyleClass().add("article-row");
        about.getStyleClass().add("about");
        headline.getStyleClass().add("headline");
        headline.setWrapText(true);
        headline.setMinHeight(Region.USE_PREF_SIZE);
        setPrefWidth(0);
        ChangeListener<Language> again = (_, _, _) -> updateItem(getItem(), isEmpty());
        words.languageProperty().addListener(new javafx.beans.value.WeakChangeListener<>(again));
        box.setUserData(again);
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
        String title = row.listing().headline().in(row.listing().original());
        if (title.isBlank()) {
            title = row.listing().headline().inOrOther(words.language());
        }
        headline.setText(title.isBlank() ? words.now("desk.list.untitled") : title);
        about.getChildren().setAll(mark(row, Language.RU), mark(row, Language.EN), state(row), gap());
        sync(row);
        problems(row);
        setGraphic(box);
        setAccessibleText(headline.getText() + ", " + ((Label) about.getChildren().get(2)).getText());
    }

    private Label mark(Row row, Language language) {
        Label mark = new Label(language.name());
        mark.getStyleClass().add("language-mark");
        EditionState state = row.listing().states().get(language);
        mark.getStyleClass()
                .add(
                        state == null
                                ? "absent"
                                : switch (state) {
                                    case TRANSLATING, EDITING, WITHDRAWN -> "warning";
                                    default -> "good";
                                });
        return mark;
    }

    private Label state(Row row) {
        EditionState state = row.listing().states().getOrDefault(row.listing().original(), EditionState.DRAFT);
        ZonedDateTime saved = row.listing().savedAt().atZone(ZoneId.systemDefault());
        boolean today = saved.toLocalDate().equals(LocalDate.now());
        String when = DateTimeFormatter.ofPattern(today ? "HH:mm" : "d MMM", words.language().locale())
                .format(saved);
        return new Label(words.now("article.state." + state.code()) + " · " + when);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private void sync(Row row) {
        switch (row.listing().sync()) {
            case CONFLICT -> add("⇅ " + words.now("desk.list.conflict"), "warning");
            case REFUSED -> add(words.now("desk.list.refused"), "blocking");
            case WAITING -> add("↑", "muted");
            case LOCAL, SENT -> {}
        }
    }

    private void add(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        about.getChildren().add(label);
    }

    private void problems(Row row) {
        if (row.blocking() < 0) {
            return;
        }
        Region dot = new Region();
        int shown = row.blocking() > 0 ? row.blocking() : row.warnings();
        dot.getStyleClass().addAll("dot", row.blocking() > 0 ? "blocking" : row.warnings() > 0 ? "warning" : "good");
        about.getChildren().add(dot);
        if (shown > 0) {
            about.getChildren().add(new Label(String.valueOf(shown)));
        }
    }
}
