package app.dateline.desk.editor;

import app.dateline.article.Article;
import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.desk.control.ThumbnailView;
import app.dateline.desk.control.Thumbnails;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.pictures.PicturesModel;
import app.dateline.rights.Verdict;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The article's pictures as small cards in an edition: what readers see of them, and whether they may be shown. */
public final class PictureStrip extends VBox {
    private static final int WIDTH = 104;
    private static final int HEIGHT = 66;
    private static final int SHOWN = 2;

    private final Language language;
    private final PicturesModel model;
    private final ObservableValue<Article> article;
    private final Thumbnails thumbnails;
    private final UiWords words;
    private final Runnable edit;

    /** @param edit opens what the pictures are edited in */
    public PictureStrip(
            Language language,
            PicturesModel model,
            ObservableValue<Article> article,
            Thumbnails thumbnails,
            UiWords words,
            Runnable edit) {
        this.language = language;
        this.model = model;
        this.article = article;
        this.thumbnails = thumbnails;
        this.words = words;
        this.edit = edit;
        setSpacing(6);
        setMinHeight(USE_PREF_SIZE);
        model.shownProperty().subscribe(this::show);
    }

    private void show(List<String> pictures) {
        getChildren().setAll(pictures.stream().limit(SHOWN).map(this::card).toList());
        if (pictures.size() > SHOWN) {
            Label more = new Label();
            more.getStyleClass().addAll("muted", "small");
            more.textProperty().bind(words.say("desk.editor.more-pictures", pictures.size() - SHOWN));
            getChildren().add(more);
        }
        setVisible(!pictures.isEmpty());
        setManaged(!pictures.isEmpty());
    }

    private Region card(String sha256) {
        Label caption = new Label();
        caption.getStyleClass().add("caption");
        caption.textProperty().bind(text(sha256, picture -> picture.caption().in(language), "desk.editor.no-caption"));
        Label credit = new Label();
        credit.textProperty().bind(text(sha256, picture -> picture.credit().in(language), "desk.editor.no-credit"));
        Label verdict = new Label();
        ObservableValue<Verdict> now = model.verdict(sha256);
        verdict.textProperty()
                .bind(now.flatMap(v -> words.say(v.mayPublish(language) ? "desk.editor.may-publish" : "desk.editor.may-not")));
        now.subscribe(v -> {
            verdict.getStyleClass().removeAll("good", "blocking");
            verdict.getStyleClass().add(v.mayPublish(language) ? "good" : "blocking");
        });
        VBox lines = new VBox(caption, credit, verdict);
        for (Label line : List.of(caption, credit, verdict)) {
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox card = new HBox(new ThumbnailView(thumbnails, sha256, WIDTH, HEIGHT), lines);
        card.getStyleClass().add("picture-card");
        card.setOnMouseClicked(_ -> edit.run());
        return card;
    }

    private ObservableValue<String> text(
            String sha256, java.util.function.Function<Picture, String> part, String missing) {
        return article.flatMap(now -> {
            String text = now.pictures().stream()
                    .filter(picture -> picture.sha256().equals(sha256))
                    .findFirst()
                    .map(part)
                    .orElse("");
            return text.isBlank() ? words.say(missing) : new javafx.beans.property.SimpleStringProperty(text);
        });
    }
}
