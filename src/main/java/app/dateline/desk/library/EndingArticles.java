package app.dateline.desk.library;

import app.dateline.desk.control.Link;
import app.dateline.desk.control.UiWords;
import app.dateline.store.EndingArticle;
import app.dateline.store.LicenceState;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Over the pictures whose rights end: the articles that do so themselves. Not there while there are none. */
final class EndingArticles extends ScrollPane {
    private final LibraryModel model;
    private final UiWords words;

    EndingArticles(LibraryModel model, UiWords words) {
        this.model = model;
        this.words = words;
        setId("library-articles");
        getStyleClass().add("library-articles");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(Region.USE_PREF_SIZE);
        visibleProperty().bind(model.articlesProperty().map(all -> !all.isEmpty()));
        managedProperty().bind(visibleProperty());
        model.articlesProperty().subscribe(_ -> show());
        words.languageProperty().addListener(_ -> show());
    }

    private void show() {
        List<EndingArticle> articles = model.articlesProperty().get();
        VBox rows = new VBox(label(words.now("desk.library.articles", articles.size()), "library-head"));
        for (int i = 0; i < articles.size(); i++) {
            rows.getChildren().add(row(articles.get(i), i));
        }
        rows.getStyleClass().add("library-ending");
        setContent(rows);
    }

    private Node row(EndingArticle article, int place) {
        String headline = article.headline().inOrOther(article.original()).strip();
        String name = headline.isEmpty() ? words.now("desk.list.untitled") : headline;
        Link link = new Link("library-article-" + place, name, () -> model.open(article.article()));
        link.setAccessibleText(words.now("desk.library.open", name));
        boolean ended = LicenceState.of(article.until(), model.today()) == LicenceState.ENDED;
        return new VBox(link, label(
                PictureWords.licence(article.until(), model.today(), words).orElse(""), ended ? "blocking" : "warning"));
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
