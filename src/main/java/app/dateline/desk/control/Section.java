package app.dateline.desk.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Part of a pane under a small grey title. */
public final class Section extends VBox {
    public Section(ObservableValue<String> title, Node... content) {
        getStyleClass().add("section");
        Label label = new Label();
        label.getStyleClass().add("section-title");
        label.setWrapText(true);
        label.textProperty().bind(title.map(String::toUpperCase));
        getChildren().add(label);
        getChildren().addAll(content);
    }
}
