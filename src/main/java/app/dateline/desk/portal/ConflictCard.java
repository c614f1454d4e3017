package app.dateline.desk.portal;

import app.dateline.article.Language;
import app.dateline.desk.control.DressedPopOver;
import app.dateline.desk.control.SideBySide;
import app.dateline.desk.control.UiWords;
import app.dateline.store.Conflict;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Two texts of one article, both kept, between which a person has to choose. */
final class ConflictCard extends VBox {
    private final Conflict conflict;
    private final PortalModel model;
    private final UiWords words;

    ConflictCard(Conflict conflict, PortalModel model, UiWords words) {
        this.conflict = conflict;
        this.model = model;
        this.words = words;
        getStyleClass().add("conflict");
        Label text = new Label();
        text.setWrapText(true);
        text.textProperty().bind(words.say("inspector.portal.conflict"));
        Button mine = button("portal-keep-mine", "inspector.portal.keep-mine");
        mine.setOnAction(_ -> model.conflict().keepMine(conflict));
        Button theirs = button("portal-take-theirs", "inspector.portal.take-theirs");
        theirs.setOnAction(_ -> model.conflict().takeTheirs(conflict));
        FlowPane buttons = new FlowPane(mine, theirs);
        for (Language side : Language.values()) {
            if (!model.conflict().mine().edition(side).equals(conflict.theirs().edition(side))) {
                buttons.getChildren().add(compare(side));
            }
        }
        buttons.getStyleClass().add("flow-buttons");
        getChildren().addAll(text, buttons);
    }

    private Button button(String id, String key) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(words.say(key));
        return button;
    }

    private Button compare(Language side) {
        Button compare = new Button();
        compare.setId("portal-compare-" + side.code());
        compare.textProperty().bind(words.say("inspector.portal.compare", side.name()));
        compare.setOnAction(_ -> new DressedPopOver(
                        new SideBySide(
                                "portal-conflict",
                                words.now("inspector.portal.mine"),
                                model.conflict().mine().edition(side),
                                words.now("inspector.portal.theirs"),
                                conflict.theirs().edition(side)),
                        PopOver.ArrowLocation.RIGHT_TOP)
                .open(compare));
        return compare;
    }
}
