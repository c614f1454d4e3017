package app.dateline.desk.portal;

import app.dateline.desk.control.Link;
import app.dateline.desk.control.Section;
import app.dateline.desk.control.UiWords;
import java.net.URI;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The Portal tab: this article's way to readers, what else waits, and which portal it is. */
public final class PortalView extends VBox {
    private final PortalModel model;
    private final UiWords words;
    private final BooleanProperty form = new SimpleBooleanProperty();

    /** @param browse opens an address in the browser */
    public PortalView(PortalModel model, UiWords words, Consumer<URI> browse) {
        this.model = model;
        this.words = words;
        getStyleClass().add("portal");
        getChildren()
                .addAll(
                        failure(),
                        new ArticlePart(model, words, browse),
                        portal(),
                        new OutboxPart(model, words));
    }

    private Node failure() {
        Label text = new Label();
        text.setId("portal-failure");
        text.setWrapText(true);
        text.textProperty().bind(model.failureProperty().flatMap(words::say).orElse(""));
        VBox box = new VBox(text);
        box.getStyleClass().add("failure");
        VBox holder = new VBox(box);
        holder.getStyleClass().add("failures");
        holder.visibleProperty().bind(model.failureProperty().isNotNull());
        holder.managedProperty().bind(holder.visibleProperty());
        return holder;
    }

    private Node portal() {
        Label address = new Label();
        address.setId("portal-shown-address");
        address.setWrapText(true);
        address.textProperty()
                .bind(model.addressProperty().map(URI::toString).orElse(""));
        Label none = new Label();
        none.setWrapText(true);
        none.getStyleClass().add("muted");
        none.textProperty().bind(words.say("inspector.portal.none"));
        shownIf(none, model.addressProperty().isNull());
        shownIf(address, model.addressProperty().isNotNull());
        Button sync = new Button();
        sync.setId("portal-sync");
        sync.setGraphic(new FontIcon(Feather.REFRESH_CW));
        sync.textProperty()
                .bind(model.busyProperty().flatMap(busy -> busy
                        ? words.say("inspector.portal.busy")
                        : words.say("inspector.portal.sync")));
        sync.disableProperty().bind(model.busyProperty().or(model.addressProperty().isNull()));
        sync.setOnAction(_ -> model.syncNow());
        Link change = new Link("portal-change", words.say("inspector.portal.change"), () -> form.set(!form.get()));
        shownIf(change, model.addressProperty().isNotNull());
        HBox buttons = new HBox(sync, change);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("buttons");
        ConnectForm connect = new ConnectForm(model, words);
        shownIf(connect, form.or(model.addressProperty().isNull()));
        model.addressProperty().addListener(_ -> form.set(false));
        Label stage = new Label();
        stage.getStyleClass().addAll("muted", "small");
        stage.setWrapText(true);
        stage.textProperty()
                .bind(model.stageProperty()
                        .flatMap(now -> words.say("sync.stage." + now.code()))
                        .orElse(""));
        shownIf(stage, model.stageProperty().isNotNull());
        return new Section(words.say("inspector.portal.portal"), address, none, buttons, stage, connect);
    }

    static void shownIf(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }
}
