package app.dateline.desk.mentions;

import app.dateline.article.Entity;
import app.dateline.desk.control.Completion;
import app.dateline.desk.control.UiWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** A field in which a country or company is looked up, or one that is not known is begun. */
final class EntityField extends TextField {
    private final MentionsModel model;
    private final UiWords words;
    private final Consumer<Entity> known;
    private final Consumer<String> unknown;

    /**
     * @param known   takes the one that was chosen
     * @param unknown takes the name of a company that is to be added
     */
    EntityField(String id, MentionsModel model, UiWords words, Consumer<Entity> known, Consumer<String> unknown) {
        this.model = model;
        this.words = words;
        this.known = known;
        this.unknown = unknown;
        setId(id);
        promptTextProperty().bind(words.say("inspector.mentions.add"));
        accessibleTextProperty().bind(words.say("inspector.mentions.add"));
        setOnAction(_ -> takeFirst());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
        Completion.bind(this, this::offers, this::say, this::take);
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
        List<Offer> offers = offers(getText());
        if (!offers.isEmpty()) {
            take(offers.getFirst());
        }
    }

    private void take(Offer offer) {
        clear();
        switch (offer) {
            case Offer.Known(Entity entity) -> known.accept(entity);
            case Offer.New(String name) -> unknown.accept(name);
        }
    }

    /** What the list under the field offers. */
    private sealed interface Offer {
        record Known(Entity entity) implements Offer {}

        record New(String name) implements Offer {}
    }
}
