package app.dateline.desk.entities;

import app.dateline.article.Entity;
import app.dateline.desk.control.FileDrop;
import app.dateline.desk.control.Gap;
import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.mentions.MentionsModel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The newsroom's countries and companies, over list and text: which there are, and one of them to edit. */
public final class EntitiesSheet {
    private final EntitiesModel model;
    private final UiWords words;
    private final BorderPane node = new BorderPane();
    private final TextField field = new TextField();
    private final ListView<Entity> list = new ListView<>();

    /** @param folder asks where a table is to be written */
    public EntitiesSheet(EntitiesModel model, UiWords words, Supplier<Optional<Path>> folder) {
        this.model = model;
        this.words = words;
        node.setId("entities-sheet");
        node.getStyleClass().add("sheet");
        node.setTop(head(folder));
        node.setLeft(found());
        node.setCenter(form());
        node.visibleProperty().bind(model.openProperty());
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
        FileDrop.onto(node, model::read);
    }

    public Region node() {
        return node;
    }

    public void open() {
        model.openProperty().set(true);
        field.requestFocus();
        field.selectAll();
    }

    private Node head(Supplier<Optional<Path>> folder) {
        Label title = new Label();
        title.getStyleClass().add("sheet-title");
        title.textProperty().bind(words.say("desk.command.entities"));
        Button export = new Button();
        export.setId("entities-export");
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.textProperty().bind(words.say("desk.entities.export"));
        export.setOnAction(_ -> folder.get().ifPresent(model::write));
        HBox top = new HBox(title, new Gap(), export,
                new IconButton("entities-close", Feather.X, words.say("desk.find.close"), model::close));
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("find-row");
        field.setId("entities-sought");
        field.promptTextProperty().bind(words.say("desk.entities.sought"));
        field.accessibleTextProperty().bind(words.say("desk.entities.sought"));
        field.textProperty().bindBidirectional(model.soughtProperty());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        VBox head = new VBox(top, field);
        head.getStyleClass().addAll("sheet-head", "archive-top");
        return head;
    }

    private Node found() {
        list.setId("entities-list");
        list.getStyleClass().add("entities-list");
        list.accessibleTextProperty().bind(words.say("desk.command.entities"));
        list.setPrefWidth(300);
        list.setCellFactory(_ -> new ListCell<>() {
            {
                // a long name ends in an ellipsis rather than making the list scroll sideways
                setPrefWidth(0);
            }

            @Override
            protected void updateItem(Entity entity, boolean empty) {
                super.updateItem(entity, empty);
                setText(empty || entity == null ? null : MentionsModel.both(entity, words.language()));
            }
        });
        Label nothing = new Label();
        nothing.setWrapText(true);
        nothing.getStyleClass().addAll("muted", "empty-state");
        nothing.textProperty().bind(words.say("desk.entities.nothing"));
        list.setPlaceholder(nothing);
        model.foundProperty().subscribe(found -> {
            list.getItems().setAll(found);
            Entity chosen = model.chosenProperty().get();
            found.stream()
                    .filter(entity -> chosen != null && entity.key().equals(chosen.key()))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        });
        list.getSelectionModel().selectedItemProperty().addListener((_, _, entity) -> {
            Entity chosen = model.chosenProperty().get();
            if (entity != null && (chosen == null || !chosen.key().equals(entity.key()))) {
                model.choose(entity);
            }
        });
        return list;
    }

    private Node form() {
        EntityForm form = new EntityForm(model, words);
        form.visibleProperty().bind(model.chosenProperty().isNotNull());
        Label none = new Label();
        none.setWrapText(true);
        none.getStyleClass().addAll("muted", "empty-state");
        none.textProperty().bind(words.say("desk.entities.none"));
        none.visibleProperty().bind(model.chosenProperty().isNull());
        ScrollPane scroll = new ScrollPane(new StackPane(none, form));
        scroll.setFitToWidth(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }
}
