package app.dateline.desk.library;

import app.dateline.desk.control.UiWords;
import app.dateline.store.LibraryQuery;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands where no picture is: why, and what to do about it. */
final class EmptyLibrary extends VBox {
    EmptyLibrary(LibraryModel model, UiWords words) {
        ObservableValue<String> kind = Bindings.createStringBinding(
                () -> kind(model.queryProperty().get(), model.onlyAlikeProperty().get()),
                model.queryProperty(), model.onlyAlikeProperty());
        Label title = label("title", kind.flatMap(now -> words.say("desk.library.empty." + now)));
        title.setId("library-empty");
        Label hint = label("muted", kind.flatMap(now -> words.say("desk.library.hint." + now)));
        Button all = new Button();
        all.setId("library-all");
        all.textProperty().bind(words.say("desk.library.show-all"));
        all.setOnAction(_ -> {
            model.onlyAlikeProperty().set(false);
            model.queryProperty().set(LibraryQuery.all(model.today()));
        });
        all.visibleProperty().bind(kind.map(now -> !now.equals("none")));
        all.managedProperty().bind(all.visibleProperty());
        getChildren().setAll(title, hint, all);
        getStyleClass().add("empty-state");
        visibleProperty().bind(Bindings.createBooleanBinding(
                () -> model.loadedProperty().get()
                        && model.picturesProperty().get().isEmpty()
                        && model.endingProperty().get().isEmpty(),
                model.loadedProperty(), model.picturesProperty(), model.endingProperty()));
    }

    private static String kind(LibraryQuery query, boolean alike) {
        if (query.isAll()) {
            return alike ? "alike" : "none";
        }
        return query.isByEnd() && query.text().isBlank() && !query.uncredited() && !alike ? "rights" : "found";
    }

    private static Label label(String style, ObservableValue<String> text) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(text);
        return label;
    }
}
