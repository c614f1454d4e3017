package app.dateline.desk.list;

import app.dateline.article.Entity;
import app.dateline.desk.control.Completion;
import app.dateline.desk.control.DressedPopOver;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.mentions.MentionsModel;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Asks which country or company the selected articles are about. */
final class TagPopOver {
    private final Function<String, List<Entity>> entities;
    private final Consumer<Entity> chosen;
    private final TextField field = new TextField();
    private final DressedPopOver over;

    TagPopOver(UiWords words, int articles, Function<String, List<Entity>> entities, Consumer<Entity> chosen) {
        this.entities = entities;
        this.chosen = chosen;
        Label title = new Label(words.now("desk.list.tag-title", articles));
        title.getStyleClass().add("strong");
        field.setId("tag-entity");
        field.setPrefColumnCount(24);
        field.setPromptText(words.now("inspector.mentions.add"));
        field.setAccessibleText(words.now("inspector.mentions.add"));
        field.setOnAction(_ -> entities.apply(field.getText()).stream().findFirst().ifPresent(this::take));
        Completion.bind(field, entities, entity -> MentionsModel.both(entity, words.language()), this::take);
        VBox box = new VBox(title, field);
        box.getStyleClass().add("tag-form");
        over = new DressedPopOver(box, PopOver.ArrowLocation.TOP_LEFT);
    }

    void open(Node at) {
        double middle = at.localToScene(at.getLayoutBounds()).getCenterY();
        if (middle > at.getScene().getHeight() / 2) {
            over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_LEFT);
        }
        over.open(at);
        field.requestFocus();
    }

    private void take(Entity entity) {
        over.hide();
        chosen.accept(entity);
    }
}
