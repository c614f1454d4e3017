package app.dateline.desk.control;

import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A picture in a frame of a fixed size, whole and with rounded corners; an icon stands in while there is none. */
public final class ThumbnailView extends StackPane {
    private static final int PIXELS_EACH = 2;

    /**
     * @param width  of the frame
     * @param height of the frame
     */
    public ThumbnailView(Thumbnails thumbnails, String sha256, int width, int height) {
        getStyleClass().add("picture-frame");
        setMinSize(width, height);
        setMaxSize(width, height);
        setPrefSize(width, height);
        FontIcon icon = new FontIcon(Feather.IMAGE);
        ImageView view = new ImageView();
        view.setPreserveRatio(true);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.setSmooth(true);
        Rectangle corners = new Rectangle(width, height);
        corners.setArcWidth(10);
        corners.setArcHeight(10);
        setClip(corners);
        getChildren().addAll(icon, view);
        // twice as many pixels, for screens that draw so
        thumbnails.of(sha256, width * PIXELS_EACH, height * PIXELS_EACH).subscribe(shown -> {
            switch (shown) {
                case Thumbnails.Shown.Ready(var image) -> {
                    view.setImage(image);
                    icon.setVisible(false);
                }
                case Thumbnails.Shown.Waiting() -> icon.setIconCode(Feather.IMAGE);
                case Thumbnails.Shown.Absent() -> icon.setIconCode(Feather.DOWNLOAD_CLOUD);
                case Thumbnails.Shown.Failed _ -> icon.setIconCode(Feather.ALERT_TRIANGLE);
            }
        });
    }
}
