package app.dateline.desk.mentions;

import app.dateline.article.Entity;
import app.dateline.desk.control.Completion;
import app.dateline.desk.control.DressedPopOver;
import app.dateline.desk.control.UiWords;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.PopOver;

/** A field in which a country or company is looked up and added, or a company that is not known is begun. */
final class AddMention extends StackPane {
    private final MentionsModel model;
    private final UiWords words;
    private final TextField field = new TextField();

    AddMention(MentionsModel model, UiWords words) {
        this.model = model;
        this.words = words;
        field.setId("mentions-add");
        field.promptTextProperty().bind(words.say("inspector.mentions.add"));
        field.accessibleTextProperty().bind(words.say("inspector.mentions.add"));
        field.setOnAction(_ -> takeFirst());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                event.consume();
            }
        });
        Completion.bind(field, this::offers, this::say, this::take);
        getChildren().add(field);
    }

    private List<Offer> offers(String typed) {
        List<Offer> offers = new ArrayList<>();
        model.search(typed).forEach(entity -> offers.add(new Offer.Known(entity)));
        if (typed.strip().length() > 1) {
            offers.add(new Offer.New(typed.strip()));
        }
        return offers;
    }

    private String say(Offer offer) {
        return switch (offer) {
            case Offer.Known(Entity entity) -> MentionsModel.both(entity, words.language());
            case Offer.New(String name) -> words.now("inspector.mentions.add-company", name);
        };
    }

    private void takeFirst() {
        List<Offer> offers = offers(field.getText());
        if (!offers.isEmpty()) {
            take(offers.getFirst());
        }
    }

    private void take(Offer offer) {
        field.clear();
        switch (offer) {
            case Offer.Known(Entity entity) -> model.add(entity);
            case Offer.New(String name) -> openForm(name);
        }
    }

    void openForm(String name) {
        NewCompany company = model.newCompany(name);
        NewCompanyForm form = new NewCompanyForm(company, words);
        DressedPopOver over = new DressedPopOver(form, PopOver.ArrowLocation.TOP_CENTER);
        form.onDone(over::hide);
        over.open(field);
        form.focusFirst();
    }

    /** What the list under the field offers. */
    private sealed interface Offer {
        record Known(Entity entity) implements Offer {}

        record New(String name) implements Offer {}
    }
}
