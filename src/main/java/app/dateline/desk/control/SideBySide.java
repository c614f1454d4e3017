package app.dateline.desk.control;

import app.dateline.article.Edition;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Two states of an edition beside each other, to be read and copied from, not to be written in. */
public final class SideBySide extends HBox {
    /**
     * @param id of the texts, to which {@code -left} and {@code -right} are added
     */
    public SideBySide(String id, String leftTitle, Edition left, String rightTitle, Edition right) {
        getStyleClass().add("side-by-side");
        getChildren().addAll(side(id + "-left", leftTitle, left), side(id + "-right", rightTitle, right));
    }

    private static Node side(String id, String title, Edition edition) {
        Label label = new Label(title);
        label.getStyleClass().add("section-title");
        label.setWrapText(true);
        TextArea text = new TextArea(text(edition));
        text.setId(id);
        text.setAccessibleText(title);
        text.setEditable(false);
        text.setWrapText(true);
        text.getStyleClass().add("reading");
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox side = new VBox(label, text);
        side.getStyleClass().add("side");
        side.setPadding(Insets.EMPTY);
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    /** All that is written in an edition, as plain text. */
    private static String text(Edition edition) {
        StringBuilder text = new StringBuilder(edition.headline());
        for (String more : new String[] {edition.lead(), edition.dateline().text(edition.language()), edition.body()}) {
            if (!more.isBlank()) {
                text.append(text.isEmpty() ? "" : "\n\n").append(more.strip());
            }
        }
        return text.toString();
    }
}
