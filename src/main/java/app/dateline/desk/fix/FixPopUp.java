package app.dateline.desk.fix;

import app.dateline.desk.control.DressedPopOver;
import app.dateline.desk.control.UiWords;
import app.dateline.proof.Place;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** What can be done at the caret, in a small list beside it: arrows choose, Enter does it, Esc leaves all as it is. */
public final class FixPopUp {
    private final FixModel model;
    private final UiWords words;

    public FixPopUp(FixModel model, UiWords words) {
        this.model = model;
        this.words = words;
    }

    /**
     * Opens it when it is known what can be done.
     *
     * @param onScreen where the caret is; null where that is not known
     */
    public void open(Place caret, Node text, Bounds onScreen) {
        model.ask(caret, offer -> show(offer, text, onScreen));
    }

    private void show(Offer offer, Node text, Bounds onScreen) {
        Label problem = new Label(words.now(offer.problem()));
        problem.setWrapText(true);
        problem.getStyleClass().add("muted");
        VBox box = new VBox(problem);
        box.setId("fixes");
        box.getStyleClass().add("fixes");
        DressedPopOver over = new DressedPopOver(box, PopOver.ArrowLocation.TOP_LEFT);
        over.setArrowSize(0);
        over.setCornerRadius(8);
        List<Button> buttons = new ArrayList<>();
        for (Choice choice : offer.choices()) {
            Button button = button(choice, buttons.size());
            button.setAccessibleText(words.now(choice.words()) + (buttons.isEmpty() ? ". " + problem.getText() : ""));
            button.setOnAction(_ -> {
                over.hide();
                choice.action().run();
            });
            buttons.add(button);
        }
        box.getChildren().addAll(buttons);
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, buttons, over));
        // of the window and not of the text, whose fonts are for reading
        Node owner = text.getScene().getRoot();
        if (onScreen == null) {
            over.open(owner);
        } else {
            over.open(owner, onScreen.getMinX(), onScreen.getMaxY());
        }
        buttons.getFirst().requestFocus();
    }

    private Button button(Choice choice, int number) {
        Button button = new Button(words.now(choice.words()));
        button.setId("fix-" + choice.kind() + (choice.kind().equals("use") ? "-" + number : ""));
        button.getStyleClass().setAll("button", "fix", choice.kind());
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private static void pressed(KeyEvent event, List<Button> buttons, DressedPopOver over) {
        int focused = 0;
        for (int i = 0; i < buttons.size(); i++) {
            focused = buttons.get(i).isFocused() ? i : focused;
        }
        KeyCode key = event.getCode();
        int step = key == KeyCode.DOWN ? 1 : key == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            buttons.get(Math.floorMod(focused + step, buttons.size())).requestFocus();
        } else if (key == KeyCode.ENTER) {
            buttons.get(focused).fire();
        } else if (key == KeyCode.ESCAPE) {
            over.hide();
        } else {
            return;
        }
        event.consume();
    }
}
