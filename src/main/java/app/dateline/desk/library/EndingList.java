package app.dateline.desk.library;

import app.dateline.desk.control.Thumbnails;
import app.dateline.desk.control.UiWords;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What ends, by the day: pictures, each with every article that uses it, and articles that end themselves. */
final class EndingList extends ListView<Ending> {
    private final LibraryModel model;

    EndingList(LibraryModel model, Thumbnails thumbnails, UiWords words) {
        this.model = model;
        setId("library-ending");
        getStyleClass().add("library-ending");
        accessibleTextProperty().bind(words.say("desk.command.rights"));
        setCellFactory(_ -> new EndingCell(model, thumbnails, words));
        model.endingProperty().subscribe(this::show);
        words.languageProperty().addListener(_ -> refresh());
        getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
            if (now != null && !sha256(now).equals(Optional.ofNullable(model.wanted()))) {
                model.choose(sha256(now).orElse(null));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static Optional<String> sha256(Ending ending) {
        return ending instanceof Ending.OfPicture(var picture) ? Optional.of(picture.sha256()) : Optional.empty();
    }

    private void show(List<Ending> next) {
        if (!getItems().equals(next)) {
            getItems().setAll(next);
        }
        next.stream()
                .filter(each -> sha256(each).equals(Optional.ofNullable(model.wanted())))
                .findFirst()
                .ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::selectFirst);
    }

    private void key(KeyEvent event) {
        Ending now = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.INSERT && now instanceof Ending.OfPicture(var picture)) {
            model.add(picture);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && now instanceof Ending.OfArticle(var article)) {
            model.open(article.article());
            event.consume();
        }
    }
}
