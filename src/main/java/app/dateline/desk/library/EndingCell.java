package app.dateline.desk.library;

import app.dateline.desk.control.Link;
import app.dateline.desk.control.ThumbnailView;
import app.dateline.desk.control.Thumbnails;
import app.dateline.desk.control.UiWords;
import app.dateline.store.LibraryPicture;
import app.dateline.store.LicenceState;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Something that ends: until when, what it is, and the articles that are concerned. */
final class EndingCell extends ListCell<Ending> {
    private static final int WIDTH = 78;
    private static final int HEIGHT = 52;

    private final LibraryModel model;
    private final Thumbnails thumbnails;
    private final UiWords words;

    EndingCell(LibraryModel model, Thumbnails thumbnails, UiWords words) {
        this.model = model;
        this.thumbnails = thumbnails;
        this.words = words;
        // as wide as the list, whose texts are wrapped
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Ending item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (item) {
            case Ending.OfPicture(var picture) -> show(picture, item);
            case Ending.OfArticle(var article) -> {
                StackPane sign = new StackPane(new FontIcon(Feather.FILE_TEXT));
                sign.getStyleClass().add("library-ending-sign");
                String headline = PictureWords.headline(article.headline(), article.original(), words);
                VBox about = new VBox(end(item), link(headline, () -> model.open(article.article())));
                show(sign, about, headline + ", " + said(item));
            }
        }
    }

    private void show(LibraryPicture picture, Ending item) {
        VBox about = new VBox(
                end(item),
                label(PictureWords.name(picture.picture(), words), "library-name"),
                label(PictureWords.credit(picture.picture(), words), "muted"),
                label(words.now("desk.library.uses", picture.uses().size()), "muted"));
        picture.uses().forEach(use -> about.getChildren().add(link(
                PictureWords.headline(use.headline(), use.original(), words), () -> model.open(use.article()))));
        String articles = picture.uses().stream()
                .map(use -> PictureWords.headline(use.headline(), use.original(), words))
                .collect(Collectors.joining(", "));
        show(new ThumbnailView(thumbnails, picture.sha256(), WIDTH, HEIGHT), about,
                PictureWords.of(picture, model.today(), words) + ": " + articles);
    }

    private void show(Node sign, VBox about, String said) {
        HBox row = new HBox(sign, about);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("library-ending-row");
        HBox.setHgrow(about, Priority.ALWAYS);
        setGraphic(row);
        setAccessibleText(said);
    }

    private String said(Ending item) {
        return PictureWords.licence(item.until(), model.today(), words).orElse("");
    }

    private Label end(Ending item) {
        return label(said(item),
                LicenceState.of(item.until(), model.today()) == LicenceState.ENDED ? "blocking" : "warning");
    }

    /** By key the articles are reached in the pane beside, or by Enter. */
    private static Link link(String headline, Runnable open) {
        Link link = new Link("library-ending-article", headline, open);
        link.setFocusTraversable(false);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
