package app.dateline.desk.inbox;

import app.dateline.desk.control.UiWords;
import app.dateline.store.InboxQuery;
import app.dateline.store.InboxState;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands where no story is: why, and what to do about it. */
final class EmptyInbox extends VBox {
    private final InboxModel model;
    private final UiWords words;

    EmptyInbox(InboxModel model, UiWords words, Runnable add) {
        this.model = model;
        this.words = words;
        Label title = label("title", this::title);
        title.setId("inbox-empty");
        Label hint = label("muted", this::hint);
        Button first = new Button();
        first.setId("inbox-first");
        first.getStyleClass().add("primary");
        first.textProperty().bind(words.say("desk.inbox.add"));
        first.setOnAction(_ -> add.run());
        first.visibleProperty().bind(model.feedsProperty().map(java.util.List::isEmpty));
        Button all = new Button();
        all.setId("inbox-all");
        all.textProperty().bind(words.say("desk.inbox.show-all"));
        all.setOnAction(_ -> model.queryProperty().set(InboxQuery.FRESH));
        all.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> !model.feedsProperty().get().isEmpty() && isNarrowed(), model.feedsProperty(), model.queryProperty()));
        for (Button button : java.util.List.of(first, all)) {
            button.managedProperty().bind(button.visibleProperty());
        }
        getChildren().setAll(title, hint, first, all);
        getStyleClass().add("empty-state");
        visibleProperty().bind(model.loadedProperty());
    }

    private Label label(String style, java.util.concurrent.Callable<String> text) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        ObservableValue<String> said = Bindings.createStringBinding(
                text, model.feedsProperty(), model.queryProperty(), words.languageProperty());
        label.textProperty().bind(said);
        return label;
    }

    private boolean isNarrowed() {
        InboxQuery query = model.queryProperty().get();
        return !query.text().isBlank() || query.feed().isPresent() || query.language().isPresent();
    }

    private String title() {
        if (model.feedsProperty().get().isEmpty()) {
            return words.now("desk.inbox.no-feeds");
        }
        return words.now(isNarrowed() ? "desk.inbox.none-found" : "desk.inbox.none." + model.queryProperty().get().state().code());
    }

    private String hint() {
        if (model.feedsProperty().get().isEmpty()) {
            return words.now("desk.inbox.no-feeds-hint");
        }
        boolean fresh = model.queryProperty().get().state() == InboxState.FRESH;
        return isNarrowed() ? words.now("desk.inbox.none-found-hint") : words.now(fresh ? "desk.inbox.none-hint" : "desk.inbox.none-kept");
    }
}
