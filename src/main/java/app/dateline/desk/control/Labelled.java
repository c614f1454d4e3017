package app.dateline.desk.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A control under its name, which is also what a screen reader says of it. */
public final class Labelled extends VBox {
    public Labelled(ObservableValue<String> name, Control control, Node... below) {
        getStyleClass().add("labelled");
        Label label = new Label();
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.textProperty().bind(name);
        label.setLabelFor(control);
        control.accessibleTextProperty().bind(name);
        control.setMaxWidth(Double.MAX_VALUE);
        setFillWidth(true);
        getChildren().addAll(label, control);
        getChildren().addAll(below);
    }
}
