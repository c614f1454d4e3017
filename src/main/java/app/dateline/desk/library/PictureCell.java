package app.dateline.desk.library;

import app.dateline.article.Picture;
import app.dateline.desk.control.Thumbnails;
import app.dateline.desk.control.UiWords;
import app.dateline.store.LibraryPicture;
import app.dateline.store.LicenceState;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ContentDisplay;
import javafx.stage.Screen;
import javafx.util.Subscription;
import org.controlsfx.control.GridCell;

/**
 * A picture of the grid. A cell is used for one picture after another while one scrolls, and is told to be empty before
 * each of them, of which nothing must be seen: what it shows stays until there is something else to show.
 */
final class PictureCell extends GridCell<LibraryPicture> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    /** In pixels at 100 %: of a cell, and of the picture in it. */
    private static final double CELL = 172;
    private static final int WIDTH = 156;
    private static final int HEIGHT = 104;

    private final LibraryModel model;
    private final Thumbnails thumbnails;
    private final UiWords words;
    private final PictureFace face = new PictureFace();
    private LibraryPicture shown;
    private Subscription showing = Subscription.EMPTY;
    private Subscription following = Subscription.EMPTY;

    PictureCell(LibraryModel model, Thumbnails thumbnails, UiWords words) {
        this.model = model;
        this.thumbnails = thumbnails;
        this.words = words;
        getStyleClass().add("library-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(face);
        // the grid throws cells away without a word
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null
                    ? Subscription.EMPTY
                    : model.chosenProperty().subscribe(this::mark).and(words.languageProperty().subscribe(this::say));
            mark();
            say();
        });
        setOnMouseClicked(event -> {
            if (getItem() != null) {
                model.choose(getItem().sha256());
                if (event.getClickCount() == 2) {
                    model.add(getItem());
                }
            }
        });
    }

    @Override
    protected void updateItem(LibraryPicture item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty || item.equals(shown)) {
            return;
        }
        boolean sameFile = shown != null && shown.sha256().equals(item.sha256());
        shown = item;
        say();
        mark();
        if (!sameFile) {
            show(item.sha256());
        }
    }

    private void say() {
        if (shown != null) {
            Picture picture = shown.picture();
            Optional<String> end = PictureWords.badge(shown.licenceUntil(), model.today(), words);
            boolean ended = LicenceState.of(shown.licenceUntil(), model.today()) == LicenceState.ENDED;
            face.say(PictureWords.name(picture, words), PictureWords.credit(picture, words), picture.credit().isEmpty());
            face.mark(end.orElse(""), ended, model.isTwofold(shown));
        }
    }

    /** To put it into words costs more than all the rest of the cell, and mostly nobody asks. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && shown != null
                ? PictureWords.of(shown, model.today(), words)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void mark() {
        pseudoClassStateChanged(CHOSEN, shown != null && shown.sha256().equals(model.wanted()));
    }

    /** As many pixels as the screen has for it, so that it need not be scaled in every frame. */
    private void show(String sha256) {
        showing.unsubscribe();
        double pixels = Math.max(1, Screen.getPrimary().getOutputScaleX());
        double scale = pixels * getGridView().getCellWidth() / CELL;
        ReadOnlyObjectProperty<Thumbnails.Shown> thumbnail =
                thumbnails.of(sha256, (int) (WIDTH * scale), (int) (HEIGHT * scale));
        showing = thumbnail.subscribe(now -> face.show(now, pixels));
    }
}
