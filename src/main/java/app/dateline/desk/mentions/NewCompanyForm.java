package app.dateline.desk.mentions;

import app.dateline.article.Entity;
import app.dateline.article.Language;
import app.dateline.desk.control.Hint;
import app.dateline.desk.control.Labelled;
import app.dateline.desk.control.UiWords;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;

/** Asks for a new company's names and country. */
final class NewCompanyForm extends VBox {
    private final NewCompany company;
    private final UiWords words;
    private final TextField ru;
    private final TextField en;
    private Runnable done = () -> {};

    NewCompanyForm(NewCompany company, UiWords words) {
        this.company = company;
        this.words = words;
        getStyleClass().add("new-company");
        ru = name("company-ru", Language.RU);
        en = name("company-en", Language.EN);
        Label title = new Label();
        title.textProperty().bind(words.say("inspector.company.title"));
        title.getStyleClass().add("strong");
        Button save = new Button();
        save.setId("company-save");
        save.getStyleClass().add("primary");
        save.textProperty().bind(words.say("inspector.company.save"));
        save.setDefaultButton(true);
        save.disableProperty().bind(company.savingProperty());
        save.setOnAction(_ -> company.save());
        Button cancel = new Button();
        cancel.setId("company-cancel");
        cancel.textProperty().bind(words.say("inspector.company.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> done.run());
        HBox buttons = new HBox(save, cancel);
        buttons.getStyleClass().add("buttons");
        company.savedProperty().addListener(_ -> done.run());
        getChildren()
                .addAll(
                        title,
                        new Labelled(words.say("inspector.company.ru"), ru),
                        new Labelled(words.say("inspector.company.en"), en),
                        new Labelled(words.say("inspector.company.country"), countries()),
                        new Hint(words, company.wrongProperty()),
                        buttons);
    }

    void onDone(Runnable done) {
        this.done = done;
    }

    /** The name that is still to be written. */
    void focusFirst() {
        (ru.getText().isBlank() ? ru : en).requestFocus();
    }

    private TextField name(String id, Language language) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(company.nameProperty(language));
        return field;
    }

    private SearchableComboBox<Entity> countries() {
        SearchableComboBox<Entity> box = new SearchableComboBox<>(
                FXCollections.observableArrayList(company.countries(words.language())));
        box.setId("company-country");
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Entity country) {
                return country == null ? "" : country.name().inOrOther(words.language());
            }

            @Override
            public Entity fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
        box.valueProperty().bindBidirectional(company.countryProperty());
        return box;
    }
}
