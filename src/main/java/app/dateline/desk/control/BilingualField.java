package app.dateline.desk.control;

import app.dateline.article.Language;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One short text in both languages: a name, and under it a growing field a language. */
public final class BilingualField extends VBox {
    private final GrowingText ru;
    private final GrowingText en;

    /** @param id of the fields, to which {@code -ru} and {@code -en} are added */
    public BilingualField(
            UiWords words, ObservableValue<String> name, String id, StringProperty ruText, StringProperty enText) {
        getStyleClass().add("labelled");
        Label label = new Label();
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        label.textProperty().bind(name);
        ru = field(words, name, id + "-ru", Language.RU, ruText);
        en = field(words, name, id + "-en", Language.EN, enText);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("bilingual");
        ColumnConstraints tags = new ColumnConstraints();
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(tags, fields);
        grid.addRow(0, tag(Language.RU), ru);
        grid.addRow(1, tag(Language.EN), en);
        getChildren().addAll(label, grid);
    }

    private static GrowingText field(
            UiWords words, ObservableValue<String> name, String id, Language language, StringProperty text) {
        GrowingText field = new GrowingText();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        ObservableValue<String> spoken = words.say("article.language." + language.code());
        field.accessibleTextProperty().bind(name.flatMap(n -> spoken.map(l -> n + ", " + l)));
        return field;
    }

    private static Label tag(Language language) {
        Label tag = new Label(language.name());
        tag.getStyleClass().add("language-tag");
        tag.setMinWidth(USE_PREF_SIZE);
        return tag;
    }

    public TextInputControl field(Language language) {
        return language == Language.RU ? ru : en;
    }
}
