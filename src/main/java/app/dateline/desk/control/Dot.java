package app.dateline.desk.control;

import javafx.scene.layout.Region;

/** A small round mark whose colour says how grave something is. */
public final class Dot extends Region {
    /** @param style {@code blocking}, {@code warning}, {@code good} or {@code hint} */
    public Dot(String style) {
        getStyleClass().addAll("dot", style);
        setMouseTransparent(true);
    }
}
