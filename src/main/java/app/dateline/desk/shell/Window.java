package app.dateline.desk.shell;

import app.dateline.article.Message;
import app.dateline.desk.command.Command;
import app.dateline.desk.command.Commands;
import app.dateline.desk.control.Island;
import app.dateline.desk.control.Scroll;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.settings.Settings;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window: list, text and inspector beside each other, the bars above and below, and what lies over them. */
final class Window {
    private static final double LIST = 292;
    private static final double PANELS = 316;
    /** Room for a page as wide as a phone, with its margins. */
    private static final double PHONE = 430;

    private final StackPane root = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final SplitPane split = new SplitPane();
    private final Scroll scroll = new Scroll(split);
    private final StackPane covered = new StackPane();
    private final Notice notice;
    private final Palette palette;
    private final Region list;
    private final Region editor;
    private final Region panels;
    private final StackPane side = new StackPane();
    private final List<Island> parts;
    private final Scene scene;
    private double factor = 1;
    private Region top;
    private Region bottom;

    Window(UiWords words, Commands commands, Region list, Region editor, Region panels, double width, double height) {
        this.list = list;
        this.editor = editor;
        this.panels = panels;
        this.palette = new Palette(commands, words);
        this.notice = new Notice(words);
        side.getChildren().setAll(panels);
        this.parts = List.of(new Island(list), new Island(editor), new Island(side));
        split.getItems().setAll(parts);
        SplitPane.setResizableWithParent(parts.getFirst(), false);
        SplitPane.setResizableWithParent(parts.getLast(), false);
        spread(width);
        VBox middle = new VBox(notice.node(), covered);
        // a window too small for its contents at this size scrolls sideways
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        split.setMinHeight(0);
        covered.setMinHeight(0);
        covered.getChildren().setAll(scroll);
        VBox.setVgrow(covered, Priority.ALWAYS);
        frame.setCenter(middle);
        // too wide a part is cut at the right, and not on both sides
        frame.setMinSize(0, 0);
        root.getChildren().setAll(frame, palette.node());
        scene = new Scene(root, width, height);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, commands::handle);
        scene.focusOwnerProperty().addListener((_, _, now) -> follow(now));
    }

    /** Brings the part of the window that has the focus into sight. */
    private void follow(Node focus) {
        for (Node at = focus; at != null; at = at.getParent()) {
            if (at == list || at == side || at == editor) {
                scroll.setHvalue(at == list ? 0 : at == side ? 1 : 0.5);
            }
        }
    }

    /** Lays it over list and text, up to the panels. */
    void cover(Region sheet) {
        covered.getChildren().add(sheet);
        StackPane.setAlignment(sheet, Pos.CENTER_LEFT);
        sheet.maxWidthProperty().bind(split.widthProperty().subtract(side.widthProperty()));
        sheet.managedProperty().bind(sheet.visibleProperty());
    }

    /** Lays it over everything, under the palette. */
    void lay(Region over) {
        root.getChildren().add(1, over);
    }

    void bars(Region top, Region bottom) {
        this.top = new Island(top);
        this.bottom = new Island(bottom);
        frame.setTop(this.top);
        frame.setBottom(this.bottom);
    }

    Scene scene() {
        return scene;
    }

    Node focusOwner() {
        return scene.getFocusOwner();
    }

    void palette() {
        palette.show();
    }

    void dress(Settings settings) {
        double before = factor;
        factor = settings.display().factor();
        Look.dress(scene, settings.theme(), settings.display());
        if (before != factor) {
            // nothing in them says outside how large it has become
            Stream.concat(parts.stream(), Stream.of(top, bottom)).filter(Objects::nonNull).forEach(Region::requestLayout);
            spread(scene.getWidth());
        }
    }

    private void spread(double width) {
        split.setDividerPositions(LIST * factor / width, 1 - PANELS * factor / width);
    }

    /** Hides all but the text, or brings it back. */
    void textOnly() {
        boolean hide = frame.getTop() != null;
        frame.setTop(hide ? null : top);
        frame.setBottom(hide ? null : bottom);
        if (hide) {
            split.getItems().setAll(parts.get(1));
        } else {
            split.getItems().setAll(parts);
            spread(scene.getWidth());
        }
    }

    /** Shows this in the place of the panels, so wide. */
    void showBeside(Region node, double width) {
        showPanels();
        side.getChildren().setAll(node);
        // a window that has less room scrolls sideways
        side.setMinWidth(Math.min(width, PHONE));
        divide(width);
    }

    /** Shows the panels again. */
    void showPanelsBeside() {
        if (!side.getChildren().contains(panels)) {
            side.getChildren().setAll(panels);
            side.setMinWidth(Region.USE_COMPUTED_SIZE);
            divide(PANELS * factor);
        }
    }

    /** Gives the right side this width; where there is not enough, the list has less. */
    private void divide(double width) {
        if (split.getItems().size() == parts.size()) {
            double all = scene.getWidth();
            double left = Math.max(list.getMinWidth(), all - width - editor.getMinWidth());
            split.setDividerPositions(Math.min(list.getWidth(), left) / all, 1 - width / all);
        }
    }

    void showPanels() {
        if (frame.getTop() == null) {
            textOnly();
        }
    }

    /** Says in a bar over the text what could not be done. */
    void say(Message failure) {
        notice.fail(failure);
    }

    /** Takes back what was said, if it is still shown. */
    void unsay(Message said) {
        notice.hide(said);
    }

    /** Says that something was done, and what may follow, such as taking it back. */
    void offer(Message said, Message offered, Runnable action) {
        notice.offer(said, offered, action);
    }

    /** The same for what no other message may hide. */
    void insist(Message said, Message offered, Runnable action) {
        notice.insist(said, offered, action);
    }

    /** Lays it over everything. */
    void over(Node node) {
        root.getChildren().add(node);
    }

    static Button button(Command command, UiWords words) {
        Button button = new Button();
        button.setId("command-" + command.id());
        button.textProperty().bind(words.say(command.words()));
        button.disableProperty().bind(javafx.beans.binding.Bindings.not(command.enabled()));
        button.setOnAction(_ -> command.run());
        return button;
    }

    static Label label(String style, ObservableValue<String> text) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.textProperty().bind(text);
        return label;
    }

    static Label key(String text) {
        Label key = new Label(text);
        key.getStyleClass().add("key");
        return key;
    }
}
