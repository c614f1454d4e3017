package app.dateline.desk.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small button that is an icon; its name is said by a screen reader and by a tooltip. */
public final class IconButton extends Button {
    public IconButton(String id, Ikon icon, ObservableValue<String> name, Runnable action) {
        this(id, icon, action);
        accessibleTextProperty().bind(name);
        getTooltip().textProperty().bind(name);
    }

    /** For rows that are made anew when the language changes: its name is said once. */
    public IconButton(String id, Ikon icon, String name, Runnable action) {
        this(id, icon, action);
        setAccessibleText(name);
        getTooltip().setText(name);
    }

    private IconButton(String id, Ikon icon, Runnable action) {
        setId(id);
        setGraphic(new FontIcon(icon));
        getStyleClass().add("icon-button");
        setTooltip(new Tooltip());
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnAction(_ -> action.run());
    }
}
