package app.dateline.desk.control;

import app.dateline.article.Language;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One short text in both languages: a name, and under it a growing field a language. */
public final class BilingualField extends VBox {
    /** How wide the column of the tags is, in sizes of their font. */
    private static final double TAG = 2.3;

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
        getChildren().addAll(label, row(Language.RU, ru), row(Language.EN, en));
    }

    /**
     * A field behind its language, beside each other by a margin: a box would ask the field for its height at a width that
     * it does not get.
     */
    public static StackPane row(Language language, GrowingText field) {
        LanguageTag tag = new LanguageTag(language);
        StackPane row = new StackPane(tag, field);
        StackPane.setAlignment(tag, Pos.TOP_LEFT);
        tag.fontProperty()
                .subscribe(font -> StackPane.setMargin(field, new Insets(0, 0, 0, Math.round(TAG * font.getSize()))));
        row.getStyleClass().add("bilingual");
        return row;
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

    public GrowingText field(Language language) {
        return language == Language.RU ? ru : en;
    }
}
