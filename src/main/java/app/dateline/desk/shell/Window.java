package app.dateline.desk.shell;

import app.dateline.article.Message;
import app.dateline.desk.command.Command;
import app.dateline.desk.command.Commands;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.settings.Theme;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
    private static final double SIDE = 316;

    private final UiWords words;
    private final Commands commands;
    private final StackPane root = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final SplitPane split = new SplitPane();
    private final StackPane covered = new StackPane();
    private final Notice notice;
    private final Palette palette;
    private final Region list;
    private final Region editor;
    private final Region panels;
    private final StackPane side = new StackPane();
    private final Scene scene;
    private Region top;
    private Region bottom;

    Window(UiWords words, Commands commands, Region list, Region editor, Region panels, double width, double height) {
        this.words = words;
        this.commands = commands;
        this.list = list;
        this.editor = editor;
        this.panels = panels;
        this.palette = new Palette(commands, words);
        this.notice = new Notice(words);
        list.setMinWidth(220);
        list.setPrefWidth(292);
        side.setMinWidth(280);
        side.setPrefWidth(SIDE);
        side.getChildren().setAll(panels);
        split.getItems().setAll(list, editor, side);
        SplitPane.setResizableWithParent(list, false);
        SplitPane.setResizableWithParent(side, false);
        split.setDividerPositions(292 / width, 1 - SIDE / width);
        VBox middle = new VBox(notice.node(), covered);
        covered.getChildren().setAll(split);
        VBox.setVgrow(covered, Priority.ALWAYS);
        frame.setCenter(middle);
        root.getChildren().setAll(frame, palette.node());
        scene = new Scene(root, width, height);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, commands::handle);
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
        this.top = top;
        this.bottom = bottom;
        frame.setTop(top);
        frame.setBottom(bottom);
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

    void dress(Theme theme) {
        Look.dress(scene, theme);
    }

    /** Hides all but the text, or brings it back. */
    void textOnly() {
        boolean hide = frame.getTop() != null;
        frame.setTop(hide ? null : top);
        frame.setBottom(hide ? null : bottom);
        if (hide) {
            split.getItems().setAll(editor);
        } else {
            split.getItems().setAll(list, editor, side);
            split.setDividerPositions(292 / scene.getWidth(), 1 - SIDE / scene.getWidth());
        }
    }

    /** Shows this in the place of the panels, so wide. */
    void showBeside(Region node, double width) {
        showPanels();
        side.getChildren().setAll(node);
        divide(width);
    }

    /** Shows the panels again. */
    void showPanelsBeside() {
        if (!side.getChildren().contains(panels)) {
            side.getChildren().setAll(panels);
            divide(SIDE);
        }
    }

    private void divide(double width) {
        if (split.getItems().contains(side)) {
            split.setDividerPosition(1, 1 - width / scene.getWidth());
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

    /** The list of all keys. */
    void keys() {
        new KeyHelp(commands, words).show(root);
    }

    static Button button(Command command, UiWords words) {
        Button button = new Button();
        button.setId("command-" + command.id());
        button.textProperty().bind(words.say(command.words()));
        button.disableProperty().bind(javafx.beans.binding.Bindings.not(command.enabled()));
        button.setOnAction(_ -> command.run());
        return button;
    }

    static HBox gap() {
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    static Label key(String text) {
        Label key = new Label(text);
        key.getStyleClass().add("key");
        return key;
    }
}
