package app.dateline.desk.editor;

import app.dateline.article.Edition;
import app.dateline.article.Language;
import app.dateline.desk.control.Gap;
import app.dateline.desk.control.Island;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.settings.Display;
import app.dateline.desk.settings.TypingHelp;
import app.dateline.desk.text.RichTextBox;
import app.dateline.desk.text.TextBox;
import app.dateline.desk.text.TextBox.Layer;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One edition as it will look: headline, lead, pictures, dateline and body, each written in place. */
final class EditionPane {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Language language;
    private final EditorModel model;
    private final VBox node = new VBox();
    private final RichTextBox headline;
    private final RichTextBox lead;
    private final RichTextBox body;
    private final Column column;
    private final Paper paper;
    private final Island head;

    EditionPane(Language language, EditorModel model, UiWords words, Region pictures, Runnable editDateline) {
        this.language = language;
        this.model = model;
        String code = language.code();
        headline = RichTextBox.line("headline-" + code, "headline-box", name(words, "desk.editor.headline"))
                .placeholder(words.say("desk.editor.headline-here"));
        lead = RichTextBox.line("lead-" + code, "lead-box", name(words, "desk.editor.lead"))
                .placeholder(words.say("desk.editor.lead-here"));
        body = RichTextBox.page("body-" + code, "body-box", name(words, "desk.editor.body"))
                .placeholder(words.say("desk.editor.body-here"));
        follow(headline, Edition::headline, text -> model.typeHeadline(language, text));
        follow(lead, Edition::lead, text -> model.typeLead(language, text));
        follow(body, Edition::body, text -> model.typeBody(language, text));
        headline.onCharacter(c -> model.helpLine(language, headline.text(), caret(headline), c, Edition::withHeadline));
        lead.onCharacter(c -> model.helpLine(language, lead.text(), caret(lead), c, Edition::withLead));
        body.onCharacter(c -> model.helpBody(language, body.text(), caret(body), c));
        model.typingProperty().map(TypingHelp::spacesShown).subscribe(shown ->
                List.of(headline, lead, body).forEach(box -> box.showSpaces(shown)));
        model.reading(language).subscribe(reading -> body.mark(Layer.MARKDOWN, reading.marks()));

        VBox front = new VBox(headline.node(), lead.node(), pictures, dateline(words, editDateline));
        front.getStyleClass().add("pane-front");
        front.setMinHeight(Region.USE_PREF_SIZE);
        column = new Column(node.widthProperty());
        front.paddingProperty().bind(column.frontProperty());
        body.margins(column.sidesProperty());
        paper = new Paper(front, body);
        model.opened().subscribe(_ -> {
            body.goTo(0);
            paper.unfold();
        });
        head = new Island(head(words));
        VBox.setVgrow(paper, Priority.ALWAYS);
        node.setId("pane-" + code);
        node.getChildren().setAll(head, paper);
        node.setMinWidth(120);
        model.activeProperty().addListener((_, _, now) -> node.pseudoClassStateChanged(ACTIVE, now == language));
    }

    private static int caret(TextBox box) {
        return box.caretProperty().getValue();
    }

    private ObservableValue<String> name(UiWords words, String key) {
        return words.say(key, language.name());
    }

    private void follow(
            TextBox box, java.util.function.Function<Edition, String> part, java.util.function.Consumer<String> type) {
        ObservableValue<String> shown = model.text(language, part);
        shown.addListener((_, _, text) -> {
            box.show(text);
        });
        box.show(shown.getValue());
        box.onTyped(type);
        box.focusedProperty().addListener((_, _, now) -> {
            if (now) {
                model.activeProperty().set(language);
            }
        });
    }

    private HBox head(UiWords words) {
        Label title = new Label();
        title.getStyleClass().add("strong");
        title.textProperty().bind(words.say("desk.editor.language." + language.code()));
        Label role = new Label();
        role.getStyleClass().add("muted");
        role.textProperty()
                .bind(model.role(language).flatMap(words::say).map(text -> "· " + text));
        Label count = new Label();
        count.getStyleClass().add("muted");
        count.textProperty().bind(model.words(language).flatMap(many -> words.say("desk.editor.words", many.intValue())));
        HBox head = new HBox(title, role, new Gap(), count);
        head.getStyleClass().add("pane-head");
        return head;
    }

    private Label dateline(UiWords words, Runnable edit) {
        Label line = new Label();
        line.setId("dateline-" + language.code());
        line.getStyleClass().add("dateline");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        ObservableValue<String> text =
                model.text(language, edition -> edition.dateline().text(language));
        line.textProperty()
                .bind(text.flatMap(t -> t.isEmpty()
                        ? words.say("desk.editor.dateline-here")
                        : new javafx.beans.property.SimpleStringProperty(t)));
        text.addListener((_, _, now) -> unset(line, now.isEmpty()));
        unset(line, text.getValue().isEmpty());
        line.setOnMouseClicked(_ -> {
            model.activeProperty().set(language);
            edit.run();
        });
        return line;
    }

    private static void unset(Label line, boolean empty) {
        line.getStyleClass().remove("unset");
        if (empty) {
            line.getStyleClass().add("unset");
        }
    }

    /** Shows what was found in the texts of this edition: names and problems. */
    void mark(PaneMarks found) {
        headline.mark(Layer.FINDINGS, found.headline());
        lead.mark(Layer.FINDINGS, found.lead());
        body.mark(Layer.FINDINGS, found.body());
    }

    /** Draws the text in the size and the width that a person chose. */
    void dress(Display display) {
        column.displayProperty().set(display);
        head.requestLayout();
        body.typewriter(display.typewriter());
    }

    /** Lights what a search has found. */
    void light(PaneMarks found) {
        headline.mark(Layer.SEARCH, found.headline());
        lead.mark(Layer.SEARCH, found.lead());
        body.mark(Layer.SEARCH, found.body());
    }

    void requestFocus() {
        (headline.text().isBlank() ? headline : body).requestFocus();
    }

    /** Shows headline and lead, which may have been scrolled away. */
    void unfold() {
        paper.unfold();
    }

    RichTextBox headline() {
        return headline;
    }

    RichTextBox lead() {
        return lead;
    }

    RichTextBox body() {
        return body;
    }

    /** The box that has the focus, the body if none has. */
    RichTextBox focused() {
        if (headline.focusedProperty().getValue()) {
            return headline;
        }
        return lead.focusedProperty().getValue() ? lead : body;
    }

    VBox node() {
        return node;
    }
}
