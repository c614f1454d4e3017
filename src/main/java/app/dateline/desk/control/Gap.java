package app.dateline.desk.control;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The room that is left in a row: what stands behind it is at the right. */
public final class Gap extends Region {
    public Gap() {
        HBox.setHgrow(this, Priority.ALWAYS);
    }
}
