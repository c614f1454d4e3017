package app.dateline.desk.library;

import app.dateline.desk.control.Gap;
import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.Thumbnails;
import app.dateline.desk.control.UiWords;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The library over list and text: a search, filters, the pictures, and the one that is chosen. */
public final class LibrarySheet {
    private final LibraryModel model;
    private final UiWords words;
    private final BorderPane node = new BorderPane();
    private final TextField search = new TextField();
    private final LibraryGrid grid;
    private final EndingList ending;

    public LibrarySheet(LibraryModel model, Thumbnails thumbnails, UiWords words) {
        this.model = model;
        this.words = words;
        this.grid = new LibraryGrid(model, thumbnails, words);
        this.ending = new EndingList(model, thumbnails, words);
        node.setId("library-sheet");
        node.getStyleClass().add("sheet");
        VBox head = new VBox(title(), search(), new LibraryFilters(model, words));
        head.getStyleClass().addAll("sheet-head", "archive-top");
        StackPane found = new StackPane(grid, ending, new EmptyLibrary(model, words));
        ending.visibleProperty().bind(model.endingProperty().map(all -> !all.isEmpty()));
        grid.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> !model.picturesProperty().get().isEmpty() && !model.isByEnd().getValue(),
                model.picturesProperty(), model.isByEnd()));
        PicturePane picture = new PicturePane(model, thumbnails, words);
        picture.visibleProperty().bind(model.chosenProperty().isNotNull());
        picture.managedProperty().bind(picture.visibleProperty());
        HBox.setHgrow(found, Priority.ALWAYS);
        HBox middle = new HBox(found, picture);
        node.setTop(head);
        node.setCenter(middle);
        node.visibleProperty().bind(model.openProperty());
        // before the grid, which takes keys for itself
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && body().isFocused() && picture.isVisible()) {
                // to the articles that use it
                Node first = picture.lookup("#library-use-0");
                if (first != null) {
                    first.requestFocus();
                }
                event.consume();
            }
        });
    }

    public Region node() {
        return node;
    }

    /** The focus goes where one types what is looked for. */
    public void focus() {
        search.requestFocus();
        search.selectAll();
    }

    /** First from the picture to the others, then what was searched for, then the library. */
    private void leave() {
        if (search.isFocused() && !search.getText().isEmpty()) {
            search.clear();
        } else if (!search.isFocused() && !body().isFocused() && body().isVisible()) {
            body().requestFocus();
        } else {
            model.close();
        }
    }

    /** What is found, as it is shown now. */
    private Node body() {
        return ending.isVisible() ? ending : grid;
    }

    private Node title() {
        Label title = new Label();
        title.getStyleClass().add("sheet-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.textProperty().bind(words.say("desk.command.library"));
        Label said = new Label();
        said.setId("library-said");
        said.getStyleClass().add("muted");
        said.textProperty().bind(Bindings.createStringBinding(
                () -> model.saidProperty().get() == null
                        ? found()
                        : words.now(model.saidProperty().get()),
                model.saidProperty(), model.picturesProperty(), model.endingProperty(), words.languageProperty()));
        return row(title, said, new Gap(),
                new IconButton("library-close", Feather.X, words.say("desk.library.close"), model::close));
    }

    private String found() {
        String pictures = words.now("desk.library.found", model.picturesProperty().get().size());
        long articles = model.endingProperty().get().stream().filter(Ending.OfArticle.class::isInstance).count();
        return articles == 0 ? pictures : pictures + " · " + words.now("desk.library.articles", articles);
    }

    private Node search() {
        search.setId("library-search");
        search.setMinWidth(280);
        search.promptTextProperty().bind(words.say("desk.library.search"));
        search.accessibleTextProperty().bind(words.say("desk.library.search"));
        search.textProperty().addListener((_, _, now) -> {
            if (!now.equals(model.queryProperty().get().text())) {
                model.queryProperty().set(model.queryProperty().get().withText(now));
            }
        });
        model.queryProperty().subscribe(now -> {
            if (!now.text().equals(search.getText())) {
                search.setText(now.text());
            }
        });
        search.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                body().requestFocus();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        Label keys = new Label();
        keys.getStyleClass().addAll("muted", "small");
        keys.setMinWidth(0);
        keys.textProperty().bind(words.say("desk.library.keys"));
        return row(search, keys);
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("find-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
