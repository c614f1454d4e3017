package app.dateline.desk.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Something to do that is written as a link in a text. */
public final class Link extends Hyperlink {
    public Link(String id, ObservableValue<String> name, Runnable action) {
        this(id, "", action);
        textProperty().bind(name);
    }

    /** For rows that are made anew when the language changes: its name is said once. */
    public Link(String id, String name, Runnable action) {
        super(name);
        setId(id);
        getStyleClass().add("link");
        setWrapText(true);
        setOnAction(_ -> {
            setVisited(false);
            action.run();
        });
    }

    /** Shows beside the name whether what it opens is open. */
    public Link disclosing(ObservableValue<Boolean> open) {
        FontIcon icon = new FontIcon(Feather.CHEVRON_RIGHT);
        open.subscribe(now -> icon.setIconCode(now ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        setGraphic(icon);
        getStyleClass().add("disclosure");
        return this;
    }
}
