package app.dateline.desk.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/**
 * A scroll pane that draws only what has changed in it. JavaFX keeps a picture of all that a scroll pane shows, so that
 * scrolling may move the picture; then a letter, or the caret as it blinks, draws everything anew, list and panels too.
 */
public final class Scroll extends ScrollPane {
    public Scroll(Node content) {
        super(content);
        skinProperty().addListener(_ -> lookup(".viewport").setCache(false));
    }
}
