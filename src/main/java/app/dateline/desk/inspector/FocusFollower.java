package app.dateline.desk.inspector;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls so that what has the focus is seen, whichever way it got it: the pane itself only follows the Tab key. */
final class FocusFollower {
    private static final double MARGIN = 12;

    private final ScrollPane scroll;

    FocusFollower(ScrollPane scroll) {
        this.scroll = scroll;
        scroll.sceneProperty()
                .flatMap(scene -> scene == null ? null : scene.focusOwnerProperty())
                .addListener((_, _, now) -> follow(now));
    }

    private void follow(Node focused) {
        if (focused == null || !isInside(focused)) {
            return;
        }
        // the place of a node that has just come is known after the layout
        scroll.layout();
        Node content = scroll.getContent();
        Bounds place = content.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
        double window = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - window;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        if (place.getMinY() < top) {
            scroll.setVvalue(Math.max(0, place.getMinY() - MARGIN) / hidden);
        } else if (place.getMaxY() > top + window) {
            scroll.setVvalue(Math.min(hidden, place.getMaxY() - window + MARGIN) / hidden);
        }
    }

    private boolean isInside(Node node) {
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at == scroll.getContent()) {
                return true;
            }
        }
        return false;
    }
}
