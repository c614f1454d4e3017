package app.dateline.desk.portal;

import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.control.Dot;
import app.dateline.desk.control.Link;
import app.dateline.desk.control.Section;
import app.dateline.desk.control.UiWords;
import app.dateline.store.SyncState;
import app.dateline.sync.Reread;
import app.dateline.wire.Publication;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The open article's way to readers: whether the portal has it, its conflict, and each language's publication. */
final class ArticlePart extends VBox {
    private final PortalModel model;
    private final UiWords words;
    private final Consumer<URI> browse;

    ArticlePart(PortalModel model, UiWords words, Consumer<URI> browse) {
        this.model = model;
        this.words = words;
        this.browse = browse;
        VBox conflict = new VBox();
        PortalView.shownIf(conflict, model.standingProperty().map(now -> now.conflict().isPresent()));
        model.standingProperty().map(Standing::conflict).subscribe(now -> {
            conflict.getChildren().clear();
            now.ifPresent(both -> conflict.getChildren().add(new ConflictCard(both, model, words)));
        });
        Section section = new Section(
                words.say("inspector.portal.article"),
                state(),
                conflict,
                edition(Language.RU),
                edition(Language.EN));
        PortalView.shownIf(section, model.standingProperty().map(now -> now.state().isPresent()));
        getChildren().add(section);
    }

    private Node state() {
        Dot dot = new Dot("hint");
        Label text = new Label();
        text.setId("portal-state");
        text.setWrapText(true);
        text.textProperty()
                .bind(model.standingProperty().flatMap(now -> words.say(state(now))));
        model.standingProperty().subscribe(now -> {
            dot.getStyleClass().removeAll("hint", "good", "blocking");
            dot.getStyleClass().add(style(now.state().orElse(SyncState.LOCAL)));
        });
        HBox row = new HBox(dot, text);
        row.getStyleClass().addAll("verdict");
        return row;
    }

    private static Message state(Standing now) {
        return now.refusal().orElse(switch (now.state().orElse(SyncState.LOCAL)) {
            case LOCAL -> Message.of("inspector.portal.state.local");
            case WAITING -> Message.of("inspector.portal.state.waiting");
            case SENT -> Message.of("inspector.portal.state.sent");
            case REFUSED -> Message.of("inspector.portal.state.refused");
            case CONFLICT -> Message.of("inspector.portal.state.conflict");
        });
    }

    private static String style(SyncState state) {
        return switch (state) {
            case LOCAL, WAITING -> "hint";
            case SENT -> "good";
            case REFUSED, CONFLICT -> "blocking";
        };
    }

    private Node edition(Language side) {
        ObservableValue<List<Publication>> published = model.standingProperty()
                .map(now -> now.publications().stream()
                        .filter(publication -> publication.language() == side)
                        .toList());
        Link page = new Link("portal-page-" + side.code(), words.say("inspector.portal.open-page"), () ->
                published.getValue().stream().findFirst().map(model::page).ifPresent(browse));
        Label path = new Label();
        path.setWrapText(true);
        path.getStyleClass().addAll("muted", "small");
        path.textProperty()
                .bind(published.map(all -> all.isEmpty() ? "" : all.getFirst().path()));
        PortalView.shownIf(page, published.map(all -> !all.isEmpty()));
        PortalView.shownIf(path, published.map(all -> !all.isEmpty()));
        Button publish = new Button();
        publish.setId("portal-publish-" + side.code());
        publish.textProperty()
                .bind(published.flatMap(all -> words.say(
                        all.isEmpty() ? publishKey(side) : "inspector.portal.publish-again", side.name())));
        publish.disableProperty().bind(model.canPublish(side).map(can -> !can));
        publish.setOnAction(_ -> model.publish(side));
        HBox buttons = new HBox(publish, page);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("buttons");
        Label why = new Label();
        why.setId("portal-hindrance-" + side.code());
        why.setWrapText(true);
        why.getStyleClass().addAll("muted", "small");
        ObservableValue<Message> hindrance = model.hindrance(side);
        why.textProperty().bind(hindrance.flatMap(words::say).orElse(""));
        PortalView.shownIf(why, why.textProperty().isNotEmpty());
        VBox edition = new VBox(buttons, path, reread(side), why);
        edition.getStyleClass().add("edition");
        return edition;
    }

    /** Whether the credits have arrived where readers are. */
    private Node reread(Language side) {
        ObservableValue<Reread> now = model.rereadsProperty().map(all -> all.get(side));
        Label text = new Label();
        text.setId("portal-reread-" + side.code());
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.textProperty().bind(now.flatMap(seen -> words.languageProperty().map(_ -> said(seen))).orElse(""));
        Dot dot = new Dot("hint");
        now.subscribe(seen -> {
            dot.getStyleClass().removeAll("hint", "good", "blocking");
            dot.getStyleClass().add(seen == null || !seen.isGood() && !seen.isMissing() ? "hint" : seen.isGood() ? "good" : "blocking");
        });
        HBox row = new HBox(dot, text);
        row.getStyleClass().addAll("verdict");
        PortalView.shownIf(row, text.textProperty().isNotEmpty());
        return row;
    }

    private String said(Reread seen) {
        return seen.said().stream().map(words::now).collect(Collectors.joining("\n"));
    }

    private static String publishKey(Language side) {
        return side == Language.RU ? "inspector.portal.publish-ru" : "inspector.portal.publish-en";
    }
}
