package app.dateline.desk.pictures;

import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.desk.control.Dot;
import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.Link;
import app.dateline.desk.control.ThumbnailView;
import app.dateline.desk.control.Thumbnails;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.control.VerdictRow;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One picture: how it looks, whether it may be published in each language, and its fields when they are asked for. */
public final class PictureCard extends VBox {
    private static final int WIDTH = 104;
    private static final int HEIGHT = 66;

    private final PicturesModel model;
    private final PictureModel picture;
    private final UiWords words;
    /** Ids must differ from card to card. */
    private final String id;
    private PictureFields fields;
    private FocusField focus;

    PictureCard(String sha256, PicturesModel model, Thumbnails thumbnails, UiWords words) {
        this.model = model;
        this.picture = model.of(sha256);
        this.words = words;
        this.id = id(sha256);
        setId(id);
        getStyleClass().addAll("section", "picture");
        HBox head = new HBox(new ThumbnailView(thumbnails, sha256, WIDTH, HEIGHT), about());
        head.getStyleClass().add("picture-head");
        getChildren().addAll(head, verdict(Language.RU), verdict(Language.EN), elsewhere(sha256), crops(thumbnails),
                disclosure());
        picture.expandedProperty().subscribe(expanded -> {
            getChildren().remove(fields);
            if (expanded) {
                // kept, since it is bound to the picture for as long as that is here
                fields = fields == null ? new PictureFields(picture, id, words) : fields;
                getChildren().add(fields);
            }
        });
    }

    /** The id of a picture's card, with which those of its fields begin. */
    public static String id(String sha256) {
        return "picture-" + sha256.substring(0, Math.min(8, sha256.length()));
    }

    private Node about() {
        Picture file = picture.picture();
        Label name = new Label(file.file());
        name.setWrapText(true);
        name.getStyleClass().add("strong");
        // a camera's long name without spaces would push the buttons out
        name.setMinWidth(0);
        Label size = new Label(file.width() + " × " + file.height() + " · " + kind(file.mediaType()));
        size.getStyleClass().addAll("muted", "small");
        IconButton up = new IconButton(
                id + "-up", Feather.ARROW_UP, words.say("inspector.pictures.up"), () -> model.move(file.sha256(), -1));
        up.disableProperty().bind(model.isFirst(file.sha256()));
        IconButton down = new IconButton(
                id + "-down",
                Feather.ARROW_DOWN,
                words.say("inspector.pictures.down"),
                () -> model.move(file.sha256(), 1));
        down.disableProperty().bind(model.isLast(file.sha256()));
        IconButton remove = new IconButton(
                id + "-remove",
                Feather.TRASH_2,
                words.say("inspector.pictures.remove"),
                () -> model.remove(file.sha256()));
        HBox buttons = new HBox(up, down, remove);
        buttons.getStyleClass().add("picture-buttons");
        VBox about = new VBox(name, size, buttons);
        about.getStyleClass().add("picture-about");
        HBox.setHgrow(about, Priority.ALWAYS);
        return about;
    }

    private static String kind(String mediaType) {
        return mediaType.substring(mediaType.indexOf('/') + 1).toUpperCase(Locale.ROOT);
    }

    private Node verdict(Language side) {
        return new VerdictRow(id + "-verdict-" + side.code(), side, model.verdict(picture.sha256()), words);
    }

    /** Closed at first: a picture is read for them no earlier than somebody wants to see them. */
    private Node crops(Thumbnails thumbnails) {
        Link link = new Link(
                        id + "-crops",
                        words.say("inspector.pictures.crops"),
                        () -> picture.cropsProperty().set(!picture.cropsProperty().get()))
                .disclosing(picture.cropsProperty());
        VBox crops = new VBox(link);
        picture.cropsProperty().subscribe(open -> {
            crops.getChildren().remove(focus);
            if (open) {
                focus = focus == null ? new FocusField(picture, id, thumbnails, words) : focus;
                focus.look();
                crops.getChildren().add(focus);
            }
        });
        return crops;
    }

    /** Where else it is used with another credit: one of them is wrong. */
    private Node elsewhere(String sha256) {
        Label text = new Label();
        text.setId(id + "-elsewhere");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.textProperty().bind(model.elsewhere(sha256)
                .flatMap(others -> words.languageProperty().map(ui -> others.stream()
                        .map(other -> say(other, ui))
                        .collect(Collectors.joining("\n")))));
        HBox row = new HBox(new Dot("warning"), text);
        row.getStyleClass().addAll("verdict", "small", "warning");
        row.visibleProperty().bind(text.textProperty().isNotEmpty());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private String say(Elsewhere.Other other, Language ui) {
        return words.now(
                other.same() ? "inspector.pictures.used-elsewhere" : "inspector.pictures.alike-elsewhere",
                other.use().headline().inOrOther(other.use().original()),
                other.use().picture().credit().inOrOther(ui));
    }

    private Node disclosure() {
        ObservableValue<String> name = picture.expandedProperty()
                .flatMap(expanded -> expanded
                        ? words.say("inspector.pictures.less")
                        : words.say("inspector.pictures.more"));
        return new Link(
                id + "-fields",
                name,
                () -> picture.expandedProperty().set(!picture.expandedProperty().get()))
                .disclosing(picture.expandedProperty());
    }
}
