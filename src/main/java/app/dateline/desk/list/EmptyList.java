package app.dateline.desk.list;

import app.dateline.desk.control.UiWords;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands where no article is: why, and what to do about it. */
final class EmptyList extends VBox {
    private final ArticleListModel model;
    private final UiWords words;

    EmptyList(ArticleListModel model, UiWords words, Runnable begin) {
        this.model = model;
        this.words = words;
        Label title = new Label();
        title.setId("list-empty");
        title.getStyleClass().add("title");
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.textProperty()
                .bind(Bindings.createStringBinding(this::title, model.questionProperty(), words.languageProperty()));
        Label what = new Label();
        what.getStyleClass().add("muted");
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.textProperty()
                .bind(Bindings.createStringBinding(this::hint, model.questionProperty(), words.languageProperty()));
        Button first = new Button();
        first.setId("list-new");
        first.getStyleClass().add("primary");
        first.textProperty().bind(words.say("desk.command.new"));
        first.setOnAction(_ -> begin.run());
        first.visibleProperty().bind(model.questionProperty().map(asked -> isAll(asked)));
        Button clear = new Button();
        clear.setId("list-clear");
        clear.textProperty().bind(words.say("desk.list.show-all"));
        clear.setOnAction(_ -> model.clear());
        clear.visibleProperty().bind(first.visibleProperty().not());
        for (Button button : java.util.List.of(first, clear)) {
            button.managedProperty().bind(button.visibleProperty());
        }
        getChildren().setAll(title, what, first, clear);
        getStyleClass().add("empty-state");
        visibleProperty().bind(model.loadedProperty());
    }

    private static boolean isAll(Question asked) {
        return asked.text().isBlank() && asked.filter() == Filter.ALL;
    }

    private String title() {
        Question asked = model.questionProperty().get();
        if (asked == null) {
            return "";
        }
        if (!asked.text().isBlank()) {
            return words.now("desk.list.none-found", asked.text().strip());
        }
        return words.now(switch (asked.filter()) {
            case ALL -> "desk.list.empty";
            case TRASH -> "desk.list.empty-trash";
            case IN_WORK, TO_TRANSLATE, PUBLISHED, NOT_SENT -> "desk.list.none-here";
        });
    }

    private String hint() {
        Question asked = model.questionProperty().get();
        if (asked == null) {
            return "";
        }
        if (asked.filter() == Filter.TRASH) {
            return words.now("desk.list.trash-hint");
        }
        if (asked.filter() == Filter.ALL) {
            return words.now(asked.text().isBlank() ? "desk.list.empty-hint" : "desk.list.search-less");
        }
        return words.now("desk.list.looked-in", words.now(asked.filter().words()));
    }
}
