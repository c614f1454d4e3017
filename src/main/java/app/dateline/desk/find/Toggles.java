package app.dateline.desk.find;

import app.dateline.desk.control.UiWords;
import app.dateline.text.find.Sought;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** How is looked for what is sought: capitals, whole words, ё, forms, regular expression. */
public final class Toggles extends HBox {
    private static final ObservableValue<String> YO = new SimpleStringProperty("ё = е");
    private static final ObservableValue<String> EXPRESSION = new SimpleStringProperty(".*");

    private final String id;
    private final ObjectProperty<Sought> sought;
    private final UiWords words;

    /** @param id with which the ids of the buttons begin */
    public Toggles(String id, ObjectProperty<Sought> sought, UiWords words) {
        this.id = id;
        this.sought = sought;
        this.words = words;
        getStyleClass().add("segmented");
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxHeight(Region.USE_PREF_SIZE);
        ToggleButton whole = toggle("word", words.say("desk.find.word"), Sought::wholeWord, Sought::withWholeWord);
        ToggleButton yo = toggle("yo", YO, Sought::yo, Sought::withYo);
        ToggleButton forms = toggle("forms", words.say("desk.find.forms"), Sought::forms, Sought::withForms);
        getChildren().addAll(
                toggle("case", words.say("desk.find.case"), Sought::letterCase, Sought::withLetterCase),
                whole,
                yo,
                forms,
                toggle("expression", EXPRESSION, Sought::expression, Sought::withExpression));
        sought.subscribe(now -> {
            // forms are of whole words, and know no ё
            whole.setDisable(now.forms());
            yo.setDisable(now.forms());
            forms.setDisable(now.expression());
        });
    }

    private ToggleButton toggle(
            String option,
            ObservableValue<String> text,
            Predicate<Sought> is,
            BiFunction<Sought, Boolean, Sought> with) {
        ToggleButton button = button(id + "-" + option, text, words.say("desk.find." + option + "-what"));
        button.setOnAction(_ -> sought.set(with.apply(sought.get(), button.isSelected())));
        sought.subscribe(now -> button.setSelected(is.test(now)));
        return button;
    }

    /** @param what is said by a tooltip and a screen reader */
    public static ToggleButton button(String id, ObservableValue<String> text, ObservableValue<String> what) {
        ToggleButton button = new ToggleButton();
        button.setId(id);
        button.textProperty().bind(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip());
        button.getTooltip().textProperty().bind(what);
        button.accessibleTextProperty().bind(what);
        return button;
    }
}
