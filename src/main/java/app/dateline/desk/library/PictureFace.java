package app.dateline.desk.library;

import app.dateline.desk.control.Thumbnails;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What a cell shows: the picture, its caption, its credit, and what one should know of it. It has one size and lays out
 * its parts by itself, so that a text or an image that changes has nothing else in the window measured again.
 */
final class PictureFace extends Region {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final double GAP = 4;

    private final Region frame = new Region();
    private final ImageView view = new ImageView();
    private final FontIcon icon = new FontIcon(Feather.IMAGE);
    private final Label licence = label("library-licence");
    private final Label twofold = label("library-twofold");
    private final Label name = label("library-name");
    private final Label credit = label("library-credit");

    PictureFace() {
        getStyleClass().add("library-face");
        frame.getStyleClass().add("library-frame");
        twofold.setGraphic(new FontIcon(Feather.COPY));
        icon.getStyleClass().add("library-none");
        getChildren().addAll(frame, icon, view, licence, twofold, name, credit);
        getChildren().forEach(child -> {
            child.setManaged(false);
            child.setMouseTransparent(true);
        });
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    /** @param bad whether there is no credit */
    void say(String newName, String newCredit, boolean bad) {
        name.setText(newName);
        credit.setText(newCredit);
        credit.pseudoClassStateChanged(BAD, bad);
    }

    /**
     * @param end   of the licence, "" for none
     * @param ended whether that is over
     * @param twice whether there is another one like it
     */
    void mark(String end, boolean ended, boolean twice) {
        licence.setText(end);
        licence.setVisible(!end.isEmpty());
        licence.pseudoClassStateChanged(BAD, ended);
        twofold.setVisible(twice);
        if (!end.isEmpty()) {
            placeLicence();
        }
    }

    /** @param pixels of the screen for one of the window */
    void show(Thumbnails.Shown shown, double pixels) {
        Image image = shown instanceof Thumbnails.Shown.Ready(Image ready) ? ready : null;
        view.setImage(image);
        view.setFitWidth(image == null || pixels == 1 ? 0 : image.getWidth() / pixels);
        view.setFitHeight(image == null || pixels == 1 ? 0 : image.getHeight() / pixels);
        icon.setVisible(image == null);
        icon.setIconCode(switch (shown) {
            case Thumbnails.Shown.Absent() -> Feather.DOWNLOAD_CLOUD;
            case Thumbnails.Shown.Failed _ -> Feather.ALERT_TRIANGLE;
            default -> Feather.IMAGE;
        });
        centre(view);
        centre(icon);
    }

    private void centre(Node node) {
        node.relocate(
                Math.round(frame.getLayoutX() + (frame.getWidth() - node.getLayoutBounds().getWidth()) / 2),
                Math.round(frame.getLayoutY() + (frame.getHeight() - node.getLayoutBounds().getHeight()) / 2));
    }

    private void placeLicence() {
        double height = licence.prefHeight(-1);
        licence.resizeRelocate(
                frame.getLayoutX() + GAP,
                Math.round(frame.getLayoutY() + frame.getHeight() - height - GAP),
                Math.min(frame.getWidth() - 2 * GAP, Math.ceil(licence.prefWidth(-1))),
                height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + frame.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + frame.prefHeight(-1) + GAP + Math.ceil(name.prefHeight(-1))
                + Math.ceil(credit.prefHeight(-1)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = frame.prefWidth(-1);
        double y = snappedTopInset();
        frame.resizeRelocate(left, y, width, frame.prefHeight(-1));
        y += frame.getHeight() + GAP;
        name.resizeRelocate(left, y, width, Math.ceil(name.prefHeight(-1)));
        y += name.getHeight();
        credit.resizeRelocate(left, y, width, Math.ceil(credit.prefHeight(-1)));
        centre(view);
        centre(icon);
        placeLicence();
        double mark = Math.ceil(twofold.prefWidth(-1));
        twofold.resizeRelocate(
                Math.round(left + width - mark - GAP), snappedTopInset() + GAP, mark, Math.ceil(twofold.prefHeight(-1)));
    }
}
