package app.dateline.desk.mentions;

import app.dateline.desk.control.DressedPopOver;
import app.dateline.desk.control.UiWords;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;

/** A field in which a country or company is looked up and added, or a company that is not known is begun. */
final class AddMention extends StackPane {
    private final MentionsModel model;
    private final UiWords words;
    private final EntityField field;

    AddMention(MentionsModel model, UiWords words) {
        this.model = model;
        this.words = words;
        this.field = new EntityField("mentions-add", model, words, model::add, this::openForm);
        getChildren().add(field);
    }

    void openForm(String name) {
        NewCompany company = model.newCompany(name);
        NewCompanyForm form = new NewCompanyForm(company, words);
        DressedPopOver over = new DressedPopOver(form, PopOver.ArrowLocation.TOP_CENTER);
        form.onDone(over::hide);
        over.open(field);
        form.focusFirst();
    }
}
