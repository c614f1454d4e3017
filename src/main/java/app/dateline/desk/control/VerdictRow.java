package app.dateline.desk.control;

import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.rights.Reason;
import app.dateline.rights.Verdict;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Whether something may be published in one language, and why not. */
public final class VerdictRow extends HBox {
    private final UiWords words;
    private final Language side;

    /** @param id of the label with the words */
    public VerdictRow(String id, Language side, ObservableValue<Verdict> verdict, UiWords words) {
        this.words = words;
        this.side = side;
        Label text = new Label();
        text.setId(id);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.textProperty().bind(verdict.flatMap(now -> words.languageProperty().map(ui -> say(now, ui))));
        Dot dot = new Dot("good");
        getStyleClass().addAll("verdict", "small");
        getChildren().addAll(new LanguageTag(side), dot, text);
        verdict.subscribe(now -> {
            for (Node node : new Node[] {this, dot}) {
                node.getStyleClass().removeAll("good", "blocking");
                node.getStyleClass().add(now.mayPublish(side) ? "good" : "blocking");
            }
        });
    }

    private String say(Verdict verdict, Language ui) {
        if (!verdict.mayPublish(side)) {
            return String.join(
                    "\n", verdict.reasons(side).stream().map(Reason::message).map(words::now).toList());
        }
        return words.now(verdict.until() == null
                ? Message.of("inspector.pictures.good")
                : Message.of("inspector.pictures.good-until", DateField.text(verdict.until(), ui)));
    }
}
