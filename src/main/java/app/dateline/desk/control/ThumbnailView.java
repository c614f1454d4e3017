package app.dateline.desk.control;

import java.util.Locale;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A picture in a frame of a fixed size, whole and with rounded corners; an icon stands in while there is none. */
public final class ThumbnailView extends StackPane {
    private static final int PIXELS_EACH = 2;
    private static final double FONT = 13;

    /**
     * @param width  of the frame at 100 %
     * @param height of the frame at 100 %
     */
    public ThumbnailView(Thumbnails thumbnails, String sha256, int width, int height) {
        getStyleClass().add("picture-frame");
        // grows with the window's font
        setStyle(String.format(
                Locale.ROOT,
                "-fx-min-width: %1$.4fem; -fx-max-width: %1$.4fem; -fx-min-height: %2$.4fem; -fx-max-height: %2$.4fem",
                width / FONT,
                height / FONT));
        FontIcon icon = new FontIcon(Feather.IMAGE);
        ImageView view = new ImageView();
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(widthProperty());
        view.fitHeightProperty().bind(heightProperty());
        view.setSmooth(true);
        Rectangle corners = new Rectangle();
        corners.widthProperty().bind(widthProperty());
        corners.heightProperty().bind(heightProperty());
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
