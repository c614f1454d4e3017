package app.dateline.desk.library;

import app.dateline.article.Language;
import app.dateline.article.Picture;
import app.dateline.desk.control.Link;
import app.dateline.desk.control.ThumbnailView;
import app.dateline.desk.control.Thumbnails;
import app.dateline.desk.control.UiWords;
import app.dateline.store.LibraryPicture;
import app.dateline.store.LicenceState;
import app.dateline.store.PictureUse;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The picture that is chosen: what is known of it, every article that uses it, and those that look like it. */
final class PicturePane extends ScrollPane {
    private static final int WIDTH = 264;
    private static final int HEIGHT = 176;
    private static final int SMALL_WIDTH = 66;
    private static final int SMALL_HEIGHT = 44;

    private final LibraryModel model;
    private final Thumbnails thumbnails;
    private final UiWords words;

    PicturePane(LibraryModel model, Thumbnails thumbnails, UiWords words) {
        this.model = model;
        this.thumbnails = thumbnails;
        this.words = words;
        setId("library-picture");
        getStyleClass().addAll("inbox-reading", "library-picture");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        accessibleTextProperty().bind(words.say("desk.library.picture"));
        model.chosenProperty().subscribe(_ -> show());
        words.languageProperty().addListener(_ -> show());
    }

    private void show() {
        LibraryModel.Chosen chosen = model.chosenProperty().get();
        // with nothing in it there is nothing to scroll
        setFocusTraversable(chosen != null);
        setVvalue(0);
        setContent(chosen == null ? new VBox() : about(chosen));
    }

    private VBox about(LibraryModel.Chosen chosen) {
        LibraryPicture picture = chosen.picture();
        Picture file = picture.picture();
        VBox about = new VBox(
                new ThumbnailView(thumbnails, file.sha256(), WIDTH, HEIGHT),
                text(file.file(), "strong"),
                text(words.now("desk.library.size", String.valueOf(file.width()), String.valueOf(file.height())), "muted"));
        PictureWords.licence(picture.licenceUntil(), model.today(), words).ifPresent(end -> about.getChildren().add(text(
                end, LicenceState.of(picture.licenceUntil(), model.today()) == LicenceState.ENDED ? "blocking" : "warning")));
        about.getChildren().add(add(picture));
        for (Language language : Language.values()) {
            fact(about, "desk.library.caption", language, file.caption().in(language));
        }
        for (Language language : Language.values()) {
            fact(about, "desk.library.credit", language, file.credit().in(language));
        }
        if (file.credit().isEmpty()) {
            about.getChildren().add(text(words.now("desk.library.no-credit"), "blocking"));
        }
        fact(about, "desk.library.creator", null, file.creator());
        fact(about, "desk.library.notice", null, file.copyrightNotice());
        uses(about, picture);
        alike(about, chosen);
        about.getStyleClass().add("library-about");
        return about;
    }

    private Button add(LibraryPicture picture) {
        Button add = new Button(words.now("desk.library.add"));
        add.setId("library-add");
        add.getStyleClass().add("primary");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.disableProperty().bind(model.canAdd().map(can -> !can));
        add.setOnAction(_ -> model.add(picture));
        return add;
    }

    private void fact(VBox about, String key, Language language, String value) {
        if (!value.isBlank()) {
            Label name = text(words.now(key) + (language == null ? "" : " · " + language.name()), "muted");
            name.getStyleClass().add("small");
            VBox fact = new VBox(name, text(value.strip(), "library-value"));
            about.getChildren().add(fact);
        }
    }

    private void uses(VBox about, LibraryPicture picture) {
        about.getChildren().add(text(words.now("desk.library.uses", picture.uses().size()), "library-head"));
        boolean two = picture.hasTwoCredits();
        if (two) {
            about.getChildren().add(text(words.now("desk.library.two-credits"), "warning"));
        }
        for (int i = 0; i < picture.uses().size(); i++) {
            PictureUse use = picture.uses().get(i);
            Link link = new Link("library-use-" + i, headline(use), () -> model.open(use.article()));
            link.setAccessibleText(words.now("desk.library.open", headline(use)));
            VBox row = new VBox(link);
            if (two) {
                row.getChildren().add(text(PictureWords.credit(use.picture(), words), "muted"));
            }
            until(use).ifPresent(end -> row.getChildren().add(text(end, "muted")));
            about.getChildren().add(row);
        }
    }

    private Optional<String> until(PictureUse use) {
        return PictureWords.licence(use.picture().licenceUntil(), model.today(), words);
    }

    private String headline(PictureUse use) {
        return PictureWords.headline(use.headline(), use.original(), words);
    }

    private void alike(VBox about, LibraryModel.Chosen chosen) {
        if (chosen.alike().isEmpty()) {
            return;
        }
        about.getChildren().add(text(words.now("desk.library.alike", chosen.alike().size()), "library-head"));
        for (int i = 0; i < chosen.alike().size(); i++) {
            LibraryPicture other = chosen.alike().get(i);
            Link link = new Link(
                    "library-like-" + i, PictureWords.name(other.picture(), words), () -> model.choose(other.sha256()));
            VBox lines = new VBox(link, credit(chosen.picture(), other));
            HBox.setHgrow(lines, Priority.ALWAYS);
            HBox row = new HBox(
                    new ThumbnailView(thumbnails, other.sha256(), SMALL_WIDTH, SMALL_HEIGHT), lines);
            row.getStyleClass().add("library-like");
            about.getChildren().add(row);
        }
    }

    /** One picture under two names is most likely one person's work. */
    private Node credit(LibraryPicture picture, LibraryPicture other) {
        boolean differs = LibraryPicture.differ(picture.picture().credit(), other.picture().credit());
        String credit = PictureWords.credit(other.picture(), words);
        return text(differs ? words.now("desk.library.other-credit", credit) : credit, differs ? "warning" : "muted");
    }

    private static Label text(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
