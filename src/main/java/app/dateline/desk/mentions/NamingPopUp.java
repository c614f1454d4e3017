package app.dateline.desk.mentions;

import app.dateline.desk.control.DressedPopOver;
import app.dateline.desk.control.UiWords;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Asks beside a text whom its words name: one that is known, or a company that is added in place. */
public final class NamingPopUp {
    private final MentionsModel model;
    private final UiWords words;

    public NamingPopUp(MentionsModel model, UiWords words) {
        this.model = model;
        this.words = words;
    }

    /** @param onScreen where the words are; null where that is not known */
    public void open(Nameable nameable, Node owner, Bounds onScreen) {
        VBox box = new VBox();
        box.setId("naming");
        box.getStyleClass().add("naming");
        DressedPopOver over = new DressedPopOver(box, PopOver.ArrowLocation.TOP_LEFT);
        over.setArrowSize(0);
        over.setCornerRadius(8);
        Label title = new Label(words.now("inspector.mentions.whose", nameable.words()));
        title.setWrapText(true);
        title.getStyleClass().add("strong");
        Label hint = new Label(words.now("inspector.mentions.whose-hint"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "small");
        EntityField field = new EntityField("naming-entity", model, words, entity -> {
            over.hide();
            model.name(nameable, entity);
        }, name -> {
            NewCompanyForm form = new NewCompanyForm(model.newCompany(name), words);
            form.onDone(over::hide);
            box.getChildren().setAll(form);
            form.focusFirst();
        });
        box.getChildren().setAll(title, field, hint);
        if (onScreen == null) {
            over.open(owner);
        } else {
            over.open(owner, onScreen.getMinX(), onScreen.getMaxY());
        }
        field.requestFocus();
        field.setText(nameable.words());
        field.selectAll();
    }
}
