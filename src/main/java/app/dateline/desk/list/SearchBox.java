package app.dateline.desk.list;

import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.UiWords;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a person types what he looks for. Escape empties it, Down goes to what was found. */
final class SearchBox extends HBox {
    private final CustomTextField field = new CustomTextField();
    private final ArticleListModel model;
    private final UiWords words;
    private final Runnable toList;
    private SavedViews views;
    private IconButton button;

    SearchBox(ArticleListModel model, UiWords words, Runnable toList) {
        this.model = model;
        this.words = words;
        this.toList = toList;
        field.setId("list-search");
        StackPane left = new StackPane(new FontIcon(Feather.SEARCH));
        left.setPadding(new Insets(0, 0, 0, 8));
        field.setLeft(left);
        field.promptTextProperty().bind(words.say("desk.list.search-hint"));
        field.accessibleTextProperty().bind(words.say("desk.list.search"));
        field.textProperty().bindBidirectional(model.textProperty());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        IconButton clear = new IconButton("search-clear", Feather.X, words.say("desk.list.clear"), this::clear);
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        IconButton help =
                new IconButton("search-help", Feather.HELP_CIRCLE, words.say("desk.list.query.title"), this::help);
        for (IconButton button : java.util.List.of(clear, help)) {
            button.setFocusTraversable(false);
        }
        HBox right = new HBox(clear, help);
        right.setAlignment(Pos.CENTER_RIGHT);
        field.setRight(right);
        HBox.setHgrow(field, Priority.ALWAYS);
        getStyleClass().add("find");
        getChildren().setAll(field, new SortButton(model, words));
    }

    /** The window's font, at the size that a person chose. */
    ObservableValue<Font> fontProperty() {
        return field.fontProperty();
    }

    void offer(SavedViews views, UiWords words) {
        button = new IconButton("list-views", Feather.BOOKMARK, words.say("desk.list.views"), this::showViews);
        this.views = views;
        getChildren().add(button);
    }

    void showViews() {
        new ViewsPopOver(views, words).open(button);
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void keyPressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                if (field.getText().isEmpty()) {
                    return;
                }
                clear();
            }
            case DOWN -> toList.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void clear() {
        field.clear();
        model.ask();
        field.requestFocus();
    }

    private void help() {
        new QueryHelp(words, example -> {
            String before = field.getText().stripTrailing();
            field.setText(before.isEmpty() ? example : before + " " + example);
            field.requestFocus();
            field.end();
        }).open(field);
    }
}
