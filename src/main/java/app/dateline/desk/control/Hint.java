package app.dateline.desk.control;

import app.dateline.article.Message;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** What is wrong with the field above it; takes no room while nothing is. */
public final class Hint extends Label {
    /** @param message null while there is nothing to say */
    public Hint(UiWords words, ObservableValue<Message> message) {
        getStyleClass().addAll("hint", "small");
        setWrapText(true);
        textProperty().bind(message.flatMap(words::say).orElse(""));
        visibleProperty().bind(message.map(m -> m != null).orElse(false));
        managedProperty().bind(visibleProperty());
    }
}
