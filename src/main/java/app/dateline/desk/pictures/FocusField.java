package app.dateline.desk.pictures;

import app.dateline.article.Focus;
import app.dateline.article.Message;
import app.dateline.article.Picture;
import app.dateline.desk.control.Link;
import app.dateline.desk.control.Thumbnails;
import app.dateline.desk.control.UiWords;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Says what of a picture its crops keep, and shows them. */
final class FocusField extends VBox {
    /** In pixels, either side; enough for a wide inspector on a screen that draws two for one. */
    private static final int PIXELS = 640;

    private final ObjectProperty<Focus> shown = new SimpleObjectProperty<>(Focus.CENTRE);
    private final String sha256;
    private final Thumbnails thumbnails;
    private final UiWords words;
    private final FocusPane pane;
    private final CropStrip crops;
    private final Label hint;
    private final Link centre;
    private Subscription looking = Subscription.EMPTY;

    /** @param id of the card, with which the ids here begin */
    FocusField(PictureModel model, String id, Thumbnails thumbnails, UiWords words) {
        this.sha256 = model.sha256();
        this.thumbnails = thumbnails;
        this.words = words;
        Picture picture = model.picture();
        getStyleClass().add("focus-field");
        hint = label(words.say("inspector.pictures.focus.hint"), "muted", "small");
        double aspect = picture.width() > 0 && picture.height() > 0 ? (double) picture.width() / picture.height() : 1.5;
        pane = new FocusPane(aspect, shown, model.focusProperty()::set, model::moveFocus);
        pane.setId(id + "-focus");
        pane.accessibleTextProperty().bind(shown.flatMap(at -> words.languageProperty().map(_ -> words.now(Message.of(
                "inspector.pictures.focus.at", picture.file(), percent(at.x()), percent(at.y()))))));
        pane.accessibleHelpProperty().bind(words.say("inspector.pictures.focus.hint"));
        crops = new CropStrip(id, shown);
        centre = new Link(
                id + "-focus-centre",
                words.say("inspector.pictures.focus.centre"),
                () -> model.focusProperty().set(null));
        centre.visibleProperty().bind(model.focusProperty().isNotNull());
        centre.managedProperty().bind(centre.visibleProperty());
        model.focusProperty().subscribe(focus -> shown.set(focus == null ? Focus.CENTRE : focus));
    }

    /** Shows the picture, also one that was not there when it was looked for before. */
    void look() {
        looking.unsubscribe();
        looking = thumbnails.of(sha256, PIXELS, PIXELS).subscribe(now -> {
            switch (now) {
                case Thumbnails.Shown.Waiting() -> getChildren().clear();
                case Thumbnails.Shown.Ready(var image) -> {
                    pane.show(image);
                    crops.show(image);
                    getChildren().setAll(pane, hint, crops, centre);
                }
                case Thumbnails.Shown.Absent() ->
                    getChildren().setAll(label(words.say("inspector.pictures.focus.absent"), "muted", "small"));
                case Thumbnails.Shown.Failed(var why) ->
                    getChildren().setAll(label(
                            words.languageProperty().map(_ -> words.now(why)), "muted", "small"));
            }
        });
    }

    private static Label label(ObservableValue<String> text, String... styles) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }
}
