package app.dateline.desk.fix;

import app.dateline.desk.control.DressedPopOver;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.mentions.NamingPopUp;
import app.dateline.proof.Place;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
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
    private final NamingPopUp naming;
    private final UiWords words;

    /** @param naming asks whom words name */
    public FixPopUp(FixModel model, NamingPopUp naming, UiWords words) {
        this.model = model;
        this.naming = naming;
        this.words = words;
    }

    /**
     * Opens it when it is known what can be done.
     *
     * @param onScreen where the caret is; null where that is not known
     */
    public void open(Place caret, Node text, Bounds onScreen) {
        model.ask(caret, offer -> show(offer, text, onScreen).getFirst().requestFocus());
    }

    /**
     * Opens it where a country or company is named, while the person goes on writing: it goes when the caret moves.
     *
     * @param moves where the caret is
     */
    public void point(Place place, Node text, Bounds onScreen, ObservableValue<Integer> moves) {
        if (!model.isMention(place)) {
            return;
        }
        model.ask(place, offer -> {
            List<Button> buttons = show(offer, text, onScreen);
            // a key that is meant for the text must not press one
            buttons.forEach(button -> button.setFocusTraversable(false));
            moves.addListener(new ChangeListener<>() {
                @Override
                public void changed(ObservableValue<? extends Integer> caret, Integer before, Integer now) {
                    moves.removeListener(this);
                    buttons.getFirst().getScene().getWindow().hide();
                }
            });
        });
    }

    /** Gives its buttons. */
    private List<Button> show(Offer offer, Node text, Bounds onScreen) {
        Label problem = new Label(words.now(offer.said()));
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
            button.setAccessibleText(button.getText() + (buttons.isEmpty() ? ". " + problem.getText() : ""));
            button.setOnAction(_ -> {
                over.hide();
                choice.action().run();
            });
            buttons.add(button);
        }
        // of the window and not of the text, whose fonts are for reading
        Node owner = text.getScene().getRoot();
        offer.nameable().ifPresent(nameable -> {
            Button button = button("names", "names", words.now("desk.fix.names", nameable.words()));
            button.setOnAction(_ -> {
                over.hide();
                naming.open(nameable, owner, onScreen);
            });
            buttons.add(button);
        });
        box.getChildren().addAll(buttons);
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, buttons, over));
        if (onScreen == null) {
            over.open(owner);
        } else {
            over.open(owner, onScreen.getMinX(), onScreen.getMaxY());
        }
        return buttons;
    }

    private Button button(Choice choice, int number) {
        String kind = choice.kind();
        return button(kind, kind.equals("use") ? kind + "-" + number : kind, words.now(choice.words()));
    }

    private static Button button(String kind, String id, String name) {
        Button button = new Button(name);
        button.setId("fix-" + id);
        button.getStyleClass().setAll("button", "fix", kind);
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
