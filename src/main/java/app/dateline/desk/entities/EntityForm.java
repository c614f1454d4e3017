package app.dateline.desk.entities;

import app.dateline.article.Entity;
import app.dateline.article.EntityKind;
import app.dateline.article.Language;
import app.dateline.desk.control.Completion;
import app.dateline.desk.control.DressedPopOver;
import app.dateline.desk.control.Hint;
import app.dateline.desk.control.Labelled;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.entities.EntityDraft.Part;
import app.dateline.desk.mentions.MentionsModel;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** All that is known of one entity, written in place. */
final class EntityForm extends VBox {
    private final EntitiesModel model;
    private final UiWords words;
    private final Button merge = new Button();

    EntityForm(EntitiesModel model, UiWords words) {
        this.model = model;
        this.words = words;
        setId("entity-form");
        getStyleClass().add("entity-form");
        Label title = new Label();
        title.setId("entity-title");
        title.setWrapText(true);
        title.getStyleClass().add("sheet-title");
        title.textProperty().bind(model.chosenProperty().flatMap(entity -> words.languageProperty()
                .map(language -> entity.name().inOrOther(language))).orElse(""));
        Label code = new Label();
        code.getStyleClass().addAll("muted", "small");
        code.textProperty().bind(model.chosenProperty().flatMap(entity ->
                words.say("desk.entities.code", entity.key().code(), model.uses(entity))).orElse(""));
        getChildren().addAll(title, code);
        for (Part part : Part.values()) {
            getChildren().add(pair(part));
        }
        HBox company = new HBox(
                wide(new Labelled(words.say("desk.entities.country"),
                        coded("entity-country", model.draft().countryProperty(), model::countries))),
                wide(new Labelled(words.say("desk.entities.parent"),
                        coded("entity-parent", model.draft().parentProperty(), model::others))));
        company.getStyleClass().add("entity-pair");
        company.visibleProperty().bind(model.chosenProperty().map(e -> e.key().kind() == EntityKind.COMPANY).orElse(false));
        company.managedProperty().bind(company.visibleProperty());
        Label hint = new Label();
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "small");
        hint.textProperty().bind(words.say("desk.entities.hint"));
        getChildren().addAll(company, hint, new Hint(words, model.wrongProperty()), buttons());
    }

    private Node pair(Part part) {
        HBox pair = new HBox();
        pair.getStyleClass().add("entity-pair");
        String name = part.name().toLowerCase(Locale.ROOT);
        for (Language language : Language.values()) {
            TextField field = new TextField();
            field.setId("entity-" + name + "-" + language.code());
            field.textProperty().bindBidirectional(model.draft().text(part, language));
            pair.getChildren().add(wide(new Labelled(label(name, language), field)));
        }
        return pair;
    }

    private ObservableValue<String> label(String part, Language language) {
        return words.say("desk.entities." + part, language.name());
    }

    /** A field for a code, in which names are looked up. */
    private TextField coded(String id, StringProperty code, Function<String, List<Entity>> offers) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(code);
        Completion.bind(field, offers, entity -> MentionsModel.both(entity, words.language()),
                entity -> code.set(entity.key().code()));
        return field;
    }

    private static <T extends Node> T wide(T node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    private Node buttons() {
        Button save = new Button();
        save.setId("entity-save");
        save.getStyleClass().add("primary");
        save.textProperty().bind(words.say("desk.entities.save"));
        save.setOnAction(_ -> model.save());
        merge.setId("entity-merge");
        merge.textProperty().bind(words.say("desk.entities.merge"));
        merge.setOnAction(_ -> askWhom());
        HBox buttons = new HBox(save, merge);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private void askWhom() {
        Label title = new Label(words.now(
                "desk.entities.merge-title", model.chosenProperty().get().name().inOrOther(words.language())));
        title.setWrapText(true);
        title.getStyleClass().add("strong");
        TextField field = new TextField();
        field.setId("entity-merge-into");
        field.setAccessibleText(title.getText());
        Label hint = new Label(words.now("desk.entities.merge-hint"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "small");
        VBox box = new VBox(title, field, hint);
        box.getStyleClass().add("naming");
        DressedPopOver over = new DressedPopOver(box, PopOver.ArrowLocation.BOTTOM_LEFT);
        field.setOnAction(_ -> model.others(field.getText()).stream().findFirst().ifPresent(other -> {
            over.hide();
            model.mergeInto(other);
        }));
        Completion.bind(field, model::others, entity -> MentionsModel.both(entity, words.language()), other -> {
            over.hide();
            model.mergeInto(other);
        });
        over.open(merge);
        field.requestFocus();
    }
}
