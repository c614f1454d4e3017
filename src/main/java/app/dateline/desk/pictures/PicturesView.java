package app.dateline.desk.pictures;

import app.dateline.article.Message;
import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.Rows;
import app.dateline.desk.control.Thumbnails;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.credit.OwnPartiesView;
import java.io.File;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The Pictures tab: a card a picture; files are dropped onto it or chosen. */
public final class PicturesView extends VBox {
    private final PicturesModel model;
    private final UiWords words;
    private final Rows<String> cards;
    private final VBox failures = new VBox();

    public PicturesView(PicturesModel model, Thumbnails thumbnails, UiWords words) {
        this.model = model;
        this.words = words;
        this.cards = new Rows<>(sha256 -> sha256, sha256 -> new PictureCard(sha256, model, thumbnails, words));
        cards.setId("pictures-cards");
        getStyleClass().add("pictures");
        Label invitation = new Label();
        invitation.textProperty().bind(words.say("inspector.pictures.invitation"));
        invitation.setWrapText(true);
        invitation.getStyleClass().addAll("muted", "invitation");
        Button add = new Button();
        add.setId("pictures-add");
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.textProperty().bind(words.say("inspector.pictures.add"));
        add.setOnAction(_ -> model.choose());
        VBox place = new VBox(invitation, add);
        place.getStyleClass().add("drop-place");
        VBox.setMargin(place, new Insets(12, 14, 12, 14));
        failures.getStyleClass().add("failures");
        getChildren().addAll(failures, cards, place, new OwnPartiesView(model.parties(), words));
        model.shownProperty().subscribe(cards::show);
        model.failures().addListener((ListChangeListener<Message>) _ -> showFailures());
        words.languageProperty().addListener(_ -> showFailures());
        showFailures();
        setOnDragOver(this::dragOver);
        setOnDragExited(_ -> getStyleClass().remove("drop-target"));
        setOnDragDropped(this::dropped);
    }

    private void showFailures() {
        failures.getChildren().setAll(model.failures().stream().map(this::failure).toList());
        failures.setManaged(!model.failures().isEmpty());
    }

    private Node failure(Message why) {
        Label text = new Label(words.now(why));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        IconButton close = new IconButton(
                "pictures-failure-close",
                Feather.X,
                words.now("inspector.close"),
                () -> model.failures().remove(why));
        HBox box = new HBox(text, close);
        box.setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().add("failure");
        return box;
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            if (!getStyleClass().contains("drop-target")) {
                getStyleClass().add("drop-target");
            }
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (files != null && !files.isEmpty()) {
            model.add(files.stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
