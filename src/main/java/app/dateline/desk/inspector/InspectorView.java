package app.dateline.desk.inspector;

import app.dateline.desk.control.Scroll;
import app.dateline.desk.control.Scrolling;
import app.dateline.desk.control.UiWords;
import app.dateline.desk.open.Current;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The window's right side: tabs with what belongs to the open article. A tab's pane is made when it is first opened. */
public final class InspectorView extends BorderPane {
    /** In which a control that was just asked for may appear. */
    private static final int FRAMES = 10;

    private final Map<InspectorTab, Supplier<? extends Node>> makers;
    private final Map<InspectorTab, Node> panes = new EnumMap<>(InspectorTab.class);
    private final TabBar tabs;
    private final StackPane middle = new StackPane();
    private final Label nothing = new Label();

    /** @param panes how each tab's pane is made */
    public InspectorView(Current current, UiWords words, Map<InspectorTab, Supplier<? extends Node>> panes) {
        this.makers = Map.copyOf(panes);
        this.tabs = new TabBar(words);
        setId("inspector");
        getStyleClass().add("inspector");
        nothing.textProperty().bind(words.say("inspector.nothing-open"));
        nothing.getStyleClass().add("empty-state");
        nothing.setWrapText(true);
        setTop(tabs);
        setCenter(middle);
        tabs.chosenProperty().addListener((_, _, now) -> show(now, current.openProperty().get() == null));
        current.openProperty().addListener((_, _, now) -> show(tabs.chosenProperty().get(), now == null));
        show(tabs.chosenProperty().get(), current.openProperty().get() == null);
    }

    /** Which tab is open. */
    public ObjectProperty<InspectorTab> tabProperty() {
        return tabs.chosenProperty();
    }

    /**
     * Shows a small count at a tab while the text is not empty.
     *
     * @param style {@code badge-blocking}, {@code badge-warning} or {@code badge-accent}
     */
    public void badge(InspectorTab tab, ObservableValue<String> text, ObservableValue<String> style) {
        tabs.badge(tab, text, style);
    }

    /** Opens a tab and takes the focus there, for the keys that lead to it. */
    public void open(InspectorTab tab) {
        tabs.chosenProperty().set(tab);
        tabs.focusChosen();
    }

    /** Opens a tab and takes the focus to the control of this id, if it is there. */
    public void open(InspectorTab tab, String id) {
        open(tab);
        focus(id, FRAMES);
    }

    /** What opening has brought about, a card that unfolds for example, is there after a layout or two. */
    private void focus(String id, int frames) {
        Platform.runLater(() -> {
            Node node = lookup("#" + id);
            if (node != null) {
                node.requestFocus();
            }
            boolean there = node != null && node.getScene() != null && node.getScene().getFocusOwner() == node;
            if (!there && frames > 0 && getScene() != null) {
                afterFrame(getScene(), () -> focus(id, frames - 1));
            }
        });
    }

    private static void afterFrame(Scene scene, Runnable then) {
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            then.run();
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }

    private void show(InspectorTab tab, boolean nothingOpen) {
        // the portal is there without an article
        if (nothingOpen && tab != InspectorTab.PORTAL) {
            middle.getChildren().setAll(nothing);
        } else {
            middle.getChildren().setAll(panes.computeIfAbsent(tab, this::make));
        }
    }

    private Node make(InspectorTab tab) {
        Node pane = makers.get(tab).get();
        if (pane instanceof Scrolling) {
            return pane;
        }
        Scroll scroll = new Scroll(pane);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("inspector-pane");
        new FocusFollower(scroll);
        return scroll;
    }
}
