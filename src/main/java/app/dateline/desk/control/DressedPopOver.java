package app.dateline.desk.control;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.controlsfx.control.PopOver;

/** A pop-over in the colours of the window that it belongs to. */
public final class DressedPopOver extends PopOver {
    public DressedPopOver(Node content, ArrowLocation arrow) {
        super(content);
        setArrowLocation(arrow);
        setAnimated(false);
        getRoot().getStyleClass().add("root");
    }

    /** Opens it at a node of the window. */
    public void open(Node at) {
        dress(at);
        show(at);
    }

    /** Opens it at a point of the screen, over a node of the window. */
    public void open(Node at, double x, double y) {
        dress(at);
        show(at, x, y);
    }

    private void dress(Node at) {
        Scene window = at.getScene();
        getRoot().getStylesheets().setAll(window.getStylesheets());
        getRoot().getStyleClass().remove("dark");
        if (window.getRoot().getStyleClass().contains("dark")) {
            getRoot().getStyleClass().add("dark");
        }
    }
}
