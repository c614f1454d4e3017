package app.dateline.desk.inbox;

import app.dateline.desk.control.Gap;
import app.dateline.desk.control.UiWords;
import app.dateline.store.InboxItem;
import app.dateline.store.InboxSource;
import java.time.ZoneId;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A story in the list: its headline, and below it in which language, from whom, when. */
final class ItemCell extends ListCell<InboxItem> {
    private final UiWords words;
    private final ZoneId zone;
    private final Label headline = new Label();
    private final Label language = new Label();
    private final Label sources = new Label();
    private final Label at = new Label();
    private final VBox row;

    ItemCell(UiWords words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        headline.setWrapText(true);
        headline.getStyleClass().add("strong");
        headline.setMinHeight(Region.USE_PREF_SIZE);
        language.getStyleClass().add("language-mark");
        language.setMinWidth(Region.USE_PREF_SIZE);
        sources.setMinWidth(0);
        at.setMinWidth(Region.USE_PREF_SIZE);
        HBox about = new HBox(language, sources, new Gap(), at);
        about.getStyleClass().add("about");
        row = new VBox(headline, about);
        row.getStyleClass().add("article-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(InboxItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        headline.setText(item.headline().isBlank() ? words.now("desk.list.untitled") : item.headline());
        language.setText(item.language().name());
        sources.setText(item.sources().stream().map(InboxSource::name).collect(Collectors.joining(", ")));
        at.setText(Times.of(item.at(), zone, words.language()));
        setAccessibleText(headline.getText() + ", " + language.getText() + ", " + sources.getText() + ", " + at.getText());
        setGraphic(row);
    }
}
