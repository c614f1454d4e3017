package app.dateline.desk.preview;

import app.dateline.article.Language;
import app.dateline.article.Message;
import app.dateline.desk.control.Gap;
import app.dateline.desk.control.IconButton;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.task.Pause;
import app.dateline.desk.task.Tasks;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The page beside the text. What draws it is made when the first page is shown, and not before. FX thread only. */
public final class PreviewView implements AutoCloseable {
    private static final double MARGIN = 16;

    private final PreviewModel model;
    private final UiWords words;
    private final Tasks tasks;
    private final Consumer<Message> failed;
    private final BorderPane node = new BorderPane();
    private final StackPane place = new StackPane();
    private final Label link = new Label();
    private WebPage web;

    /** @param failed told why a page cannot be shown */
    public PreviewView(PreviewModel model, UiWords words, Tasks tasks, Consumer<Message> failed) {
        this.model = model;
        this.words = words;
        this.tasks = tasks;
        this.failed = failed;
        node.setId("preview");
        node.getStyleClass().add("preview");
        node.setTop(bar());
        node.setCenter(place);
        node.setBottom(link);
        link.setId("preview-link");
        link.getStyleClass().addAll("muted", "preview-link");
        link.setMaxWidth(Double.MAX_VALUE);
        place.getStyleClass().add("preview-place");
        place.setMinSize(0, 0);
        model.pageProperty().subscribe(page -> {
            if (page != null) {
                web().show(page);
            }
        });
        model.blockProperty().subscribe(block -> {
            if (web != null) {
                web.reveal(block);
            }
        });
        model.widthProperty().addListener((_, _, _) -> fit());
        place.widthProperty().addListener((_, _, _) -> fit());
    }

    /** What to put beside the text. */
    public Region node() {
        return node;
    }

    /** How wide the window's part for it should be, in pixels. */
    public double wishedWidth() {
        return model.widthProperty().get() == PageWidth.PHONE ? PageWidth.PHONE.pixels() + 2 * MARGIN : 560;
    }

    /** What a person reads on the page now; "" before there is one. */
    public String text() {
        return web == null ? "" : web.text();
    }

    /** Completes when the page of this moment has been drawn. */
    public CompletableFuture<Void> drawn() {
        CompletableFuture<Void> drawn = new CompletableFuture<>();
        look(drawn);
        return drawn;
    }

    private void look(CompletableFuture<Void> drawn) {
        new Pause(Duration.millis(500), () -> {
                    if (web != null && web.isShown()) {
                        drawn.complete(null);
                    } else {
                        look(drawn);
                    }
                })
                .start();
    }

    private WebPage web() {
        if (web == null) {
            web = new WebPage(tasks, this::follow, link::setText, failed);
            web.view().setId("preview-page");
            web.view().accessibleTextProperty().bind(words.say("desk.preview.page"));
            place.getChildren().setAll(web.view());
            fit();
        }
        return web;
    }

    /** A phone's page is as wide as a phone; a desktop's is drawn smaller until it fits. */
    private void fit() {
        if (web == null) {
            return;
        }
        double room = Math.max(1, place.getWidth());
        boolean phone = model.widthProperty().get() == PageWidth.PHONE;
        web.view().setMaxWidth(phone ? PageWidth.PHONE.pixels() : Double.MAX_VALUE);
        web.view().setZoom(phone ? 1 : Math.min(1, room / PageWidth.DESKTOP.pixels()));
    }

    private void follow(String address) {
        if (address.equals(WebPage.OTHER_EDITION)) {
            model.languageProperty().set(model.languageProperty().get().other());
        } else {
            model.openLink(URI.create(address));
        }
    }

    private HBox bar() {
        HBox bar = new HBox(
                choice(Language.values(), model.languageProperty(), Language::code, Language::name),
                choice(PageWidth.values(), model.widthProperty(), PageWidth::code, _ -> ""),
                new Gap(),
                new IconButton(
                        "preview-browser", Feather.EXTERNAL_LINK, words.say("desk.command.preview-browser"), model::browse),
                new IconButton(
                        "preview-close",
                        Feather.X,
                        words.say("desk.preview.close"),
                        () -> model.openProperty().set(false)));
        bar.getStyleClass().add("preview-bar");
        return bar;
    }

    private <T extends Enum<T>> HBox choice(
            T[] all, ObjectProperty<T> chosen, Function<T, String> code, Function<T, String> text) {
        HBox box = new HBox();
        box.getStyleClass().add("segmented");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        Stream.of(all).map(value -> button(value, chosen, code.apply(value), text.apply(value))).forEach(box.getChildren()::add);
        return box;
    }

    private <T> ToggleButton button(T value, ObjectProperty<T> chosen, String code, String text) {
        ToggleButton button = new ToggleButton(text);
        ObservableValue<String> name = words.say("desk.preview." + code);
        button.setId("preview-" + code);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.accessibleTextProperty().bind(name);
        if (text.isEmpty()) {
            button.textProperty().bind(name);
        }
        chosen.subscribe(now -> button.setSelected(now == value));
        button.setOnAction(_ -> {
            button.setSelected(true);
            chosen.set(value);
        });
        return button;
    }

    @Override
    public void close() {
        if (web != null) {
            web.close();
        }
        model.close();
    }
}
